import type { ReviewDecision } from "./steps.ts";

/** Something that was decided about a segment. Never changed, never deleted. */
export interface Verdict {
  readonly id: number;
  readonly segmentId: number;
  readonly documentId: number;
  /** The revision that was judged. */
  readonly revision: number;
  readonly decision: ReviewDecision;
  /** Empty for none. */
  readonly reason: string;
  readonly author: string;
  /** Milliseconds since 1970, UTC. */
  readonly at: number;
}
