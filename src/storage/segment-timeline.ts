import type { SegmentEvent } from "../quality/segment-event.ts";
import type { Database } from "./database.ts";

/** From one moment to another, both included. Milliseconds since 1970, UTC. */
export interface Span {
  readonly since: number;
  readonly until: number;
}

/** What happened to a segment besides its texts, and which text stood when. */
export interface SegmentTimelineStore {
  /** In no order. */
  events(segmentId: number, span: Span): Promise<readonly SegmentEvent[]>;
  /** The newest revision that was there at a moment; 0 for none. */
  numberAt(segmentId: number, at: number): Promise<number>;
}

export function createSegmentTimelineStore(database: Database): SegmentTimelineStore {
  const sources = [locksOf, exceptionsOf, commentsOf, textsOf, decisionsOf, issuesOf];
  return {
    async events(segmentId, span) {
      const found = await Promise.all(sources.map((source) => source(database, segmentId)));
      return found.flat().filter(({ at }) => at >= span.since && at <= span.until);
    },

    async numberAt(segmentId, at) {
      const { number } = await database
        .selectFrom("revisions")
        .select(({ fn }) => fn.max("number").as("number"))
        .where("segment_id", "=", segmentId)
        .where("at", "<=", at)
        .executeTakeFirstOrThrow();
      const open = await database
        .selectFrom("sittings")
        .select("number")
        .where("segment_id", "=", segmentId)
        .where("saved_at", "<=", at)
        .executeTakeFirst();
      return Math.max(number ?? 0, open?.number ?? 0);
    },
  };
}

type Source = (database: Database, segmentId: number) => Promise<readonly SegmentEvent[]>;

const locksOf: Source = async (database, segmentId) => {
  const records = await database
    .selectFrom("segment_events")
    .select(["kind", "author", "at"])
    .where("segment_id", "=", segmentId)
    .execute();
  return records.map(({ kind, author, at }) => ({ type: kind, author, at }));
};

const exceptionsOf: Source = async (database, segmentId) => {
  const records = await database
    .selectFrom("exceptions")
    .select(["rule", "reason", "scope", "author", "at", "withdrawn_at", "withdrawn_by"])
    .where("segment_id", "=", segmentId)
    .execute();
  return records.flatMap(({ withdrawn_at, withdrawn_by, author, at, ...facts }) => [
    { type: "exceptionGiven", ...facts, author, at },
    ...ended("exceptionWithdrawn", facts, { at: withdrawn_at, author: withdrawn_by }),
  ]);
};

/** What became of the comments; what they say is told with their texts. */
const commentsOf: Source = async (database, segmentId) => {
  const records = await database
    .selectFrom("comments")
    .select(["resolved_at", "resolved_by", "deleted_at", "deleted_by"])
    .select(({ selectFrom }) =>
      selectFrom("comment_texts")
        .select("text")
        .whereRef("comment_id", "=", "comments.id")
        .orderBy("number", "desc")
        .limit(1)
        .as("text"),
    )
    .where("segment_id", "=", segmentId)
    .execute();
  return records.flatMap(({ text, resolved_at, resolved_by, deleted_at, deleted_by }) => {
    const facts = { text: deleted_at === null ? (text ?? "") : "" };
    return [
      ...ended("commentResolved", facts, { at: resolved_at, author: resolved_by }),
      ...ended("commentDeleted", facts, { at: deleted_at, author: deleted_by }),
    ];
  });
};

const textsOf: Source = async (database, segmentId) => {
  const records = await database
    .selectFrom("comment_texts")
    .innerJoin("comments", "comments.id", "comment_texts.comment_id")
    .select(["comment_texts.number", "comment_texts.text", "comment_texts.at"])
    .select(["comments.author", "comments.deleted_at"])
    .where("comments.segment_id", "=", segmentId)
    .execute();
  return records.map(({ number, text, at, author, deleted_at }) => ({
    type: number === 1 ? "commented" : "commentCorrected",
    text: deleted_at === null ? text : "",
    author,
    at,
  }));
};

const decisionsOf: Source = async (database, segmentId) => {
  const records = await database
    .selectFrom("review_decisions")
    .select(["decision", "reason", "revision", "author", "at"])
    .where("segment_id", "=", segmentId)
    .execute();
  return records.map((record) => ({ type: "decided", ...record }));
};

const issuesOf: Source = async (database, segmentId) => {
  const records = await database
    .selectFrom("review_issues")
    .select(["category", "severity", "note", "revision", "author", "at"])
    .select(["withdrawn_at", "withdrawn_by"])
    .where("segment_id", "=", segmentId)
    .execute();
  return records.flatMap(({ withdrawn_at, withdrawn_by, author, at, ...facts }) => [
    { type: "issueFound", ...facts, author, at },
    ...ended("issueWithdrawn", facts, { at: withdrawn_at, author: withdrawn_by }),
  ]);
};

/** An end that there was, and nothing for one that was not. */
function ended<Type extends string, Facts extends object>(
  type: Type,
  facts: Facts,
  { at, author }: { readonly at: number | null; readonly author: string | null },
): readonly (Facts & { readonly type: Type; readonly at: number; readonly author: string })[] {
  return at === null ? [] : [{ type, ...facts, at, author: author ?? "" }];
}
