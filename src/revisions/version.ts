import type { SegmentStatus } from "../documents/segment.ts";

/** What a version was made for: by hand, or because something was done that one may want to come back to. */
export const VERSION_KINDS = [
  "named",
  "import",
  "reimport",
  "export",
  "status",
  "restore",
] as const;
export type VersionKind = (typeof VERSION_KINDS)[number];

/** A named state of a whole document, which can be viewed, compared and restored. */
export interface Version {
  readonly id: number;
  readonly documentId: number;
  /** From 1, without gaps, in a document. */
  readonly number: number;
  /** Empty of one that nobody named: its kind says what it is. */
  readonly name: string;
  readonly kind: VersionKind;
  readonly author: string;
  /** Milliseconds since 1970, UTC. */
  readonly at: number;
  /** Sequence of the last revision in it; 0 for none. */
  readonly through: number;
  /** Id of the last step of the order in it; 0 for none. */
  readonly step: number;
  /** Number of the source file that it translates, from 1. */
  readonly source: number;
  /** The step of the glossary that held then. */
  readonly glossaryState: number;
  /** What all segments had reached, of one that was made for that. */
  readonly status?: SegmentStatus;
}
