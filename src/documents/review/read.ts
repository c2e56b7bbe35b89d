import { Mishap } from "../../errors.ts";
import { looksPacked } from "../archive/archive.ts";
import type { TranslationDocument } from "../document.ts";
import { readReviewDocx } from "./read-docx.ts";
import { readReviewHtml } from "./read-html.ts";
import { identityOf, type ReviewReading } from "./sheet.ts";

/**
 * A reviewed table, whichever program saved it. Throws the mishaps `reviewUnusable` where it is none and
 * `reviewOfAnother` where it is that of another document.
 */
export function readReview(
  bytes: Uint8Array,
  document: Pick<TranslationDocument, "id" | "createdAt">,
): ReviewReading {
  const reading = looksPacked(bytes) ? readReviewDocx(bytes) : readReviewHtml(bytes);
  const { identity } = reading;
  if (identity === null || identity === identityOf(document)) return reading;
  throw new Mishap("reviewOfAnother");
}
