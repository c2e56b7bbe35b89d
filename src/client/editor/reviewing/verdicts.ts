import type { SegmentRow } from "../../../../views/models.ts";
import type { MayDo, SegmentReview } from "../../../../views/review-models.ts";
import type { ReviewDecision } from "../../../quality/review/steps.ts";

/** What confirming means to a reviewer: the text is good, good with their changes, or was judged already. */
export function verdictOn(
  row: Pick<SegmentRow, "status" | "target">,
  text: string,
): Extract<ReviewDecision, "accepted" | "edited"> | "seen" {
  if (text !== row.target) return "edited";
  if (row.status === "reviewed" || row.status === "final") return "seen";
  return row.status === "translated" ? "accepted" : "edited";
}

/** What is known to keep the reader from a decision; null where nothing is, or where that is told of another revision. */
export function hindranceIn(
  review: SegmentReview | null,
  row: Pick<SegmentRow, "revision">,
  decision: ReviewDecision,
): MayDo | null {
  if (review === null || review.revision !== row.revision) return null;
  const found = review.mayDo.find((one) => one.decision === decision);
  return found === undefined || found.hindrance === null ? null : found;
}

/**
 * The text of a revision, where it can be told from what is known: a decision that brings no text makes a revision
 * with the text of the one before. Null where it cannot.
 */
export function textOfRevision(
  revision: number,
  { decisions, seen }: Pick<SegmentReview, "decisions" | "seen">,
  row: Pick<SegmentRow, "revision" | "target">,
): string | null {
  const kept = new Set(
    decisions.filter(({ decision }) => decision !== "edited").map((one) => one.revision),
  );
  for (let number = revision; number <= row.revision; number++) {
    if (number === row.revision) return row.target;
    if (number === seen?.revision) return seen.target;
    if (!kept.has(number)) return null;
  }
  return null;
}
