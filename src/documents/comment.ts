/** A remark on a segment, by one person to the others. */
export interface Comment {
  readonly id: number;
  readonly segmentId: number;
  readonly documentId: number;
  readonly author: string;
  /** Milliseconds since 1970, UTC. */
  readonly at: number;
  readonly text: string;
  /** When its author last gave it another text; null where it stands as it was written. */
  readonly correctedAt: number | null;
  /** Who has settled what it is about, and when; null while it is open. */
  readonly resolved: { readonly author: string; readonly at: number } | null;
}

/** The longest comment: a page of text. UTF-16 code units. */
export const LONGEST_COMMENT = 4_000;
