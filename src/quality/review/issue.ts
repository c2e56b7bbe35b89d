/** What can be wrong with a translation: the core of MQM, the Multidimensional Quality Metrics. */
export const ISSUE_CATEGORIES = ["accuracy", "fluency", "terminology", "style", "locale"] as const;
export type IssueCategory = (typeof ISSUE_CATEGORIES)[number];

/** How bad it is, from a matter of taste to what must not go out. */
export const ISSUE_SEVERITIES = ["neutral", "minor", "major", "critical"] as const;
export type IssueSeverity = (typeof ISSUE_SEVERITIES)[number];

/** A reason or a note of a reviewer is no longer: it stands in a panel. UTF-16 code units. */
export const LONGEST_NOTE = 2_000;

/** Something that a reviewer found wrong in a revision. */
export interface ReviewIssue {
  readonly id: number;
  readonly segmentId: number;
  readonly documentId: number;
  /** The revision that it is about. */
  readonly revision: number;
  readonly category: IssueCategory;
  readonly severity: IssueSeverity;
  readonly note: string;
  /** Where in the translation, UTF-16 code units; null for all of it. */
  readonly place: { readonly from: number; readonly to: number } | null;
  readonly author: string;
  /** Milliseconds since 1970, UTC. */
  readonly at: number;
  readonly withdrawn: { readonly author: string; readonly at: number } | null;
}
