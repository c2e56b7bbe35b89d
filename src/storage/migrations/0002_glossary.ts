import { type Kysely, sql } from "kysely";
import { refuseChanges, strict } from "../sqlite.ts";

/** Concepts with all that a terminologist says of them, their changes as steps, and what is shared or imported. */
export async function up(database: Kysely<unknown>): Promise<void> {
  await concepts(database);
  await steps(database);
  await sharing(database);
  await imports(database);
  await database.schema.alterTable("segments").addColumn("checked_state", "integer").execute();
  await database.schema.alterTable("segments").addColumn("checked_findings", "text").execute();
  await strict(database.schema.createTable("dismissed_candidates"))
    .addColumn("text", "text", (column) => column.primaryKey())
    .addColumn("author", "text", (column) => column.notNull())
    .addColumn("at", "integer", (column) => column.notNull())
    .execute();
}

async function concepts({ schema }: Kysely<unknown>): Promise<void> {
  for (const column of ["source", "extras"] as const) {
    const none = column === "extras" ? "{}" : "";
    await schema
      .alterTable("concepts")
      .addColumn(column, "text", (made) => made.notNull().defaultTo(none))
      .execute();
  }
  await schema
    .alterTable("concepts")
    .addColumn("do_not_translate", "integer", (column) => column.notNull().defaultTo(0))
    .execute();
  await schema.alterTable("terms").addColumn("gender", "text").execute();
  for (const [column, none] of [
    ["usage", ""],
    ["extras", "{}"],
  ] as const) {
    await schema
      .alterTable("terms")
      .addColumn(column, "text", (made) => made.notNull().defaultTo(none))
      .execute();
  }
  await schema
    .alterTable("terms")
    .addColumn("abbreviation", "integer", (column) => column.notNull().defaultTo(0))
    .execute();
}

/** Each state of a concept belongs to a step; those from before steps were counted belong to none. */
async function steps(database: Kysely<unknown>): Promise<void> {
  const { schema } = database;
  await strict(schema.createTable("glossary_steps"))
    .addColumn("number", "integer", (column) => column.primaryKey().autoIncrement())
    .addColumn("origin", "text", (column) => column.notNull())
    .addColumn("detail", "text", (column) => column.notNull())
    .addColumn("author", "text", (column) => column.notNull())
    .addColumn("at", "integer", (column) => column.notNull())
    .addColumn("concepts", "integer", (column) => column.notNull())
    .addColumn("undoes", "integer", (column) => column.references("glossary_steps.number").unique())
    .execute();
  await refuseChanges(database, { table: "glossary_steps", key: ["number"] });
  await schema
    .alterTable("concept_revisions")
    .addColumn("step", "integer", (column) => column.references("glossary_steps.number"))
    .execute();
  await schema
    .createIndex("concept_revisions_step")
    .on("concept_revisions")
    .column("step")
    .execute();
}

/** The state that file and database last had in common, and the fields on which they could not agree. */
async function sharing({ schema }: Kysely<unknown>): Promise<void> {
  await strict(schema.createTable("shared_concepts"))
    .addColumn("concept_id", "text", (column) => column.primaryKey())
    .addColumn("file", "text", (column) => column.notNull())
    .addColumn("snapshot", "text", (column) => column.notNull())
    .execute();
  await strict(schema.createTable("shared_files"))
    .addColumn("file", "text", (column) => column.primaryKey())
    .addColumn("hash", "text", (column) => column.notNull())
    .addColumn("step", "integer", (column) => column.notNull())
    .execute();
  await strict(schema.createTable("glossary_conflicts"))
    .addColumn("id", "integer", (column) => column.primaryKey().autoIncrement())
    .addColumn("concept_id", "text", (column) => column.notNull())
    .addColumn("file", "text", (column) => column.notNull())
    .addColumn("field", "text", (column) => column.notNull())
    .addColumn("base", "text")
    .addColumn("ours", "text")
    .addColumn("theirs", "text")
    .addColumn("at", "integer", (column) => column.notNull())
    .addColumn("resolved_at", "integer")
    .addColumn("resolved_by", "text")
    .addColumn("choice", "text")
    .execute();
}

/** An uploaded glossary waits here between its dry run and the decision about it. */
async function imports({ schema }: Kysely<unknown>): Promise<void> {
  await strict(schema.createTable("glossary_imports"))
    .addColumn("id", "integer", (column) => column.primaryKey().autoIncrement())
    .addColumn("file_name", "text", (column) => column.notNull())
    .addColumn("content", sql`blob`, (column) => column.notNull())
    .addColumn("reading", "text", (column) => column.notNull())
    .addColumn("author", "text", (column) => column.notNull())
    .addColumn("at", "integer", (column) => column.notNull())
    .execute();
}
