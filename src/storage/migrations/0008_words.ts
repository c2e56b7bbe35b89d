import type { Kysely } from "kysely";

/** Answers what somebody wrote since a moment without reading the history of all documents. */
export async function up({ schema }: Kysely<unknown>): Promise<void> {
  await schema
    .createIndex("revisions_author_at")
    .on("revisions")
    .columns(["author", "at"])
    .execute();
}
