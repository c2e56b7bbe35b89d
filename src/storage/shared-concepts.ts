import type { Concept } from "../glossary/concept.ts";
import type { CommonConcept } from "../glossary/sharing/state.ts";
import { revisionOf } from "./concept-rows.ts";
import type { Database } from "./database.ts";
import { portions } from "./portions.ts";

/** A shared file as it was after the last sync. */
export interface SyncedFile {
  readonly file: string;
  /** Tells whether its bytes are still the same. */
  readonly hash: string;
  /** The state of the glossary then. */
  readonly step: number;
}

/** What a sync leaves behind for the next one. */
export interface Synced {
  readonly put: readonly CommonConcept[];
  /** Ids of concepts that are no longer in common. */
  readonly remove: readonly string[];
  /** All files of the folder. */
  readonly files: readonly SyncedFile[];
}

/** The state that shared files and database last had in common, which decides who changed what since. */
export interface SharedConceptStore {
  list(): Promise<readonly CommonConcept[]>;
  files(): Promise<readonly SyncedFile[]>;
  /** Keeps the outcome of a sync, all or nothing. */
  keep(synced: Synced): Promise<void>;
  /**
   * How concepts were when they came from the starter glossary, for databases that are older than the sharing of
   * files: what has not changed since is in common with a file that has it so.
   */
  firstStates(starterAuthor: string): Promise<readonly Concept[]>;
}

export function createSharedConceptStore(database: Database): SharedConceptStore {
  return {
    async list() {
      const rows = await database.selectFrom("shared_concepts").selectAll().execute();
      return rows.map(({ file, snapshot }) => ({ file, concept: JSON.parse(snapshot) }));
    },

    async files() {
      return database.selectFrom("shared_files").selectAll().execute();
    },

    async keep({ put, remove, files }) {
      const rows = put.map(({ concept, file }) => ({
        concept_id: concept.id,
        file,
        snapshot: JSON.stringify(concept),
      }));
      await database.transaction().execute(async (transaction) => {
        for (const some of portions(remove))
          await transaction.deleteFrom("shared_concepts").where("concept_id", "in", some).execute();
        for (const some of portions(rows)) {
          await transaction
            .insertInto("shared_concepts")
            .values(some)
            .onConflict((conflict) =>
              conflict.column("concept_id").doUpdateSet(({ ref }) => ({
                file: ref("excluded.file"),
                snapshot: ref("excluded.snapshot"),
              })),
            )
            .execute();
        }
        await transaction.deleteFrom("shared_files").execute();
        if (files.length > 0) await transaction.insertInto("shared_files").values(files).execute();
      });
    },

    async firstStates(starterAuthor) {
      const rows = await database
        .selectFrom("concept_revisions")
        .selectAll()
        .where("number", "=", 1)
        .where("author", "=", starterAuthor)
        .execute();
      return rows.flatMap((row) => revisionOf({ ...row, origin: null }).concept ?? []);
    },
  };
}
