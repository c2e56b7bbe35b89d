import type { Translation } from "../../views/translation.ts";
import type { DocumentFormat, TranslationDocument } from "../documents/document.ts";
import type { Segment } from "../documents/segment.ts";
import type { Version } from "../revisions/version.ts";
import type { Act } from "../storage/documents.ts";
import { segmentRow } from "./desk.ts";
import { rowsOf, segmentsOf } from "./documents.tsx";
import { exportDocument, exportName, mediaTypeOf, type Obstacles, obstacles } from "./export.ts";
import type { Services } from "./services.ts";

/** What is to be exported, and who wants it. */
export interface AskedExport {
  /** Default: the format of the source file. */
  readonly to?: DocumentFormat | undefined;
  /** Not finished, and never refused. */
  readonly draft: boolean;
  /** An earlier state; default: the present one. */
  readonly version?: Version | undefined;
  readonly translation: Translation;
  readonly act: Act;
}

/** A translation as it goes out: kept already, to the byte, for whoever asks later what the client got. */
export interface OutgoingFile {
  readonly type: "file";
  readonly fileName: string;
  readonly mediaType: string;
  readonly bytes: Uint8Array;
}

/** Writes a translation and keeps what is written; a finished one only where nothing stands in its way. */
export async function outgoing(
  services: Services,
  document: TranslationDocument,
  asked: AskedExport,
): Promise<OutgoingFile | ({ readonly type: "refused" } & Obstacles)> {
  const { draft, version, translation, act } = asked;
  const rows = draft ? null : await judgedRows(services, document.id, version);
  const found = obstacles(rows ?? [], translation);
  if (found.open.length + found.errors.length > 0) return { type: "refused", ...found };
  const state = await stateOf(services, document.id, { version, act });
  if (rows !== null && !isSame(rows, state.segments)) return outgoing(services, document, asked);
  return writtenState(services, document, { ...asked, ...state });
}

/** The present state of a document, however far it is: for a ZIP of a project, whose files keep their names. */
export async function outgoingAs(
  services: Services,
  document: TranslationDocument,
  asked: Omit<AskedExport, "to" | "version" | "translation"> & { readonly fileName: string },
): Promise<OutgoingFile> {
  const state = await stateOf(services, document.id, { act: asked.act });
  return writtenState(services, document, { ...asked, ...state });
}

async function judgedRows(services: Services, documentId: number, version: Version | undefined) {
  if (version === undefined) return rowsOf(services, documentId);
  const exceptions = await services.exceptions.inDocument(documentId);
  const segments = await stateIn(services, version);
  return segments.map((segment) => segmentRow(services.glossary, segment, exceptions));
}

interface ExportedState {
  readonly version: Version;
  readonly segments: readonly Segment[];
}

/** The segments of a version, or those of now with the version that they are from then on. */
async function stateOf(
  services: Services,
  documentId: number,
  { version, act }: { readonly version?: Version | undefined; readonly act: Act },
): Promise<ExportedState> {
  if (version !== undefined) return { version, segments: await stateIn(services, version) };
  const made = await services.versions.add(documentId, {
    name: "",
    kind: "export",
    act,
    glossaryState: services.glossary.state,
  });
  const segments = await segmentsOf(services, documentId);
  const { through, step, drafts } = await services.states.now(documentId);
  const isStill = through === made.through && step === made.step && drafts.size === 0;
  return { version: made, segments: isStill ? segments : await stateIn(services, made) };
}

function stateIn({ states, versions }: Services, version: Version): Promise<readonly Segment[]> {
  return states.stateAt(version.documentId, versions.pointOf(version));
}

/** Whether what was judged is what will be written: somebody may have saved in between. */
function isSame(rows: readonly Segment[], segments: readonly Segment[]): boolean {
  return (
    rows.length === segments.length &&
    rows.every(({ id, target, status }, index) => {
      const segment = segments[index];
      return segment?.id === id && segment.target === target && segment.status === status;
    })
  );
}

type Writing = Pick<AskedExport, "to" | "draft" | "act"> &
  ExportedState & { readonly fileName?: string };

/** Kept before anything is sent, so that a full disk is told and no half of a file goes out. */
async function writtenState(
  services: Services,
  document: TranslationDocument,
  { version, segments, draft, act, ...asked }: Writing,
): Promise<OutgoingFile> {
  const source = await services.sourceFiles.read(document.id, version.source);
  const { to = source.format } = asked;
  const bytes = await exportDocument(services, document, { source, segments, to });
  const { fileName: file, format } = source;
  const fileName =
    asked.fileName ?? exportName({ ...document, fileName: file, format }, { draft, to });
  const { id: versionId, documentId } = version;
  const { state: glossaryState } = services.glossary;
  const kept = { documentId, versionId, fileName, format: to, isDraft: draft, glossaryState };
  await services.exportedFiles.keep({ ...kept, bytes }, act);
  return { type: "file", fileName, mediaType: mediaTypeOf(to), bytes };
}
