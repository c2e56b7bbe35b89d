import type { Selectable } from "kysely";
import { Mishap } from "../errors.ts";
import type { Exception } from "../quality/exception.ts";
import type { Database } from "./database.ts";
import type { Act } from "./documents.ts";
import type { ExceptionTable } from "./schema.ts";

/** Findings that people have set aside. A withdrawn exception stays on record, but answers nothing. */
export interface ExceptionStore {
  add(exception: Omit<Exception, "id">): Promise<Exception>;
  /** Answers the exception as it was. */
  withdraw(id: number, act: Act): Promise<Exception>;
  /** Those that may answer findings in a document: its own, and the ones given for every document. */
  inDocument(documentId: number): Promise<readonly Exception[]>;
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

    async inDocument(documentId) {
      const records = await standing()
        .where(({ or, eb }) => or([eb("document_id", "=", documentId), eb("scope", "=", "always")]))
        .orderBy("id")
        .execute();
      return records.map(exceptionOf);
    },
  };
}

function exceptionOf(record: Selectable<ExceptionTable>): Exception {
  const { segment_id, document_id, withdrawn_at: _at, withdrawn_by: _by, ...rest } = record;
  return { ...rest, segmentId: segment_id, documentId: document_id };
}
