import type { SegmentStatus } from "../documents/segment.ts";
import type { Database } from "./database.ts";
import type { Act } from "./documents.ts";

/** A segment in the revision in which somebody saw it. */
export interface Look {
  readonly id: number;
  readonly revision: number;
}

/** Whose view it is that is asked for. */
export interface UnseenAsked {
  readonly documentId: number;
  readonly author: string;
  /** Only this one; default all of the document. */
  readonly segmentId?: number;
}

/** What a reviewer saw last. Whoever wrote a revision has seen it, and all before it. */
export interface ReviewLookStore {
  /**
   * Notes what somebody has seen. A draft that is still being written goes on under its number, so that only the
   * revision before it counts as seen; to have seen something older than before changes nothing.
   */
  see(documentId: number, looks: readonly Look[], act: Act): Promise<void>;
  /** The newest revision that somebody has seen or written; 0 for none. */
  seen(segmentId: number, author: string): Promise<number>;
  /** Segments that are ready for a review, and were written by others since somebody saw them; in order. */
  unseen(asked: UnseenAsked): Promise<readonly number[]>;
}

/** Before that, a text is its translator's business. */
const READY: readonly SegmentStatus[] = ["translated", "reviewed", "final"];

export function createReviewLookStore(database: Database): ReviewLookStore {
  return {
    async see(documentId, looks, act) {
      await database.transaction().execute(async (transaction) => {
        for (const look of looks) {
          const revision = await closedAt(transaction, documentId, look);
          if (revision > 0) await noteLook(transaction, { id: look.id, revision }, act);
        }
      });
    },

    async seen(segmentId, author) {
      const look = await database
        .selectFrom("review_looks")
        .select("revision")
        .where("segment_id", "=", segmentId)
        .where("author", "=", author)
        .executeTakeFirst();
      const own = await database
        .selectFrom("revisions")
        .select("number")
        .where("segment_id", "=", segmentId)
        .where("author", "=", author)
        .orderBy("number", "desc")
        .limit(1)
        .executeTakeFirst();
      return Math.max(look?.revision ?? 0, own?.number ?? 0);
    },

    unseen: (asked) => unseenBy(database, asked),
  };
}

/** Notes a look; within the transaction of whoever decides something. */
export async function noteLook(
  database: Database,
  { id, revision }: Look,
  { author, at }: Act,
): Promise<void> {
  await database
    .insertInto("review_looks")
    .values({ segment_id: id, author, revision, at })
    .onConflict((known) =>
      known
        .columns(["segment_id", "author"])
        .doUpdateSet({ revision, at })
        .where("review_looks.revision", "<", revision),
    )
    .execute();
}

/** The newest closed revision up to the one that was seen; 0 where the document has no such segment. */
async function closedAt(
  database: Database,
  documentId: number,
  { id, revision }: Look,
): Promise<number> {
  const found = await database
    .selectFrom("revisions")
    .innerJoin("segments", "segments.id", "revisions.segment_id")
    .select("number")
    .where("segment_id", "=", id)
    .where("segments.document_id", "=", documentId)
    .where("number", "<=", revision)
    .orderBy("number", "desc")
    .limit(1)
    .executeTakeFirst();
  return found?.number ?? 0;
}

/** What another reviewer only decided is no change of what there is to see. */
async function unseenBy(
  database: Database,
  { documentId, author, segmentId }: UnseenAsked,
): Promise<readonly number[]> {
  const rows = await database
    .selectFrom("segments")
    .leftJoin("review_looks", (join) =>
      join
        .onRef("review_looks.segment_id", "=", "segments.id")
        .on("review_looks.author", "=", author),
    )
    .select("segments.id")
    .where("segments.document_id", "=", documentId)
    .$if(segmentId !== undefined, (all) => all.where("segments.id", "=", segmentId ?? 0))
    .where("segments.position", ">", 0)
    .where("segments.status", "in", READY)
    .where(({ eb, fn, val }) =>
      eb("segments.revision", ">", fn.coalesce("review_looks.revision", val(0))),
    )
    .where(({ exists, selectFrom }) =>
      exists(
        selectFrom("revisions")
          .select("revisions.number")
          .whereRef("revisions.segment_id", "=", "segments.id")
          .where(({ eb, fn, val }) =>
            eb("revisions.number", ">", fn.coalesce("review_looks.revision", val(0))),
          )
          .where("revisions.author", "<>", author)
          .where("revisions.origin", "<>", "review")
          .where((later) =>
            later.not(
              later.exists(
                later
                  .selectFrom("revisions as own")
                  .select("own.number")
                  .whereRef("own.segment_id", "=", "segments.id")
                  .whereRef("own.number", ">", "revisions.number")
                  .where("own.author", "=", author),
              ),
            ),
          ),
      ),
    )
    .orderBy("segments.position")
    .execute();
  return rows.map(({ id }) => id);
}
