/**
 * Why something that a reviewer decided is not taken over: the segment was changed since, a reason is missing, what
 * keeps anybody from deciding so, or its text has errors.
 */
export const REVIEW_REFUSALS = [
  "changed",
  "reason",
  "locked",
  "status",
  "role",
  "own",
  "findings",
] as const;
export type ReviewRefusal = (typeof REVIEW_REFUSALS)[number];
