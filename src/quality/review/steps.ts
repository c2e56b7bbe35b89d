/** What somebody does in a project. A lead may do everything. */
export const PROJECT_ROLES = ["translator", "reviewer", "lead"] as const;
export type ProjectRole = (typeof PROJECT_ROLES)[number];

/**
 * What a reviewer makes of a translation: it is good, good after a change of their own, or goes back with a reason; a
 * reviewed one is final, or open again.
 */
export const REVIEW_DECISIONS = [
  "accepted",
  "edited",
  "rejected",
  "finalised",
  "reopened",
] as const;
export type ReviewDecision = (typeof REVIEW_DECISIONS)[number];
