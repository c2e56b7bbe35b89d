import type { Kysely } from "kysely";
import { refuseChanges, strict } from "../sqlite.ts";

/** Documents with their segments and history, the glossary with its own, and exceptions. */
export async function up(database: Kysely<unknown>): Promise<void> {
  await documents(database);
  await history(database);
  await exceptions(database);
  await glossary(database);
}

async function documents({ schema }: Kysely<unknown>): Promise<void> {
  await strict(schema.createTable("documents"))
    .addColumn("id", "integer", (column) => column.primaryKey().autoIncrement())
    .addColumn("title", "text", (column) => column.notNull())
    .addColumn("file_name", "text", (column) => column.notNull())
    .addColumn("format", "text", (column) => column.notNull())
    .addColumn("skeleton", "text", (column) => column.notNull())
    .addColumn("created_at", "integer", (column) => column.notNull())
    .addColumn("created_by", "text", (column) => column.notNull())
    .addColumn("changed_at", "integer", (column) => column.notNull())
    .addColumn("changed_by", "text", (column) => column.notNull())
    .addColumn("deleted_at", "integer")
    .execute();
  await strict(schema.createTable("segments"))
    .addColumn("id", "integer", (column) => column.primaryKey().autoIncrement())
    .addColumn("document_id", "integer", (column) => column.notNull().references("documents.id"))
    .addColumn("position", "integer", (column) => column.notNull())
    .addColumn("paragraph", "integer", (column) => column.notNull())
    .addColumn("source", "text", (column) => column.notNull())
    .addColumn("source_words", "integer", (column) => column.notNull())
    .addColumn("target", "text", (column) => column.notNull())
    .addColumn("status", "text", (column) => column.notNull())
    .addColumn("locked", "integer", (column) => column.notNull())
    .addColumn("revision", "integer", (column) => column.notNull())
    .addUniqueConstraint("segments_place", ["document_id", "position"])
    .execute();
  // Progress is counted at every save; this index answers it without reading the texts.
  await schema
    .createIndex("segments_progress")
    .on("segments")
    .columns(["document_id", "status", "source_words"])
    .execute();
}

async function history(database: Kysely<unknown>): Promise<void> {
  await strict(database.schema.createTable("revisions"))
    .addColumn("segment_id", "integer", (column) => column.notNull().references("segments.id"))
    .addColumn("number", "integer", (column) => column.notNull())
    .addColumn("target", "text", (column) => column.notNull())
    .addColumn("status", "text", (column) => column.notNull())
    .addColumn("author", "text", (column) => column.notNull())
    .addColumn("at", "integer", (column) => column.notNull())
    .addColumn("origin", "text", (column) => column.notNull())
    .addColumn("restored_from", "integer")
    .addPrimaryKeyConstraint("revisions_key", ["segment_id", "number"])
    .execute();
  await refuseChanges(database, { table: "revisions", key: ["segment_id", "number"] });
  await strict(database.schema.createTable("sittings"))
    .addColumn("segment_id", "integer", (column) => column.primaryKey().references("segments.id"))
    .addColumn("number", "integer", (column) => column.notNull())
    .addColumn("key", "text", (column) => column.notNull())
    .addColumn("target", "text", (column) => column.notNull())
    .addColumn("author", "text", (column) => column.notNull())
    .addColumn("origin", "text", (column) => column.notNull())
    .addColumn("saved_at", "integer", (column) => column.notNull())
    .execute();
}

async function exceptions({ schema }: Kysely<unknown>): Promise<void> {
  await strict(schema.createTable("exceptions"))
    .addColumn("id", "integer", (column) => column.primaryKey().autoIncrement())
    .addColumn("segment_id", "integer", (column) => column.notNull().references("segments.id"))
    .addColumn("document_id", "integer", (column) => column.notNull().references("documents.id"))
    .addColumn("rule", "text", (column) => column.notNull())
    .addColumn("fingerprint", "text", (column) => column.notNull())
    .addColumn("text", "text", (column) => column.notNull())
    .addColumn("scope", "text", (column) => column.notNull())
    .addColumn("reason", "text", (column) => column.notNull())
    .addColumn("author", "text", (column) => column.notNull())
    .addColumn("at", "integer", (column) => column.notNull())
    .addColumn("withdrawn_at", "integer")
    .addColumn("withdrawn_by", "text")
    .execute();
  for (const column of ["segment_id", "document_id"]) {
    await schema.createIndex(`exceptions_${column}`).on("exceptions").column(column).execute();
  }
}

async function glossary(database: Kysely<unknown>): Promise<void> {
  await strict(database.schema.createTable("concepts"))
    .addColumn("id", "text", (column) => column.primaryKey())
    .addColumn("domain", "text", (column) => column.notNull())
    .addColumn("definition", "text", (column) => column.notNull())
    .addColumn("note", "text", (column) => column.notNull())
    .addColumn("revision", "integer", (column) => column.notNull())
    .addColumn("changed_at", "integer", (column) => column.notNull())
    .addColumn("changed_by", "text", (column) => column.notNull())
    .addColumn("deleted_at", "integer")
    .execute();
  await strict(database.schema.createTable("terms"))
    .addColumn("id", "text", (column) => column.primaryKey())
    .addColumn("concept_id", "text", (column) => column.notNull().references("concepts.id"))
    .addColumn("position", "integer", (column) => column.notNull())
    .addColumn("language", "text", (column) => column.notNull())
    .addColumn("text", "text", (column) => column.notNull())
    .addColumn("status", "text", (column) => column.notNull())
    .addColumn("part_of_speech", "text")
    .addColumn("case_rule", "text", (column) => column.notNull())
    .addColumn("possessives", "integer")
    .addColumn("forms_added", "text", (column) => column.notNull())
    .addColumn("forms_vetoed", "text", (column) => column.notNull())
    .execute();
  await database.schema
    .createIndex("terms_concept_id")
    .on("terms")
    .columns(["concept_id", "position"])
    .execute();
  await strict(database.schema.createTable("concept_revisions"))
    .addColumn("concept_id", "text", (column) => column.notNull().references("concepts.id"))
    .addColumn("number", "integer", (column) => column.notNull())
    .addColumn("snapshot", "text")
    .addColumn("author", "text", (column) => column.notNull())
    .addColumn("at", "integer", (column) => column.notNull())
    .addPrimaryKeyConstraint("concept_revisions_key", ["concept_id", "number"])
    .execute();
  await refuseChanges(database, {
    table: "concept_revisions",
    key: ["concept_id", "number"],
  });
}
