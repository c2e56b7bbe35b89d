import type { Selectable } from "kysely";
import type { Database } from "./database.ts";
import type { Act } from "./documents.ts";
import type { WaitingSourceTable } from "./history-schema.ts";

/** A changed source file that waits for the decision about it. */
export interface WaitingSource extends Act {
  readonly id: number;
  readonly documentId: number;
  /** Empty for a pasted text. */
  readonly fileName: string;
  readonly content: Uint8Array;
}

/** Changed source files between their dry run and the decision, one a document; a restart loses none. */
export interface WaitingSourceStore {
  /** Takes the place of one that waits. Answers its id. */
  add(
    documentId: number,
    file: Pick<WaitingSource, "fileName" | "content">,
    act: Act,
  ): Promise<number>;
  find(documentId: number): Promise<WaitingSource | undefined>;
  /** Nothing happens where another one waits by now. */
  remove(id: number): Promise<void>;
}

export function createWaitingSourceStore(database: Database): WaitingSourceStore {
  return {
    add: (documentId, { fileName, content }, act) =>
      database.transaction().execute(async (transaction) => {
        await transaction
          .deleteFrom("waiting_sources")
          .where("document_id", "=", documentId)
          .execute();
        const { id } = await transaction
          .insertInto("waiting_sources")
          .values({ document_id: documentId, file_name: fileName, content, ...act })
          .returning("id")
          .executeTakeFirstOrThrow();
        return id;
      }),

    async find(documentId) {
      const record = await database
        .selectFrom("waiting_sources")
        .selectAll()
        .where("document_id", "=", documentId)
        .executeTakeFirst();
      return record && waitingSource(record);
    },

    async remove(id) {
      await database.deleteFrom("waiting_sources").where("id", "=", id).execute();
    },
  };
}

function waitingSource({
  document_id: documentId,
  file_name: fileName,
  ...record
}: Selectable<WaitingSourceTable>): WaitingSource {
  return { ...record, documentId, fileName };
}
