/** How long what was deleted can be brought back from the bin. Milliseconds; 30 days, as long as people remember. */
export const BIN_TIME = 30 * 24 * 60 * 60 * 1000;

/** Something that was deleted: by whom, and when in milliseconds since 1970, UTC. */
interface Deleted {
  readonly author: string;
  readonly at: number;
}

export interface DeletedDocument extends Deleted {
  readonly id: number;
  readonly title: string;
}

/** One that went with a source file. */
export interface DeletedSegment extends Deleted {
  readonly id: number;
  readonly documentId: number;
  readonly documentTitle: string;
  readonly source: string;
  readonly target: string;
}

export interface DeletedConcept extends Deleted {
  readonly id: string;
  readonly headword: string;
  readonly translation: string;
  /** The revision before it was deleted. */
  readonly revision: number;
}

export interface DeletedComment extends Deleted {
  readonly id: number;
  readonly text: string;
  /** Null where the segment has no place any more. */
  readonly position: number | null;
  readonly segmentId: number;
  readonly documentId: number;
  readonly documentTitle: string;
}

/** What was deleted in the last 30 days, the newest first of each kind. */
export interface BinContent {
  readonly documents: readonly DeletedDocument[];
  readonly segments: readonly DeletedSegment[];
  readonly concepts: readonly DeletedConcept[];
  readonly comments: readonly DeletedComment[];
}
