import { type Kysely, sql } from "kysely";
import { CHAIN_START } from "../../revisions/chain.ts";
import type { Revision } from "../../revisions/revision.ts";
import { chainHash } from "../chain-hash.ts";
import { allowChanges, refuseChanges, strict } from "../sqlite.ts";

/** The history of documents: a chain of hashes, versions, what was exported, earlier sources; and reviews. */
export async function up(database: Kysely<unknown>): Promise<void> {
  await revisions(database);
  await versions(database);
  await exportedFiles(database);
  await sources(database);
  await segmentEvents(database);
  await reviews(database);
  await reviewers(database);
}

/** The table is made anew, since a revision that is kept is never changed: with its place in the chain of its document. */
async function revisions(database: Kysely<unknown>): Promise<void> {
  const { schema } = database;
  await schema.dropIndex("revisions_author_at").execute();
  await allowChanges(database, "revisions");
  await schema.alterTable("revisions").renameTo("unchained_revisions").execute();
  await strict(schema.createTable("revisions"))
    .addColumn("segment_id", "integer", (column) => column.notNull().references("segments.id"))
    .addColumn("number", "integer", (column) => column.notNull())
    .addColumn("target", "text", (column) => column.notNull())
    .addColumn("status", "text", (column) => column.notNull())
    .addColumn("author", "text", (column) => column.notNull())
    .addColumn("at", "integer", (column) => column.notNull())
    .addColumn("origin", "text", (column) => column.notNull())
    .addColumn("restored_from", "integer")
    // percent, of a match of the memory
    .addColumn("score", "integer")
    .addColumn("comment", "text")
    .addColumn("document_id", "integer", (column) => column.notNull().references("documents.id"))
    .addColumn("sequence", "integer", (column) => column.notNull())
    .addColumn("hash", "text", (column) => column.notNull())
    .addPrimaryKeyConstraint("chained_revisions_key", ["segment_id", "number"])
    .execute();
  await chainAll(database);
  await schema.dropTable("unchained_revisions").execute();
  await schema
    .createIndex("revisions_author_at")
    .on("revisions")
    .columns(["author", "at"])
    .execute();
  // Says what stood where at any time without reading the texts.
  await schema
    .createIndex("revisions_chain")
    .on("revisions")
    .columns(["document_id", "sequence", "segment_id", "number", "at"])
    .execute();
  await refuseChanges(database, { table: "revisions", key: ["segment_id", "number"] });
  await schema.alterTable("sittings").addColumn("score", "integer").execute();
}

/** A revision as it was kept before there was a chain, with the document of its segment. */
interface Unchained {
  readonly segment_id: number;
  readonly number: number;
  readonly target: string;
  readonly status: Revision["status"];
  readonly author: string;
  readonly at: number;
  readonly origin: Revision["origin"];
  readonly restored_from: number | null;
  readonly document_id: number;
}

/** Documents with revisions, one after the other, for none is so large that it could not be held. */
async function chainAll(database: Kysely<unknown>): Promise<void> {
  const { rows } = await sql<{ readonly id: number }>`select id from documents`.execute(database);
  for (const { id } of rows) await chainDocument(database, id);
}

async function chainDocument(database: Kysely<unknown>, documentId: number): Promise<void> {
  const { rows } = await sql<Unchained>`
    select unchained_revisions.*, segments.document_id from unchained_revisions
    join segments on segments.id = unchained_revisions.segment_id
    where segments.document_id = ${documentId}
    order by at, segment_id, number
  `.execute(database);
  let hash = CHAIN_START;
  for (const [index, row] of rows.entries()) {
    const { segment_id, restored_from, document_id, ...rest } = row;
    const sequence = index + 1;
    hash = chainHash(hash, {
      ...rest,
      segmentId: segment_id,
      documentId: document_id,
      sequence,
      ...(restored_from === null ? {} : { restoredFrom: restored_from }),
    });
    await sql`
      insert into revisions (segment_id, number, target, status, author, at, origin, restored_from,
        document_id, sequence, hash)
      values (${segment_id}, ${row.number}, ${row.target}, ${row.status}, ${row.author}, ${row.at},
        ${row.origin}, ${restored_from}, ${document_id}, ${sequence}, ${hash})
    `.execute(database);
  }
}

async function versions({ schema }: Kysely<unknown>): Promise<void> {
  await strict(schema.createTable("document_versions"))
    .addColumn("id", "integer", (column) => column.primaryKey().autoIncrement())
    .addColumn("document_id", "integer", (column) => column.notNull().references("documents.id"))
    .addColumn("number", "integer", (column) => column.notNull())
    .addColumn("name", "text", (column) => column.notNull())
    .addColumn("kind", "text", (column) => column.notNull())
    .addColumn("author", "text", (column) => column.notNull())
    .addColumn("at", "integer", (column) => column.notNull())
    .addColumn("through", "integer", (column) => column.notNull())
    .addColumn("step", "integer", (column) => column.notNull())
    .addColumn("source", "integer", (column) => column.notNull())
    .addColumn("glossary_state", "integer", (column) => column.notNull())
    // that all segments had reached, where it was made for that
    .addColumn("status", "text")
    .addUniqueConstraint("document_versions_number", ["document_id", "number"])
    .execute();
}

async function exportedFiles(database: Kysely<unknown>): Promise<void> {
  const { schema } = database;
  await strict(schema.createTable("exported_contents"))
    .addColumn("hash", "text", (column) => column.primaryKey().notNull())
    .addColumn("content", "blob", (column) => column.notNull())
    .execute();
  await strict(schema.createTable("exported_files"))
    .addColumn("id", "integer", (column) => column.primaryKey().autoIncrement())
    .addColumn("document_id", "integer", (column) => column.notNull().references("documents.id"))
    .addColumn("version_id", "integer", (column) =>
      column.notNull().references("document_versions.id"),
    )
    .addColumn("file_name", "text", (column) => column.notNull())
    .addColumn("format", "text", (column) => column.notNull())
    .addColumn("draft", "integer", (column) => column.notNull())
    .addColumn("hash", "text", (column) => column.notNull().references("exported_contents.hash"))
    .addColumn("size", "integer", (column) => column.notNull())
    .addColumn("glossary_state", "integer", (column) => column.notNull())
    .addColumn("author", "text", (column) => column.notNull())
    .addColumn("at", "integer", (column) => column.notNull())
    .execute();
  await byDocument(database, "exported_files");
  await refuseChanges(database, { table: "exported_contents", key: ["hash"] });
  await refuseChanges(database, { table: "exported_files", key: ["id"] });
}

async function sources({ schema }: Kysely<unknown>): Promise<void> {
  await schema
    .alterTable("documents")
    .addColumn("source_number", "integer", (column) => column.notNull().defaultTo(1))
    .execute();
  await schema.alterTable("documents").addColumn("deleted_by", "text").execute();
  // the source file from a step on, where all was arranged anew
  await schema.alterTable("segment_steps").addColumn("source", "integer").execute();
  await strict(schema.createTable("document_sources"))
    .addColumn("document_id", "integer", (column) => column.notNull().references("documents.id"))
    .addColumn("number", "integer", (column) => column.notNull())
    .addColumn("file_name", "text", (column) => column.notNull())
    .addColumn("format", "text", (column) => column.notNull())
    .addColumn("skeleton", "text", (column) => column.notNull())
    .addColumn("archive", "blob")
    .addColumn("facts", "text")
    // JSON: paragraph, codes and context that segments had in it
    .addColumn("placements", "text", (column) => column.notNull())
    .addColumn("author", "text", (column) => column.notNull())
    .addColumn("at", "integer", (column) => column.notNull())
    .addPrimaryKeyConstraint("document_sources_key", ["document_id", "number"])
    .execute();
  await strict(schema.createTable("waiting_sources"))
    .addColumn("id", "integer", (column) => column.primaryKey().autoIncrement())
    .addColumn("document_id", "integer", (column) =>
      column.notNull().unique().references("documents.id"),
    )
    .addColumn("file_name", "text", (column) => column.notNull())
    .addColumn("content", "blob", (column) => column.notNull())
    .addColumn("author", "text", (column) => column.notNull())
    .addColumn("at", "integer", (column) => column.notNull())
    .execute();
  await strict(schema.createTable("former_segments"))
    .addColumn("segment_id", "integer", (column) => column.primaryKey().references("segments.id"))
    .addColumn("former_id", "integer", (column) => column.notNull().references("segments.id"))
    .addColumn("at", "integer", (column) => column.notNull())
    .addColumn("dismissed_at", "integer")
    .addColumn("dismissed_by", "text")
    .execute();
}

async function segmentEvents(database: Kysely<unknown>): Promise<void> {
  await strict(database.schema.createTable("segment_events"))
    .addColumn("id", "integer", (column) => column.primaryKey().autoIncrement())
    .addColumn("document_id", "integer", (column) => column.notNull().references("documents.id"))
    .addColumn("segment_id", "integer", (column) => column.notNull().references("segments.id"))
    .addColumn("kind", "text", (column) => column.notNull())
    .addColumn("author", "text", (column) => column.notNull())
    .addColumn("at", "integer", (column) => column.notNull())
    .execute();
  await bySegment(database, "segment_events");
  await refuseChanges(database, { table: "segment_events", key: ["id"] });
}

async function reviews(database: Kysely<unknown>): Promise<void> {
  const { schema } = database;
  await strict(schema.createTable("review_decisions"))
    .addColumn("id", "integer", (column) => column.primaryKey().autoIncrement())
    .addColumn("document_id", "integer", (column) => column.notNull().references("documents.id"))
    .addColumn("segment_id", "integer", (column) => column.notNull().references("segments.id"))
    .addColumn("revision", "integer", (column) => column.notNull())
    .addColumn("decision", "text", (column) => column.notNull())
    .addColumn("reason", "text", (column) => column.notNull())
    .addColumn("author", "text", (column) => column.notNull())
    .addColumn("at", "integer", (column) => column.notNull())
    .execute();
  await refuseChanges(database, { table: "review_decisions", key: ["id"] });
  await strict(schema.createTable("review_issues"))
    .addColumn("id", "integer", (column) => column.primaryKey().autoIncrement())
    .addColumn("document_id", "integer", (column) => column.notNull().references("documents.id"))
    .addColumn("segment_id", "integer", (column) => column.notNull().references("segments.id"))
    .addColumn("revision", "integer", (column) => column.notNull())
    .addColumn("category", "text", (column) => column.notNull())
    .addColumn("severity", "text", (column) => column.notNull())
    .addColumn("note", "text", (column) => column.notNull())
    .addColumn("start", "integer")
    .addColumn("end", "integer")
    .addColumn("author", "text", (column) => column.notNull())
    .addColumn("at", "integer", (column) => column.notNull())
    .addColumn("withdrawn_at", "integer")
    .addColumn("withdrawn_by", "text")
    .execute();
  for (const table of ["review_decisions", "review_issues"]) {
    await byDocument(database, table);
    await bySegment(database, table);
  }
}

async function reviewers({ schema }: Kysely<unknown>): Promise<void> {
  await strict(schema.createTable("review_looks"))
    .addColumn("segment_id", "integer", (column) => column.notNull().references("segments.id"))
    .addColumn("author", "text", (column) => column.notNull())
    .addColumn("revision", "integer", (column) => column.notNull())
    .addColumn("at", "integer", (column) => column.notNull())
    .addPrimaryKeyConstraint("review_looks_key", ["segment_id", "author"])
    .execute();
  await strict(schema.createTable("project_members"))
    .addColumn("project_id", "integer", (column) => column.notNull().references("projects.id"))
    .addColumn("name", "text", (column) => column.notNull())
    .addColumn("role", "text", (column) => column.notNull())
    .addPrimaryKeyConstraint("project_members_key", ["project_id", "name", "role"])
    .execute();
  await schema
    .alterTable("projects")
    .addColumn("own_review", "integer", (column) => column.notNull().defaultTo(0))
    .execute();
}

async function byDocument({ schema }: Kysely<unknown>, table: string): Promise<void> {
  await schema.createIndex(`${table}_document_id`).on(table).column("document_id").execute();
}

async function bySegment({ schema }: Kysely<unknown>, table: string): Promise<void> {
  await schema.createIndex(`${table}_segment_id`).on(table).column("segment_id").execute();
}
