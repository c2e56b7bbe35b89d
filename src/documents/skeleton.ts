/**
 * What is left of a file without its segments. `gaps` has one part more than there are segments: the text
 * before the first, between each two, and after the last, down to the byte order mark.
 */
export interface Skeleton {
  readonly format: "text";
  readonly gaps: readonly string[];
}

/** A piece of a document as its format reads it, before it has a place in the database. */
export interface SourceSegment {
  readonly source: string;
  /** Paragraph that it stands in, from 1. */
  readonly paragraph: number;
}

/** A file taken apart; skeleton and sources together are the file again. */
export interface ReadDocument {
  readonly skeleton: Skeleton;
  readonly segments: readonly SourceSegment[];
}
