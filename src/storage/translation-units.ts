import { setImmediate } from "node:timers/promises";
import type { TranslationUnit } from "../memory/translation-unit.ts";
import type { Database } from "./database.ts";
import type { Act } from "./documents.ts";
import { portions } from "./portions.ts";

/** What is remembered of a translation besides who made it, and when. */
export type NewUnit = Pick<
  TranslationUnit,
  "projectId" | "source" | "target" | "before" | "after" | "documentId"
>;

/** What was translated before. */
export interface TranslationUnitStore {
  /** Stored portion by portion, so that saves come in between. */
  add(units: readonly NewUnit[], act: Act): Promise<void>;
  /** Of a project, the oldest first. */
  inProject(projectId: number): Promise<readonly TranslationUnit[]>;
  count(projectId: number): Promise<number>;
}

export function createTranslationUnitStore(database: Database): TranslationUnitStore {
  return {
    async add(units, { author, at }) {
      for (const some of portions(units)) {
        const records = some.map(({ projectId, documentId, ...texts }) => ({
          ...texts,
          project_id: projectId,
          document_id: documentId,
          author,
          at,
        }));
        await database.insertInto("translation_units").values(records).execute();
        await setImmediate();
      }
    },

    async inProject(projectId) {
      const records = await database
        .selectFrom("translation_units")
        .selectAll()
        .where("project_id", "=", projectId)
        .orderBy("id")
        .execute();
      return records.map(({ project_id, document_id, ...rest }) => ({
        ...rest,
        projectId: project_id,
        documentId: document_id,
      }));
    },

    async count(projectId) {
      const { count } = await database
        .selectFrom("translation_units")
        .select(({ fn }) => fn.countAll<number>().as("count"))
        .where("project_id", "=", projectId)
        .executeTakeFirstOrThrow();
      return count;
    },
  };
}
