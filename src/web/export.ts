import { findingSentence } from "../../views/finding-sentence.ts";
import type { SegmentRow } from "../../views/models.ts";
import type { Translation } from "../../views/translation.ts";
import type { ConvertedSegment } from "../documents/convert.ts";
import type { DocumentFormat, TranslationDocument } from "../documents/document.ts";
import { FORMAT_KINDS } from "../documents/formats/kinds.ts";
import { fileStem, stemOf } from "../documents/names.ts";
import { isConfirmed } from "../documents/segment.ts";
import type { SourceFile } from "../storage/source-files.ts";
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
export interface Obstacles {
  readonly open: readonly OpenSegment[];
  readonly errors: readonly SegmentError[];
}

/** What keeps these segments from going out as finished. */
export function obstacles(rows: readonly SegmentRow[], translation: Translation): Obstacles {
  return {
    open: rows.filter((row) => !isConfirmed(row)),
    errors: rows.flatMap(({ position, id, findings }) =>
      findings
        .filter((finding) => finding.severity === "error")
        .map((finding) => ({ position, id, message: findingSentence(finding, translation.t) })),
    ),
  };
}

/**
 * The translation in the format of its source file, or in another one; a segment without a translation keeps its
 * source. Throws what `writeAs` throws.
 */
export async function exportDocument(
  services: Services,
  document: TranslationDocument,
  { source, segments, to }: Exported,
): Promise<Uint8Array> {
  const project = await services.projects.find(document.projectId);
  const { fileName, skeleton, archive } = source;
  return services.work.write({
    ...{ fileName, skeleton, archive, to },
    segments: segments.map(exportedSegment),
    variety: project?.variety ?? "en-GB",
  });
}

/** What is exported: the segments of a document, with the source file that they are of. */
interface Exported {
  readonly source: SourceFile;
  readonly segments: readonly ConvertedSegment[];
  readonly to: DocumentFormat;
}

/** Terms and findings need not go to another thread. */
function exportedSegment(row: ConvertedSegment): ConvertedSegment {
  const { position, paragraph, source, target, codes, context, status, locked, place } = row;
  return { position, paragraph, source, target, codes, context, status, locked, place };
}

/** `izvješće.docx` becomes `izvješće.en.docx`, a draft `izvješće.en.draft.docx`, and as XLIFF `izvješće.en.xlf`. */
export function exportName(
  document: TranslationDocument,
  {
    draft,
    to = document.format,
  }: { readonly draft: boolean; readonly to?: DocumentFormat | undefined },
): string {
  const { endings } = FORMAT_KINDS[to];
  const own = endings.find((ending) => document.fileName.toLowerCase().endsWith(ending));
  const stem =
    fileStem(stemOf(document.fileName)) || fileStem(document.title) || `tumac-${document.id}`;
  return `${stem}.en${draft ? ".draft" : ""}${own ?? endings[0] ?? ""}`;
}

/** Of text, a browser that shows it must know the encoding; other formats say it themselves. */
export function mediaTypeOf(format: DocumentFormat): string {
  const { mediaType } = FORMAT_KINDS[format];
  return mediaType === "text/plain" ? `${mediaType}; charset=utf-8` : mediaType;
}
