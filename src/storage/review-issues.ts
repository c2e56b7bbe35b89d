import type { Selectable } from "kysely";
import { Mishap } from "../errors.ts";
import type { ReviewIssue } from "../quality/review/issue.ts";
import type { Database } from "./database.ts";
import type { Act } from "./documents.ts";
import type { ReviewIssueTable } from "./history-schema.ts";

/** What a reviewer finds wrong, before it is kept. */
export type NewReviewIssue = Omit<ReviewIssue, "id" | "withdrawn">;

/** What reviewers found wrong. A withdrawn issue stays on record, but does not count. */
export interface ReviewIssueStore {
  add(issue: NewReviewIssue): Promise<ReviewIssue>;
  find(id: number): Promise<ReviewIssue | undefined>;
  /** Throws `notFound` where it is withdrawn already. */
  withdraw(id: number, act: Act): Promise<ReviewIssue>;
  /** The oldest first, withdrawn ones among them. */
  ofSegment(segmentId: number): Promise<readonly ReviewIssue[]>;
  /** The oldest first, withdrawn ones among them; also of segments that were split or joined. */
  inDocument(documentId: number): Promise<readonly ReviewIssue[]>;
  /** The segments of a document that have issues which were not withdrawn, in order. */
  standingIn(documentId: number): Promise<readonly number[]>;
}

export function createReviewIssueStore(database: Database): ReviewIssueStore {
  const all = () => database.selectFrom("review_issues").selectAll().orderBy("id");

  return {
    async add({ segmentId, documentId, place, ...issue }) {
      const record = await database
        .insertInto("review_issues")
        .values({
          ...issue,
          segment_id: segmentId,
          document_id: documentId,
          start: place?.from ?? null,
          end: place?.to ?? null,
          withdrawn_at: null,
          withdrawn_by: null,
        })
        .returningAll()
        .executeTakeFirstOrThrow();
      return issueOf(record);
    },

    async find(id) {
      const record = await all().where("id", "=", id).executeTakeFirst();
      return record && issueOf(record);
    },

    async withdraw(id, { author, at }) {
      const record = await database
        .updateTable("review_issues")
        .set({ withdrawn_at: at, withdrawn_by: author })
        .where("id", "=", id)
        .where("withdrawn_at", "is", null)
        .returningAll()
        .executeTakeFirst();
      if (record === undefined) throw new Mishap("notFound");
      return issueOf(record);
    },

    async ofSegment(segmentId) {
      return (await all().where("segment_id", "=", segmentId).execute()).map(issueOf);
    },

    async inDocument(documentId) {
      return (await all().where("document_id", "=", documentId).execute()).map(issueOf);
    },

    async standingIn(documentId) {
      const rows = await database
        .selectFrom("review_issues")
        .innerJoin("segments", "segments.id", "review_issues.segment_id")
        .select("segments.id")
        .distinct()
        .where("review_issues.document_id", "=", documentId)
        .where("withdrawn_at", "is", null)
        .where("segments.position", ">", 0)
        .orderBy("segments.position")
        .execute();
      return rows.map(({ id }) => id);
    },
  };
}

function issueOf(record: Selectable<ReviewIssueTable>): ReviewIssue {
  const { segment_id, document_id, start, end, withdrawn_at, withdrawn_by, ...rest } = record;
  return {
    ...rest,
    segmentId: segment_id,
    documentId: document_id,
    place: start === null || end === null ? null : { from: start, to: end },
    withdrawn: withdrawn_at === null ? null : { author: withdrawn_by ?? "", at: withdrawn_at },
  };
}
