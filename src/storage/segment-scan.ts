import type { Segment } from "../documents/segment.ts";
import type { Database } from "./database.ts";
import { type Act, segment } from "./documents.ts";
import { type Authorship, segmentsChangedSince, segmentsWrittenBy } from "./segment-authors.ts";

/** Where a reading of all documents has come to: the segment at this place has been read. */
export interface Place {
  readonly documentId: number;
  readonly position: number;
}

/** A document as the groups of a list name it. */
export interface DocumentTitle {
  readonly id: number;
  readonly title: string;
}

/** Reads the segments of all documents that are not deleted, the oldest document first, a portion at a time. */
export interface SegmentScan {
  documents(): Promise<readonly DocumentTitle[]>;
  portion(range: ScanRange): Promise<readonly Segment[]>;
  /** The texts that somebody had replaced at a moment, where nothing was changed since. */
  replacedBy(act: Act): Promise<readonly ReplacedSegment[]>;
  /**
   * The other segments of its document with the source of a segment. No index helps to find them: it would double
   * what the texts take, to spare less than two milliseconds in a document of 10,000 segments.
   */
  equalTo(
    segment: Pick<Segment, "id" | "documentId" | "source">,
    limit: number,
  ): Promise<readonly Segment[]>;
  /** The segments of a document that somebody has written; open sittings count. */
  writtenBy(authorship: Authorship): Promise<ReadonlySet<number>>;
  /** The segments of a document that were written since a moment (milliseconds since 1970, UTC). */
  changedSince(documentId: number, since: number): Promise<ReadonlySet<number>>;
}

/** A segment, and the number of the revision that replaced its text. */
export interface ReplacedSegment {
  readonly id: number;
  readonly revision: number;
}

/** What to read next. */
export interface ScanRange {
  /** The place behind which to go on; from the first segment without. */
  readonly after?: Place | undefined;
  /** Only this document; all without. */
  readonly documentId?: number | undefined;
  readonly limit: number;
}

export function createSegmentScan(database: Database): SegmentScan {
  return {
    async documents() {
      return database
        .selectFrom("documents")
        .select(["id", "title"])
        .where("deleted_at", "is", null)
        .where("complete", "=", 1)
        .orderBy("id")
        .execute();
    },

    async portion({ after, documentId, limit }) {
      const behind = database
        .selectFrom("segments")
        .innerJoin("documents", "documents.id", "segments.document_id")
        .selectAll("segments")
        .where("documents.deleted_at", "is", null)
        .where("documents.complete", "=", 1)
        .where("segments.position", ">", 0)
        .where(({ eb, refTuple, tuple }) =>
          eb(
            refTuple("segments.document_id", "segments.position"),
            ">",
            tuple(after?.documentId ?? 0, after?.position ?? 0),
          ),
        )
        .orderBy("segments.document_id")
        .orderBy("segments.position")
        .limit(limit);
      const records = await (documentId === undefined
        ? behind
        : behind.where("segments.document_id", "=", documentId)
      ).execute();
      return records.map(segment);
    },

    async replacedBy({ author, at }) {
      return database
        .selectFrom("revisions")
        .innerJoin("segments", (join) =>
          join
            .onRef("segments.id", "=", "revisions.segment_id")
            .onRef("segments.revision", "=", "revisions.number"),
        )
        .where("segments.position", ">", 0)
        .where("revisions.origin", "=", "replaced")
        .where("revisions.author", "=", author)
        .where("revisions.at", "=", at)
        .select(["segments.id", "segments.revision"])
        .orderBy("segments.id")
        .execute();
    },

    async equalTo({ id, documentId, source }, limit) {
      const records = await database
        .selectFrom("segments")
        .selectAll()
        .where("document_id", "=", documentId)
        .where("source", "=", source)
        .where("id", "!=", id)
        .orderBy("position")
        .limit(limit)
        .execute();
      return records.map(segment);
    },

    writtenBy: (authorship) => segmentsWrittenBy(database, authorship),
    changedSince: (documentId, since) => segmentsChangedSince(database, documentId, since),
  };
}
