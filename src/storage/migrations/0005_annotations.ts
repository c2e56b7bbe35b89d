import type { Kysely } from "kysely";
import { refuseChanges, strict } from "../sqlite.ts";

/** Comments on segments, with every text that they have had, and the bookmarks of each reader. */
export async function up(database: Kysely<unknown>): Promise<void> {
  await comments(database);
  await bookmarks(database);
}

async function comments(database: Kysely<unknown>): Promise<void> {
  const { schema } = database;
  await strict(schema.createTable("comments"))
    .addColumn("id", "integer", (column) => column.primaryKey().autoIncrement())
    .addColumn("segment_id", "integer", (column) => column.notNull().references("segments.id"))
    .addColumn("document_id", "integer", (column) => column.notNull().references("documents.id"))
    .addColumn("author", "text", (column) => column.notNull())
    .addColumn("at", "integer", (column) => column.notNull())
    .addColumn("resolved_at", "integer")
    .addColumn("resolved_by", "text")
    .addColumn("deleted_at", "integer")
    .addColumn("deleted_by", "text")
    .execute();
  for (const column of ["segment_id", "document_id"])
    await schema.createIndex(`comments_${column}`).on("comments").columns([column]).execute();
  // A comment may be corrected; what others have read before stays on record.
  await strict(schema.createTable("comment_texts"))
    .addColumn("comment_id", "integer", (column) => column.notNull().references("comments.id"))
    .addColumn("number", "integer", (column) => column.notNull())
    .addColumn("text", "text", (column) => column.notNull())
    .addColumn("at", "integer", (column) => column.notNull())
    .addPrimaryKeyConstraint("comment_texts_key", ["comment_id", "number"])
    .execute();
  await refuseChanges(database, { table: "comment_texts", key: ["comment_id", "number"] });
}

async function bookmarks({ schema }: Kysely<unknown>): Promise<void> {
  await strict(schema.createTable("bookmarks"))
    .addColumn("segment_id", "integer", (column) => column.notNull().references("segments.id"))
    .addColumn("author", "text", (column) => column.notNull())
    .addColumn("at", "integer", (column) => column.notNull())
    .addPrimaryKeyConstraint("bookmarks_key", ["segment_id", "author"])
    .execute();
}
