import type { SegmentStatus } from "../documents/segment.ts";

/** Where the text of a revision came from. */
export const REVISION_ORIGINS = [
  "typed",
  "memory",
  "machine",
  "import",
  "restored",
  "propagated",
  "replaced",
  "split",
  "joined",
  "review",
] as const;
export type RevisionOrigin = (typeof REVISION_ORIGINS)[number];

/** The longest reason that is given for a revision. UTF-16 code units. */
export const LONGEST_REASON = 1_000;

/** One saved state of a segment. Never changed, never deleted, but for the open sitting at the end. */
export interface Revision {
  readonly segmentId: number;
  /** From 1, without gaps. */
  readonly number: number;
  readonly target: string;
  readonly status: SegmentStatus;
  readonly author: string;
  /** Milliseconds since 1970, UTC. */
  readonly at: number;
  readonly origin: RevisionOrigin;
  /** The revision that was restored, where the origin is `restored`. */
  readonly restoredFrom?: number;
  /** How near the memory match was that the text comes from. Percent. */
  readonly score?: number;
  /** Why it was made, in the words of its author. */
  readonly comment?: string;
  /** True while the sitting goes on: the text may still be overwritten by the same author. */
  readonly open: boolean;
}
