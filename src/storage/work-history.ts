import type { ChainEnd } from "../revisions/chain.ts";
import type { DocumentWork } from "../revisions/work-over-time.ts";
import type { Database } from "./database.ts";
import { stepsIn } from "./segment-steps.ts";

/** What was done in a document, for reports. */
export interface WorkHistory {
  of(documentId: number): Promise<DocumentWork>;
  chainEnd(documentId: number): Promise<ChainEnd>;
}

export function createWorkHistory(database: Database): WorkHistory {
  return {
    async of(documentId) {
      const { created } = await database
        .selectFrom("documents")
        .select("created_at as created")
        .where("id", "=", documentId)
        .executeTakeFirstOrThrow();
      const segments = await database
        .selectFrom("segments")
        .select(["id", "source_words as words"])
        .where("document_id", "=", documentId)
        .execute();
      const revisions = await database
        .selectFrom("revisions")
        .select(["segment_id as segmentId", "status", "author", "at", "origin"])
        .where("document_id", "=", documentId)
        .orderBy("sequence")
        .execute();
      return { created, segments, revisions, steps: await stepsIn(database, documentId) };
    },

    async chainEnd(documentId) {
      const last = await database
        .selectFrom("revisions")
        .select(["sequence", "hash"])
        .where("document_id", "=", documentId)
        .orderBy("sequence", "desc")
        .limit(1)
        .executeTakeFirst();
      return { revisions: last?.sequence ?? 0, head: last?.hash ?? "" };
    },
  };
}
