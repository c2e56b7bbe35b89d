import type { SegmentStatus } from "../segment.ts";
import type { ReviewAnswer } from "./answers.ts";

/** A row of the page of a reviewer, as it was sent to them and as it stands now. Texts have their codes written out. */
export interface AnsweredRow extends ReviewAnswer {
  readonly position: number;
  readonly source: string;
  readonly status: SegmentStatus;
  readonly locked: boolean;
  /** The translation as it was sent. */
  readonly original: string;
}

/** Which rows a page shows. */
export const ROW_FILTERS = ["all", "changed", "waiting", "returned"] as const;
export type RowFilter = (typeof ROW_FILTERS)[number];

/** The text is another one; spaces at its ends are none of it. */
export function isChanged({ target, original }: Pick<AnsweredRow, "target" | "original">): boolean {
  return target.trim() !== original.trim();
}

/** The reviewer has decided, changed, remarked or found something. */
export function isLookedAt(row: AnsweredRow): boolean {
  return row.decision !== null || row.issue !== null || row.comment.trim() !== "" || isChanged(row);
}

/** Returned without a reason, which nobody can act on. */
export function lacksReason({ decision, reason }: Pick<ReviewAnswer, "decision" | "reason">) {
  return decision === "rejected" && reason.trim() === "";
}

/** What is confirmed can be accepted; of all else one can only say that one has seen it. */
export function isAcceptable({ status }: Pick<AnsweredRow, "status">): boolean {
  return status === "translated";
}

/** What nobody has confirmed cannot go back, nor can what is final. */
export function isReturnable({ status, locked }: Pick<AnsweredRow, "status" | "locked">): boolean {
  return !locked && (status === "translated" || status === "reviewed");
}

/** Whether to accept the row says more than that one has seen it. */
export function isApproval(row: AnsweredRow): boolean {
  return isAcceptable(row) || (isReturnable(row) && isChanged(row));
}

export function isShown(row: AnsweredRow, filter: RowFilter): boolean {
  if (filter === "all") return true;
  if (filter === "changed") return isChanged(row);
  if (filter === "returned") return row.decision === "rejected";
  return !isLookedAt(row);
}

const WRITTEN_CODE = /‹\/?\d{1,5}\/?›/gu;

/** The codes of the source that the translation lacks, in their order; a text that is empty lacks none yet. */
export function missingMarks({ source, target }: Pick<AnsweredRow, "source" | "target">) {
  if (target.trim() === "") return [];
  return (source.match(WRITTEN_CODE) ?? []).filter((code) => !target.includes(code));
}

/** A text in pieces, every second of which is a code. */
export function markedPieces(text: string): readonly string[] {
  return text.split(/(‹\/?\d{1,5}\/?›)/u);
}
