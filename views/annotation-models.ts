import type { Comment } from "../src/documents/comment.ts";

/** How many comments a segment has, and how many of them are open. */
export interface CommentCount {
  readonly comments: number;
  readonly openComments: number;
}

/** `GET /api/documents/:id/annotations`: what is noted beside the texts of a document, for one reader. */
export interface DocumentAnnotations {
  /** By segment; those without comments are left out. */
  readonly segments: Readonly<Record<number, CommentCount>>;
  /** The segments with a bookmark of the reader's, in the order of the document. */
  readonly bookmarks: readonly number[];
  /** Open comments that call the reader. */
  readonly mentions: number;
  /** Who can be called: all who have worked or written here. */
  readonly names: readonly string[];
  /** By what name the reader is known. */
  readonly reader: string;
}

/** What the routes of comments answer: all that stand at the segment, the oldest first. */
export interface SegmentComments {
  readonly segmentId: number;
  readonly comments: readonly Comment[];
}

/** How a list of comments counts. */
export function countOf(comments: readonly Comment[]): CommentCount {
  const open = comments.filter(({ resolved }) => resolved === null);
  return { comments: comments.length, openComments: open.length };
}
