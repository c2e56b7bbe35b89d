import { codesRead } from "../code-notation.ts";
import { mended } from "../mended-codes.ts";
import { missingCodes } from "../missing-codes.ts";
import type { Segment } from "../segment.ts";
import { fingerprint, fingerprintOf, type ReviewRow } from "./sheet.ts";

/**
 * What a row of a reviewed table comes to:
 * - `same`: nothing was changed, or the translation says it already;
 * - `changed`: another text, which can be taken over;
 * - `damaged`: another text whose codes are not those of the source;
 * - `emptied`: the translation was deleted;
 * - `undated`: another text, in a file that does not say what stood here when it was made;
 * - `otherSource`: another text, in a file that has another source;
 * - `conflict`: the translation was changed here as well since the table was made; never overwritten;
 * - `locked`: the segment may not be changed;
 * - `doubled`: another row says the text of the same segment;
 * - `unknown`: the document has no such segment.
 */
export const REVIEW_OUTCOMES = [
  "changed",
  "damaged",
  "emptied",
  "undated",
  "otherSource",
  "conflict",
  "locked",
  "doubled",
  "unknown",
  "same",
] as const;
export type ReviewOutcome = (typeof REVIEW_OUTCOMES)[number];

export interface ReviewedRow {
  readonly outcome: ReviewOutcome;
  readonly row: ReviewRow;
  /** Null where the document has no such segment. */
  readonly segment: Segment | null;
  /** The text of the row, with codes. */
  readonly target: string;
}

/** Outcomes whose text can be taken over. */
const APPLICABLE: ReadonlySet<ReviewOutcome> = new Set([
  "changed",
  "damaged",
  "emptied",
  "undated",
  "otherSource",
]);

/** Tells whether a row can be taken over. */
export function isApplicable({ outcome }: Pick<ReviewedRow, "outcome">): boolean {
  return APPLICABLE.has(outcome);
}

/** What would become of each row of a reviewed table. */
export function planReview(
  rows: readonly ReviewRow[],
  segments: readonly Segment[],
): readonly ReviewedRow[] {
  const byId = new Map(segments.map((segment) => [segment.id, segment]));
  const byPosition = new Map(segments.map((segment) => [segment.position, segment]));
  const seen = new Set<number>();
  const counts = new Map<number, Set<string>>();
  const found = rows.map((row) => {
    const { segmentId, position } = row.place;
    const segment = (segmentId === null ? byPosition.get(position) : byId.get(segmentId)) ?? null;
    const texts = counts.get(segment?.id ?? 0) ?? new Set();
    counts.set(segment?.id ?? 0, texts.add(fingerprint(row.target)));
    return { row, segment };
  });
  return found.map(({ row, segment }): ReviewedRow => {
    if (segment === null) return { outcome: "unknown", row, segment, target: row.target };
    const isDoubled = seen.has(segment.id) || (counts.get(segment.id)?.size ?? 0) > 1;
    seen.add(segment.id);
    const target = targetOf(row, segment);
    return {
      outcome: isDoubled ? "doubled" : outcomeOf(row, segment, target),
      row,
      segment,
      target,
    };
  });
}

/** A paragraph that a reviewer added is a space where the segment has no line ends of its own. */
function targetOf({ target }: ReviewRow, segment: Segment): string {
  const known = segment.source + segment.target;
  const text = known.includes("\n") ? target : target.replace(/\s*\n\s*/gu, " ");
  return codesRead(text.trim(), known);
}

function outcomeOf(row: ReviewRow, segment: Segment, target: string): ReviewOutcome {
  const { fingerprint: was, revision } = row.place;
  const [written, now] = [fingerprint(row.target), fingerprintOf(segment)];
  const isLaidOutAnew = written === now && segment.target.includes("\n");
  if (target === segment.target.trim() || isLaidOutAnew) return "same";
  const isLater = revision !== null && revision !== segment.revision;
  if (isLater || (was !== null && was !== now))
    return written === was || written === now ? "same" : "conflict";
  if (segment.locked) return "locked";
  if (target === "") return "emptied";
  if (row.isOther) return "otherSource";
  if (revision === null && was === null && segment.target !== "") return "undated";
  return isDamaged(target, segment) ? "damaged" : "changed";
}

/** Codes are missing, doubled, crossed or made up; what was wrong before is no damage of the reviewer's. */
function isDamaged(target: string, { source, target: before, codes }: Segment): boolean {
  const isWrong = (text: string) => text !== "" && mended(text, source, codes) !== text;
  const missing = missingCodes(source, target).length;
  const isWorse = !isWrong(before) || missing > missingCodes(source, before).length;
  return (isWrong(target) && isWorse) || madeUp(target) > madeUp(source + before);
}

/** What is written like a code and is none: ‹9› where there are two. */
function madeUp(text: string): number {
  return text.match(/‹\/?\d{1,5}\/?›/gu)?.length ?? 0;
}
