import { countOf, type SegmentComments } from "../../../../views/annotation-models.ts";
import type { Marks } from "../rows/marks.tsx";
import { fetchAnnotations } from "./annotation-api.ts";

/** What is noted beside the texts of the document, as far as every part of the editor must know it. */
export interface Annotations {
  /** Who can be called in a comment. */
  readonly names: readonly string[];
  /** By what name the reader is known; empty until it is read. */
  readonly reader: string;
  /** Reads everything again, and marks the rows. */
  load(): Promise<void>;
  /** The comments of a segment were read or have changed. */
  take(comments: SegmentComments): void;
}

export function createAnnotations(documentId: number, marks: Marks): Annotations {
  let names: readonly string[] = [];
  let reader = "";
  return {
    get names() {
      return names;
    },
    get reader() {
      return reader;
    },
    async load() {
      const answer = await fetchAnnotations(documentId);
      const { segments, bookmarks } = answer;
      ({ names, reader } = answer);
      const commented = marks.where(({ comments }) => comments > 0);
      for (const id of commented.filter((one) => segments[one] === undefined))
        marks.set(id, { comments: 0, openComments: 0 });
      for (const [id, count] of Object.entries(segments)) marks.set(Number(id), count);
      for (const id of marks.where(({ bookmarked }) => bookmarked))
        if (!bookmarks.includes(id)) marks.set(id, { bookmarked: false });
      for (const id of bookmarks) marks.set(id, { bookmarked: true });
    },
    take: ({ segmentId, comments }) => marks.set(segmentId, countOf(comments)),
  };
}
