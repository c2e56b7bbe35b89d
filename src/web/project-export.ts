import { setImmediate } from "node:timers/promises";
import type { Translation } from "../../views/translation.ts";
import { beginZip } from "../documents/archive/zip-writing.ts";
import type { DocumentOverview } from "../documents/document.ts";
import { FORMAT_KINDS } from "../documents/formats/kinds.ts";
import { fileStem, stemOf } from "../documents/names.ts";
import type { Project } from "../documents/project.ts";
import type { Act } from "../storage/documents.ts";
import { rowsOf } from "./documents.tsx";
import { obstacles } from "./export.ts";
import { outgoingAs } from "./exporting.ts";
import type { Services } from "./services.ts";

/** A document that is not finished, and what is left of it. */
export interface UnfinishedDocument {
  readonly document: DocumentOverview;
  readonly open: number;
  readonly errors: number;
}

/** What keeps a project from being finished. */
export async function unfinished(
  services: Services,
  documents: readonly DocumentOverview[],
  translation: Translation,
): Promise<readonly UnfinishedDocument[]> {
  const found: UnfinishedDocument[] = [];
  for (const document of documents) {
    const { open, errors } = obstacles(await rowsOf(services, document.id), translation);
    if (open.length + errors.length === 0) continue;
    found.push({ document, open: open.length, errors: errors.length });
    await setImmediate(); // saves come in between
  }
  return found;
}

/** The translations of a project as a ZIP, its files called as they came, in the folders that they stood in. */
export async function exportProject(
  services: Services,
  project: Project,
  { documents, draft, act }: ExportedProject,
): Promise<Uint8Array> {
  const folders = await services.documents.folders(project.id);
  const zip = beginZip();
  for (const document of documents) {
    const fileName = nameOf(document);
    const { bytes } = await outgoingAs(services, document, { fileName, draft, act });
    const folder = folders.get(document.id) ?? "";
    zip.add(folder === "" ? fileName : `${folder}/${fileName}`, bytes);
    await setImmediate();
  }
  return zip.end();
}

interface ExportedProject {
  readonly documents: readonly DocumentOverview[];
  readonly draft: boolean;
  readonly act: Act;
}

/** `Knjiga` becomes `Knjiga.en.zip`, and a draft `Knjiga.en.draft.zip`. */
export function projectFileName(project: Project, draft: boolean): string {
  return `${fileStem(project.name) || `tumac-${project.id}`}.en${draft ? ".draft" : ""}.zip`;
}

/** A pasted text is called by its title. */
function nameOf({ fileName, title, format, id }: DocumentOverview): string {
  const stem = fileStem(stemOf(fileName)) || fileStem(title) || `tumac-${id}`;
  const ending = /\.[^.]+$/u.exec(fileName)?.[0] ?? FORMAT_KINDS[format].endings[0] ?? "";
  return `${stem}${ending}`;
}
