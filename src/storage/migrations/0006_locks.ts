import type { Kysely } from "kysely";

/** Who locked a segment, and when; nobody where its file says so. */
export async function up({ schema }: Kysely<unknown>): Promise<void> {
  await schema.alterTable("segments").addColumn("locked_by", "text").execute();
  await schema.alterTable("segments").addColumn("locked_at", "integer").execute();
}
