import type { SegmentRow } from "../../views/models.ts";
import type { Translation } from "../../views/translation.ts";
import type { TranslationDocument } from "../documents/document.ts";
import { writePlainText } from "../documents/formats/plain-text.ts";
import { fileStem, stemOf } from "../documents/names.ts";
import { isConfirmed } from "../documents/segment.ts";
import type { Skeleton } from "../documents/skeleton.ts";
import type { Finding } from "../quality/finding.ts";

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
        .map((finding) => ({ position, id, message: findingSentence(finding, translation) })),
    ),
  };
}

/** What a finding says, in the reader's language. */
export function findingSentence({ rule, values }: Finding, { t }: Translation): string {
  return t(`findings.${rule}`, { ...values });
}

/** The translation in the format that the source came in; a segment without a translation keeps its source. */
export function exportDocument(skeleton: Skeleton, rows: readonly SegmentRow[]): string {
  return writePlainText(
    skeleton,
    rows.map((row) => (row.target === "" ? row.source : row.target)),
  );
}

/** `izvješće.txt` becomes `izvješće.en.txt`, and a draft `izvješće.en.draft.txt`. */
export function exportName(document: TranslationDocument, draft: boolean): string {
  const stem =
    fileStem(stemOf(document.fileName)) || fileStem(document.title) || `tumac-${document.id}`;
  return `${stem}.en${draft ? ".draft" : ""}.txt`;
}
