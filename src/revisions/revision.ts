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
] as const;
export type RevisionOrigin = (typeof REVISION_ORIGINS)[number];

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
  /** True while the sitting goes on: the text may still be overwritten by the same author. */
  readonly open: boolean;
}
