import {
  ISSUE_CATEGORIES,
  ISSUE_SEVERITIES,
  type IssueCategory,
  type IssueSeverity,
  type ReviewIssue,
} from "./issue.ts";

/**
 * Penalty points of one issue. The multipliers are those that the MQM Council recommends for its scoring models
 * (themqm.org, "The MQM scoring models"; ASTM WK46396): neutral 0, minor 1, major 5, critical 25. All categories
 * weigh the same.
 */
export const SEVERITY_POINTS: Readonly<Record<IssueSeverity, number>> = {
  neutral: 0,
  minor: 1,
  major: 5,
  critical: 25,
};

/** Points are told for so many words of the source, so that a long text and a short one can be compared. */
export const SCORED_WORDS = 1_000;

/** How many issues there are of each category and severity. */
export type IssueMatrix = Readonly<Record<IssueCategory, Readonly<Record<IssueSeverity, number>>>>;

/** What is known of the quality of what was reviewed. */
export interface QualityScore {
  /** Words of the sources of the segments that somebody has reviewed. */
  readonly words: number;
  readonly points: number;
  /** Points for each 1,000 words of the source; null where nothing has been reviewed. 0 is perfect. */
  readonly perThousand: number | null;
  readonly byCategory: Readonly<Record<IssueCategory, number>>;
}

/** Counts issues; those that were withdrawn do not count. */
export function issueMatrix(
  issues: readonly Pick<ReviewIssue, "category" | "severity" | "withdrawn">[],
): IssueMatrix {
  const standing = issues.filter(({ withdrawn }) => withdrawn === null);
  return byCategory((category) =>
    bySeverity(
      (severity) =>
        standing.filter((one) => one.category === category && one.severity === severity).length,
    ),
  );
}

/** The score of a text of which so many words were reviewed. */
export function qualityScore(matrix: IssueMatrix, words: number): QualityScore {
  const points = byCategory((category) => pointsOf(matrix[category]));
  const all = Object.values(points).reduce((sum, one) => sum + one, 0);
  const perThousand = words === 0 ? null : (all * SCORED_WORDS) / words;
  return { words, points: all, perThousand, byCategory: points };
}

function pointsOf(counts: Readonly<Record<IssueSeverity, number>>): number {
  return ISSUE_SEVERITIES.reduce((sum, one) => sum + counts[one] * SEVERITY_POINTS[one], 0);
}

function byCategory<Value>(make: (category: IssueCategory) => Value): Record<IssueCategory, Value> {
  const entries = ISSUE_CATEGORIES.map((category) => [category, make(category)]);
  return Object.fromEntries(entries) as Record<IssueCategory, Value>; // made of the very list that the type comes from
}

function bySeverity(make: (severity: IssueSeverity) => number): Record<IssueSeverity, number> {
  const entries = ISSUE_SEVERITIES.map((severity) => [severity, make(severity)]);
  return Object.fromEntries(entries) as Record<IssueSeverity, number>; // likewise
}
