import type { Kysely } from "kysely";
import { refuseChanges, strict } from "../sqlite.ts";

/**
 * Splitting and joining. A segment that is split or joined stays as it is, at a place below 0 that no other has, and
 * new ones take its place; the steps tell what became of what.
 */
export async function up(database: Kysely<unknown>): Promise<void> {
  const { schema } = database;
  // JSON: where a segment that was split off or joined stands in the file; null for all others.
  await schema.alterTable("segments").addColumn("place", "text").execute();
  await strict(schema.createTable("segment_steps"))
    .addColumn("id", "integer", (column) => column.primaryKey().autoIncrement())
    .addColumn("document_id", "integer", (column) => column.notNull().references("documents.id"))
    .addColumn("kind", "text", (column) => column.notNull())
    .addColumn("author", "text", (column) => column.notNull())
    .addColumn("at", "integer", (column) => column.notNull())
    // JSON: the segments that went and those that came, each with the revision that it stood at.
    .addColumn("before", "text", (column) => column.notNull())
    .addColumn("after", "text", (column) => column.notNull())
    .addColumn("undoes", "integer", (column) => column.references("segment_steps.id").unique())
    .execute();
  await refuseChanges(database, { table: "segment_steps", key: ["id"] });
  await schema
    .createIndex("segment_steps_document_id")
    .on("segment_steps")
    .column("document_id")
    .execute();
  await countTheLiving(database);
}

/**
 * The index that progress is counted by, without the segments that others have taken the place of. Were they told by
 * their places alone, the index would be written anew for all segments behind one that is split.
 */
async function countTheLiving({ schema }: Kysely<unknown>): Promise<void> {
  await schema
    .alterTable("segments")
    .addColumn("retired", "integer", (column) => column.notNull().defaultTo(0))
    .execute();
  await schema.dropIndex("segments_progress").execute();
  await schema
    .createIndex("segments_progress")
    .on("segments")
    .columns(["document_id", "retired", "status", "source_words"])
    .execute();
}
