import type { Database } from "./database.ts";

/** What is asked of an author's work; `since` is milliseconds since 1970, UTC. */
export interface WordsAsked {
  readonly author: string;
  readonly since: number;
}

/**
 * Words of the sources that somebody has confirmed since a moment, in all documents. Each segment counts once,
 * however often it was confirmed; one that is a draft again does not.
 */
export async function wordsConfirmed(
  database: Database,
  { author, since }: WordsAsked,
): Promise<number> {
  const record = await database
    .selectFrom("segments")
    .select(({ fn }) => fn.sum<number | null>("source_words").as("words"))
    .where("position", ">", 0)
    .where("status", "not in", ["initial", "draft"])
    .where("id", "in", (query) =>
      query
        .selectFrom("revisions")
        .select("segment_id")
        .where("author", "=", author)
        .where("at", ">=", since)
        .where("status", "=", "translated"),
    )
    .executeTakeFirst();
  return record?.words ?? 0;
}
