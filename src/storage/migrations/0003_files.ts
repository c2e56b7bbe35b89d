import { type Kysely, sql } from "kysely";
import { strict } from "../sqlite.ts";

/** Projects, files of every format with inline codes, translation units, and alignments under way. */
export async function up(database: Kysely<unknown>): Promise<void> {
  await projects(database);
  await documents(database);
  await memory(database);
  await alignments(database);
}

async function projects(database: Kysely<unknown>): Promise<void> {
  await strict(database.schema.createTable("projects"))
    .addColumn("id", "integer", (column) => column.primaryKey().autoIncrement())
    .addColumn("name", "text", (column) => column.notNull())
    .addColumn("variety", "text", (column) => column.notNull())
    .addColumn("segmentation", "text", (column) => column.notNull())
    .addColumn("created_at", "integer", (column) => column.notNull())
    .addColumn("created_by", "text", (column) => column.notNull())
    .execute();
  // All documents from before belong to it. It has no name of its own: the page calls it by the reader's language.
  await sql`
    insert into projects (id, name, variety, segmentation, created_at, created_by)
    values (1, '', 'en-GB', '{"abbreviations":[],"srx":null}', 0, '')
  `.execute(database);
}

async function documents(database: Kysely<unknown>): Promise<void> {
  const { schema } = database;
  await schema
    .alterTable("documents")
    .addColumn("project_id", "integer", (column) => column.notNull().defaultTo(1))
    .execute();
  // Where it stood in a ZIP of several files; empty for the top, and for all that came by themselves.
  await schema
    .alterTable("documents")
    .addColumn("folder", "text", (column) => column.notNull().defaultTo(""))
    .execute();
  // 0 while the segments of a large file are being stored, portion by portion: then nobody sees it.
  await schema
    .alterTable("documents")
    .addColumn("complete", "integer", (column) => column.notNull().defaultTo(1))
    .execute();
  // JSON: what is known of the file besides its text; null for documents from before.
  await schema.alterTable("documents").addColumn("facts", "text").execute();
  // 1 since somebody has put the remarks on the file away.
  await schema
    .alterTable("documents")
    .addColumn("remarks_seen", "integer", (column) => column.notNull().defaultTo(0))
    .execute();
  // The file as it came, where it is an archive. Beside the documents, for lists do not read it.
  await strict(schema.createTable("document_archives"))
    .addColumn("document_id", "integer", (column) => column.primaryKey().references("documents.id"))
    .addColumn("content", "blob", (column) => column.notNull())
    .execute();
  await schema.alterTable("segments").addColumn("codes", "text").execute();
  await schema.alterTable("segments").addColumn("context", "text").execute();
}

async function memory({ schema }: Kysely<unknown>): Promise<void> {
  await strict(schema.createTable("translation_units"))
    .addColumn("id", "integer", (column) => column.primaryKey().autoIncrement())
    .addColumn("project_id", "integer", (column) => column.notNull().references("projects.id"))
    .addColumn("source", "text", (column) => column.notNull())
    .addColumn("target", "text", (column) => column.notNull())
    .addColumn("before", "text", (column) => column.notNull())
    .addColumn("after", "text", (column) => column.notNull())
    .addColumn("document_id", "integer", (column) => column.references("documents.id"))
    .addColumn("author", "text", (column) => column.notNull())
    .addColumn("at", "integer", (column) => column.notNull())
    .execute();
  await schema
    .createIndex("translation_units_source")
    .on("translation_units")
    .columns(["source"])
    .execute();
}

async function alignments({ schema }: Kysely<unknown>): Promise<void> {
  await strict(schema.createTable("alignments"))
    .addColumn("id", "integer", (column) => column.primaryKey().autoIncrement())
    .addColumn("project_id", "integer", (column) => column.notNull().references("projects.id"))
    .addColumn("title", "text", (column) => column.notNull())
    .addColumn("source_file", "text", (column) => column.notNull())
    .addColumn("target_file", "text", (column) => column.notNull())
    .addColumn("document", "text", (column) => column.notNull())
    .addColumn("archive", "blob")
    .addColumn("targets", "text", (column) => column.notNull())
    .addColumn("beads", "text", (column) => column.notNull())
    .addColumn("revision", "integer", (column) => column.notNull())
    .addColumn("author", "text", (column) => column.notNull())
    .addColumn("at", "integer", (column) => column.notNull())
    .execute();
}
