import type { IssueDraft } from "../../../../views/review-issues.tsx";
import type { NewIssue } from "../../../../views/review-models.ts";
import type { Range } from "../../../language/range.ts";
import { type CommentDrafts, createCommentDrafts } from "../annotating/comment-drafts.ts";
import { placesNow } from "../field/places.ts";

/** An issue that is begun, and the words that it is about where they were chosen. */
interface BegunIssue extends IssueDraft {
  readonly place: Range | null;
  /** The text in which that place is. */
  readonly text: string;
}

/** What a reviewer or a translator has begun to write, for each segment. */
export interface ReviewNotes {
  readonly reasons: CommentDrafts;
  readonly answers: CommentDrafts;
  issueOf(segmentId: number): IssueDraft;
  /** Begins an issue about words of a text, or about all of it; what was begun before keeps its note. */
  begin(segmentId: number, text: string, place: Range): void;
  keep(segmentId: number, part: Partial<IssueDraft>): void;
  /** The issue as it is reported, of the text that stands as a revision. */
  newIssue(
    segmentId: number,
    row: { readonly target: string; readonly revision: number },
  ): NewIssue;
  drop(segmentId: number): void;
}

const BLANK = { category: "accuracy", severity: "minor", words: null, place: null } as const;

export function createReviewNotes(
  shelf: Pick<Storage, "getItem" | "setItem" | "removeItem"> | undefined,
): ReviewNotes {
  const notes = createCommentDrafts(shelf, "issue");
  const begun = new Map<number, Omit<BegunIssue, "note">>();
  const of = (segmentId: number) => begun.get(segmentId) ?? { ...BLANK, text: "" };
  return {
    reasons: createCommentDrafts(shelf, "reason"),
    answers: createCommentDrafts(shelf, "answer"),
    issueOf(segmentId) {
      const { category, severity, words } = of(segmentId);
      return { category, severity, words, note: notes.of(segmentId) };
    },
    begin(segmentId, text, { from, to }) {
      const chosen = from < to;
      const words = chosen ? text.slice(from, to) : null;
      begun.set(segmentId, { ...of(segmentId), text, words, place: chosen ? { from, to } : null });
    },
    keep(segmentId, { note, ...part }) {
      if (note !== undefined) notes.keep(segmentId, note);
      begun.set(segmentId, { ...of(segmentId), ...part });
    },
    newIssue(segmentId, { target, revision }) {
      const { category, severity, place, text } = of(segmentId);
      const now = place === null ? null : placesNow(text, target)(place);
      return { category, severity, note: notes.of(segmentId).trim(), place: now, revision };
    },
    drop(segmentId) {
      begun.delete(segmentId);
      notes.keep(segmentId, "");
    },
  };
}
