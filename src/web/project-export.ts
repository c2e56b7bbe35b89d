import { setImmediate } from "node:timers/promises";
import { Zip, ZipDeflate, ZipPassThrough } from "fflate";
import type { Translation } from "../../views/translation.ts";
import type { DocumentOverview } from "../documents/document.ts";
import { FORMAT_KINDS } from "../documents/formats/kinds.ts";
import { fileStem, stemOf } from "../documents/names.ts";
import type { Project } from "../documents/project.ts";
import { rowsOf } from "./documents.tsx";
import { exportDocument, obstacles } from "./export.ts";
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
  documents: readonly DocumentOverview[],
): Promise<Uint8Array> {
  const folders = await services.documents.folders(project.id);
  const chunks: Uint8Array[] = [];
  const zip = new Zip((error, chunk) => {
    if (error) throw error;
    chunks.push(chunk);
  });
  const taken = new Set<string>();
  for (const document of documents) {
    const rows = await rowsOf(services, document.id);
    const bytes = await exportDocument(services, document, rows);
    const path = freePath(pathOf(document, folders.get(document.id)), taken);
    // Office files are packed already
    const isPacked = bytes[0] === 0x50 && bytes[1] === 0x4b;
    const entry = isPacked ? new ZipPassThrough(path) : new ZipDeflate(path);
    zip.add(entry);
    entry.push(bytes, true);
    await setImmediate();
  }
  zip.end();
  return Buffer.concat(chunks);
}

/** `Knjiga` becomes `Knjiga.en.zip`, and a draft `Knjiga.en.draft.zip`. */
export function projectFileName(project: Project, draft: boolean): string {
  return `${fileStem(project.name) || `tumac-${project.id}`}.en${draft ? ".draft" : ""}.zip`;
}

/** A pasted text is called by its title. */
function pathOf(document: DocumentOverview, folder = ""): string {
  const { fileName, title, format, id } = document;
  const stem = fileStem(stemOf(fileName)) || fileStem(title) || `tumac-${id}`;
  const ending = /\.[^.]+$/u.exec(fileName)?.[0] ?? FORMAT_KINDS[format].endings[0] ?? "";
  return `${folder === "" ? "" : `${folder}/`}${stem}${ending}`;
}

/** Two files of one name are told apart by a number: `uvod (2).txt`. */
function freePath(path: string, taken: Set<string>): string {
  let free = path;
  for (let number = 2; taken.has(free.toLowerCase()); number++) {
    free = path.replace(/(\.[^./]*)?$/u, (ending) => ` (${number})${ending}`);
  }
  taken.add(free.toLowerCase());
  return free;
}
