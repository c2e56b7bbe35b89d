import type { Comment } from "../src/documents/comment.ts";
import type { Verdict } from "../src/quality/review/verdict.ts";

/** What a print has beside the texts, for who reviews on paper; each is asked for by its name: `?remarks=1`. */
export const PRINT_PARTS = ["remarks", "comments", "decisions"] as const;
export type PrintPart = (typeof PRINT_PARTS)[number];

/** What was said of the segments, by their ids. */
export interface PrintNotes {
  readonly comments: ReadonlyMap<number, readonly Comment[]>;
  /** The last one of each. */
  readonly decisions: ReadonlyMap<number, Verdict>;
}
