import type { DocumentOverview } from "../src/documents/document.ts";
import type { InlineCode } from "../src/documents/inline-codes.ts";
import type { ReviewIssue } from "../src/quality/review/issue.ts";
import type { Verdict } from "../src/quality/review/verdict.ts";
import type { DocumentReview } from "./review-models.ts";

/** Where something was found; `position` null of a segment that was split or joined since, or went. */
export interface QualityPlace {
  readonly segmentId: number;
  readonly position: number | null;
  readonly source: string;
  readonly codes: readonly InlineCode[];
}

/** An issue with its place, and the words that it is about as they were then; all of the translation without a place. */
export interface ReportedIssue {
  readonly issue: ReviewIssue;
  readonly at: QualityPlace;
  readonly words: string;
}

/** A rejection, and what came of it. */
export interface ReportedRejection {
  readonly verdict: Verdict;
  readonly at: QualityPlace;
  /** The translation that was rejected. */
  readonly before: string;
  /** The first one that was confirmed afterwards; null as long as there is none. */
  readonly answer: {
    readonly target: string;
    readonly author: string;
    readonly at: number;
  } | null;
  /** What was said about it until then, the oldest first. */
  readonly comments: readonly {
    readonly text: string;
    readonly author: string;
    readonly at: number;
  }[];
}

/** `GET /api/documents/:id/quality`: what reviewers found in a document, and what became of it. */
export interface QualityReport {
  readonly document: DocumentOverview;
  readonly made: { readonly author: string; readonly at: number };
  readonly review: Pick<DocumentReview, "issues" | "score" | "decisions" | "reviewers">;
  /** In the order of the document; withdrawn ones are not among them. */
  readonly issues: readonly ReportedIssue[];
  /** The newest first. */
  readonly rejections: readonly ReportedRejection[];
}
