import type { IssueCategory, IssueSeverity, ReviewIssue } from "../src/quality/review/issue.ts";
import type { IssueMatrix, QualityScore } from "../src/quality/review/score.ts";
import type { Hindrance, ProjectRole, ReviewDecision } from "../src/quality/review/steps.ts";
import type { Verdict } from "../src/quality/review/verdict.ts";

/** Body of `POST /api/segments/:id/review`; answered as `PUT /api/segments/:id` is: 200, 409, 422. */
export interface ReviewAct {
  readonly decision: ReviewDecision;
  /** The revision that was judged. */
  readonly base: number;
  /** The reviewer's own text; demanded by `edited`, and by no other. */
  readonly target?: string;
  /** The text that it was edited from, as in a save. */
  readonly from?: string;
  /** Demanded by `rejected`. */
  readonly reason?: string;
  /** Where a segment that is reopened goes. Default: `translated`. */
  readonly to?: "translated" | "draft";
  /** Names the tab. A draft that the same tab has begun becomes the reviewed revision. */
  readonly sitting?: string;
}

/** Something that was decided, as the pages show it. */
export type DecisionItem = Verdict;

/** Whether a reader may decide something. */
export interface MayDo {
  readonly decision: ReviewDecision;
  /** Null where they may. */
  readonly hindrance: Hindrance | null;
  /** Who may, where `hindrance` is `role`. */
  readonly who: readonly string[];
}

/** The text that a reviewer has seen last; they have seen what they wrote themselves. */
export interface SeenText {
  readonly revision: number;
  readonly target: string;
}

/** `GET /api/segments/:id/review`: what was made of a segment, and what its reader may make of it. */
export interface SegmentReview {
  readonly segmentId: number;
  /** The newest revision; what is decided is decided of it. */
  readonly revision: number;
  /** The newest first. */
  readonly decisions: readonly DecisionItem[];
  /** The oldest first; withdrawn ones are among them. */
  readonly issues: readonly ReviewIssue[];
  /** Null where the reader has never seen it. */
  readonly seen: SeenText | null;
  /** It is ready for a review, and was changed since the reader has seen it. */
  readonly unseen: boolean;
  /** The rejection that nobody has answered yet by confirming; null for none. */
  readonly returned: DecisionItem | null;
  /** All five, in their order. */
  readonly mayDo: readonly MayDo[];
}

/** Body of `POST /api/segments/:id/issues`; 201 with the `SegmentReview`, as `DELETE /api/review-issues/:id`. */
export interface NewIssue {
  readonly category: IssueCategory;
  readonly severity: IssueSeverity;
  /** May be empty. */
  readonly note: string;
  /** The revision that it is about. */
  readonly revision: number;
  /** Where in the translation, UTF-16 code units; null for all of it. */
  readonly place: { readonly from: number; readonly to: number } | null;
}

/** Body of `POST /api/documents/:id/review/seen`; at most 20,000 at once. Answers `{ unseen: number[] }`. */
export interface SeenSegments {
  readonly segments: readonly { readonly id: number; readonly revision: number }[];
}

/** What a person has decided in a document. */
export interface ReviewerCount {
  readonly author: string;
  readonly decisions: Readonly<Record<ReviewDecision, number>>;
}

/** `GET /api/documents/:id/review`: how far the review of a document is, and what is there for its reader. */
export interface DocumentReview {
  readonly documentId: number;
  /** Ready for a review and changed since the reader has seen them, in the order of the document. Ids. */
  readonly unseen: readonly number[];
  /** Rejected and not yet confirmed again. Ids. */
  readonly returned: readonly number[];
  /** With issues that were not withdrawn. Ids. */
  readonly withIssues: readonly number[];
  /** How many of these each segment has. */
  readonly issueCounts: readonly (readonly [id: number, count: number])[];
  readonly decisions: Readonly<Record<ReviewDecision, number>>;
  readonly reviewers: readonly ReviewerCount[];
  readonly issues: IssueMatrix;
  readonly score: QualityScore;
  /** What the reader is in the project; all where nobody is named. */
  readonly roles: readonly ProjectRole[];
}
