import type { Selectable } from "kysely";
import type { Segment } from "../documents/segment.ts";
import { Mishap } from "../errors.ts";
import type { Exception, ExceptionScope } from "../quality/exception.ts";
import type { Rule } from "../quality/finding.ts";
import type { Database } from "./database.ts";
import { type Act, segment } from "./documents.ts";
import { prepared } from "./prepared.ts";
import type { ExceptionTable } from "./schema.ts";

/** Findings that people have set aside. A withdrawn exception stays on record, but answers nothing. */
export interface ExceptionStore {
  add(exception: Omit<Exception, "id">): Promise<Exception>;
  /** Answers the exception as it was. */
  withdraw(id: number, act: Act): Promise<Exception>;
  /** Takes a withdrawal back. Throws `notFound` where there is none. */
  reinstate(id: number): Promise<Exception>;
  /** Those that may answer findings in a document: its own, and the ones given for every document. */
  inDocument(documentId: number): Promise<readonly Exception[]>;
  /** All that were ever given in documents that are not deleted, the newest first. */
  list(filter?: ExceptionFilter): Promise<readonly ExceptionEntry[]>;
  /** Everybody who ever gave one, by name. */
  authors(): Promise<readonly string[]>;
}

/** What is asked for; all that is not named. */
export interface ExceptionFilter {
  readonly documentId?: number;
  readonly author?: string;
  readonly scope?: ExceptionScope;
  readonly rule?: Rule;
}

/** An exception with the place that it was given in. */
export interface ExceptionEntry {
  readonly exception: Exception;
  readonly withdrawn: Act | null;
  readonly segment: Segment;
  readonly documentTitle: string;
}

export function createExceptionStore(database: Database): ExceptionStore {
  const standing = () =>
    database.selectFrom("exceptions").selectAll().where("withdrawn_at", "is", null);

  return {
    async add(exception) {
      const { segmentId, documentId, ...rest } = exception;
      const { id } = await database
        .insertInto("exceptions")
        .values({
          ...rest,
          segment_id: segmentId,
          document_id: documentId,
          withdrawn_at: null,
          withdrawn_by: null,
        })
        .returning("id")
        .executeTakeFirstOrThrow();
      return { ...exception, id };
    },

    async withdraw(id, act) {
      const record = await standing().where("id", "=", id).executeTakeFirst();
      if (record === undefined) throw new Mishap("notFound");
      await database
        .updateTable("exceptions")
        .set({ withdrawn_at: act.at, withdrawn_by: act.author })
        .where("id", "=", id)
        .execute();
      return exceptionOf(record);
    },

    async reinstate(id) {
      const record = await database
        .updateTable("exceptions")
        .set({ withdrawn_at: null, withdrawn_by: null })
        .where("id", "=", id)
        .where("withdrawn_at", "is not", null)
        .returningAll()
        .executeTakeFirst();
      if (record === undefined) throw new Mishap("notFound");
      return exceptionOf(record);
    },

    async inDocument(documentId) {
      return (await standingIn(database, { documentId })).map(exceptionOf);
    },

    async list(filter = {}) {
      const records = await filtered(database, filter).orderBy("exceptions.id", "desc").execute();
      return records.map((record) => ({
        exception: exceptionOf({ ...record, id: record.exception_id }),
        withdrawn:
          record.withdrawn_at === null
            ? null
            : { at: record.withdrawn_at, author: record.withdrawn_by ?? "" },
        segment: segment(record),
        documentTitle: record.title,
      }));
    },

    async authors() {
      const records = await database
        .selectFrom("exceptions")
        .select("author")
        .distinct()
        .orderBy("author")
        .execute();
      return records.map(({ author }) => author);
    },
  };
}

/** Prepared, since every save asks for them. */
const standingIn = prepared((database, { documentId }: { readonly documentId: number }) =>
  database
    .selectFrom("exceptions")
    .selectAll()
    .where("withdrawn_at", "is", null)
    .where(({ or, eb }) => or([eb("document_id", "=", documentId), eb("scope", "=", "always")]))
    .orderBy("id"),
);

/** All that were given in these segments, withdrawn ones too. */
export async function exceptionsAt(
  database: Database,
  segmentIds: readonly number[],
): Promise<readonly Exception[]> {
  const records = await database
    .selectFrom("exceptions")
    .selectAll()
    .where("segment_id", "in", segmentIds)
    .orderBy("id")
    .execute();
  return records.map(exceptionOf);
}

function filtered(database: Database, { documentId, author, scope, rule }: ExceptionFilter) {
  const all = database
    .selectFrom("exceptions")
    .innerJoin("segments", "segments.id", "exceptions.segment_id")
    .innerJoin("documents", "documents.id", "segments.document_id")
    .selectAll("segments")
    .select(["exceptions.id as exception_id", "exceptions.segment_id", "exceptions.rule"])
    .select(["exceptions.fingerprint", "exceptions.text", "exceptions.scope"])
    .select(["exceptions.reason", "exceptions.author", "exceptions.at"])
    .select(["exceptions.withdrawn_at", "exceptions.withdrawn_by", "documents.title"])
    .where("documents.deleted_at", "is", null);
  return all
    .$if(documentId !== undefined, (query) => query.where("documents.id", "=", documentId ?? 0))
    .$if(author !== undefined, (query) => query.where("exceptions.author", "=", author ?? ""))
    .$if(scope !== undefined, (query) => query.where("exceptions.scope", "=", scope ?? "place"))
    .$if(rule !== undefined, (query) =>
      query.where("exceptions.rule", "=", rule ?? "target.empty"),
    );
}

type ExceptionRecord = Pick<
  Selectable<ExceptionTable>,
  | "id"
  | "segment_id"
  | "document_id"
  | "rule"
  | "fingerprint"
  | "text"
  | "scope"
  | "reason"
  | "author"
  | "at"
>;

function exceptionOf(record: ExceptionRecord): Exception {
  const { id, rule, fingerprint, text, scope, reason, author, at } = record;
  const { segment_id: segmentId, document_id: documentId } = record;
  return { id, segmentId, documentId, rule, fingerprint, text, scope, reason, author, at };
}
