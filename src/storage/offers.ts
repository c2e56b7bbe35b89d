import type { Segment } from "../documents/segment.ts";
import type { Database } from "./database.ts";
import { type Act, segment } from "./documents.ts";

/** A segment whose source was another before a changed file came, and the one that has the earlier translation. */
export interface Offer {
  readonly segment: Segment;
  readonly former: Segment;
}

/** Earlier translations that are offered where a source has changed. */
export interface OfferStore {
  /** Ids of the living segments of a document that one is offered for. */
  inDocument(documentId: number): Promise<readonly number[]>;
  find(segmentId: number): Promise<Offer | undefined>;
  /** Answers whether there was one to put away. */
  dismiss(segmentId: number, act: Act): Promise<boolean>;
}

export function createOfferStore(database: Database): OfferStore {
  return {
    async inDocument(documentId) {
      const records = await database
        .selectFrom("former_segments")
        .innerJoin("segments", "segments.id", "former_segments.segment_id")
        .innerJoin("segments as former", "former.id", "former_segments.former_id")
        .select(["segments.id", "segments.position", "former.id as formerId", "former.target"])
        .select("former_segments.dismissed_at")
        .where("segments.document_id", "=", documentId)
        .orderBy("segments.position")
        .execute();
      const byId = new Map(records.map((record) => [record.id, record]));
      const hasText = (id: number): boolean => {
        const record = byId.get(id);
        return record !== undefined && (record.target !== "" || hasText(record.formerId));
      };
      return records
        .filter(({ id, position, dismissed_at }) => {
          return position > 0 && dismissed_at === null && hasText(id);
        })
        .map(({ id }) => id);
    },

    async find(segmentId) {
      const own = await named(database, segmentId);
      const first = await formerOf(database, segmentId);
      if (own === undefined || first === undefined || first.dismissed) return undefined;
      const former = await translated(database, first.id);
      return former && { segment: own, former };
    },

    async dismiss(segmentId, { author, at }) {
      const { numUpdatedRows } = await database
        .updateTable("former_segments")
        .set({ dismissed_at: at, dismissed_by: author })
        .where("segment_id", "=", segmentId)
        .where("dismissed_at", "is", null)
        .executeTakeFirst();
      return numUpdatedRows > 0n;
    },
  };
}

/** One that was never translated may have had an earlier wording itself, which was. */
async function translated(database: Database, id: number): Promise<Segment | undefined> {
  const found = await named(database, id);
  if (found === undefined || found.target !== "") return found;
  const earlier = await formerOf(database, id);
  return earlier && translated(database, earlier.id);
}

async function formerOf(database: Database, segmentId: number) {
  const record = await database
    .selectFrom("former_segments")
    .select(["former_id", "dismissed_at"])
    .where("segment_id", "=", segmentId)
    .executeTakeFirst();
  return record && { id: record.former_id, dismissed: record.dismissed_at !== null };
}

async function named(database: Database, id: number): Promise<Segment | undefined> {
  const record = await database
    .selectFrom("segments")
    .selectAll()
    .where("id", "=", id)
    .executeTakeFirst();
  return record && segment(record);
}
