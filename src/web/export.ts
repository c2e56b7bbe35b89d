import { findingSentence } from "../../views/finding-sentence.ts";
import type { SegmentRow } from "../../views/models.ts";
import type { Translation } from "../../views/translation.ts";
import type { TranslationDocument } from "../documents/document.ts";
import { FORMAT_KINDS } from "../documents/formats/kinds.ts";
import { fileStem, stemOf } from "../documents/names.ts";
import { isConfirmed } from "../documents/segment.ts";
import type { Services } from "./services.ts";

interface OpenSegment {
  readonly position: number;
  readonly id: number;
  readonly source: string;
}

interface SegmentError {
  readonly position: number;
  readonly id: number;
  readonly message: string;
}

/** What keeps a translation from being finished: segments not confirmed, and errors that stand. */
export function obstacles(
  rows: readonly SegmentRow[],
  translation: Translation,
): { readonly open: readonly OpenSegment[]; readonly errors: readonly SegmentError[] } {
  return {
    open: rows.filter((row) => !isConfirmed(row)),
    errors: rows.flatMap(({ position, id, findings }) =>
      findings
        .filter((finding) => finding.severity === "error")
        .map((finding) => ({ position, id, message: findingSentence(finding, translation.t) })),
    ),
  };
}

/** The translation in the format that the source came in; a segment without a translation keeps its source. */
export async function exportDocument(
  services: Services,
  document: TranslationDocument,
  rows: readonly SegmentRow[],
): Promise<Uint8Array> {
  const project = await services.projects.find(document.projectId);
  return services.work.write({
    fileName: document.fileName,
    skeleton: await services.documents.skeleton(document.id),
    archive: await services.documents.archive(document.id),
    segments: rows,
    variety: project?.variety ?? "en-GB",
  });
}

/** `izvješće.docx` becomes `izvješće.en.docx`, and a draft `izvješće.en.draft.docx`. */
export function exportName(document: TranslationDocument, draft: boolean): string {
  const { endings } = FORMAT_KINDS[document.format];
  const own = endings.find((ending) => document.fileName.toLowerCase().endsWith(ending));
  const stem =
    fileStem(stemOf(document.fileName)) || fileStem(document.title) || `tumac-${document.id}`;
  return `${stem}.en${draft ? ".draft" : ""}${own ?? endings[0] ?? ""}`;
}

/** Of text, a browser that shows it must know the encoding; other formats say it themselves. */
export function mediaTypeOf({ format }: TranslationDocument): string {
  const { mediaType } = FORMAT_KINDS[format];
  return mediaType === "text/plain" ? `${mediaType}; charset=utf-8` : mediaType;
}
