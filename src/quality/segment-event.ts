import type { ExceptionScope } from "./exception.ts";
import type { Rule } from "./finding.ts";
import type { IssueCategory, IssueSeverity } from "./review/issue.ts";
import type { ReviewDecision } from "./review/steps.ts";

/** Who did something to a segment, and when. */
interface Done {
  readonly author: string;
  /** Milliseconds since 1970, UTC. */
  readonly at: number;
}

/** What happened to a segment that is no text of its translation. */
export type SegmentEvent = Done &
  (
    | { readonly type: "locked" | "unlocked" }
    | {
        readonly type: "exceptionGiven" | "exceptionWithdrawn";
        readonly rule: Rule;
        readonly reason: string;
        readonly scope: ExceptionScope;
      }
    /** The text is empty where the comment was deleted since. */
    | { readonly type: "commented" | "commentCorrected"; readonly text: string }
    | { readonly type: "commentResolved" | "commentDeleted"; readonly text: string }
    | {
        readonly type: "decided";
        readonly decision: ReviewDecision;
        readonly reason: string;
        readonly revision: number;
      }
    | {
        readonly type: "issueFound" | "issueWithdrawn";
        readonly category: IssueCategory;
        readonly severity: IssueSeverity;
        readonly note: string;
        readonly revision: number;
      }
  );
