import { Mishap } from "../../errors.ts";
import { looksPacked } from "../archive/archive.ts";
import type { TranslationDocument } from "../document.ts";
import { xliffVersion } from "../formats/xliff/document.ts";
import type { Segment } from "../segment.ts";
import { planReview, type ReviewedRow } from "./plan.ts";
import { readReviewDocx } from "./read-docx.ts";
import { readReviewHtml } from "./read-html.ts";
import { readReviewXliff } from "./read-xliff.ts";
import { identityOf, type ReviewReading } from "./sheet.ts";

/** The document that a review is read for. */
export interface ReviewedDocument extends Pick<TranslationDocument, "id" | "createdAt"> {
  readonly segments: readonly Segment[];
}

/**
 * A reviewed table, whichever program saved it, or an XLIFF that another tool has filled. Throws the mishaps
 * `reviewUnusable` where it is none and `reviewOfAnother` where it is that of another document, and those of XLIFF.
 */
export function readReview(
  bytes: Uint8Array,
  document: Pick<TranslationDocument, "id" | "createdAt">,
  segments: readonly Segment[] = [],
): ReviewReading {
  const reading = readRows(bytes, segments);
  const { identity } = reading;
  if (identity === null || identity === identityOf(document)) return reading;
  throw new Mishap("reviewOfAnother");
}

/** What each row of a reviewed file comes to. Throws what `readReview` throws. */
export function reviewedRows(bytes: Uint8Array, document: ReviewedDocument): ReviewedRows {
  const { rows, reviewer } = readReview(bytes, document, document.segments);
  return { rows: planReview(rows, document.segments), reviewer };
}

export interface ReviewedRows extends Pick<ReviewReading, "reviewer"> {
  readonly rows: readonly ReviewedRow[];
}

function readRows(bytes: Uint8Array, segments: readonly Segment[]): ReviewReading {
  if (looksPacked(bytes)) return readReviewDocx(bytes);
  if (xliffVersion({ fileName: "", bytes }) !== null) return readReviewXliff(bytes, segments);
  return readReviewHtml(bytes);
}
