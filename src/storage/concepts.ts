import { Mishap } from "../errors.ts";
import type { ConceptRecord, GlossaryChange } from "../glossary/change.ts";
import { type ConceptHistory, createConceptHistory } from "./concept-history.ts";
import { conceptOf, stateOf } from "./concept-rows.ts";
import {
  type ChangeAct,
  changeBack,
  requireBases,
  requireUndoable,
  termsOf,
  type Undone,
  writeStep,
} from "./concept-steps.ts";
import type { Database } from "./database.ts";
import type { Act } from "./documents.ts";

/** The shared glossary, with every state that a concept ever had. */
export interface ConceptStore extends ConceptHistory {
  /** All that are not deleted, by id. */
  list(): Promise<readonly ConceptRecord[]>;
  find(id: string): Promise<ConceptRecord | undefined>;
  /**
   * Makes a change as one step, all or none, and answers its number. Throws the mishap `conceptChanged`
   * where a concept has gone on since the base that it was edited from; its details are the record as it stands.
   */
  change(change: GlossaryChange, act: ChangeAct): Promise<number>;
  /** Puts every concept of a step back to the state before it. Throws `notFound`, `alreadyUndone` or `nothingToUndo`. */
  undo(step: number, act: Act): Promise<Undone>;
  /** True until the first concept is added, deleted ones counted. */
  neverUsed(): Promise<boolean>;
}

export function createConceptStore(database: Database): ConceptStore {
  return {
    ...createConceptHistory(database),

    /** From the newest states, one row each: the rows of ten thousand concepts and their terms take thrice as long. */
    async list() {
      const records = await database
        .selectFrom("concepts")
        .innerJoin("concept_revisions", (join) =>
          join
            .onRef("concept_revisions.concept_id", "=", "concepts.id")
            .onRef("concept_revisions.number", "=", "concepts.revision"),
        )
        .select(["concepts.revision", "changed_at", "changed_by", "snapshot"])
        .where("deleted_at", "is", null)
        .orderBy("concepts.id")
        .execute();
      return records.flatMap(({ revision, changed_at, changed_by, snapshot }) => {
        const concept = stateOf(snapshot);
        return concept ? { concept, revision, changedAt: changed_at, changedBy: changed_by } : [];
      });
    },

    async find(id) {
      const record = await database
        .selectFrom("concepts")
        .selectAll()
        .where("id", "=", id)
        .where("deleted_at", "is", null)
        .executeTakeFirst();
      if (record === undefined) return undefined;
      const concept = conceptOf(record, await termsOf(database, id));
      const { revision, changed_at, changed_by } = record;
      return { concept, revision, changedAt: changed_at, changedBy: changed_by };
    },

    async change(change, act) {
      return database.transaction().execute(async (transaction) => {
        await requireBases(transaction, act.bases ?? {});
        return writeStep(transaction, change, { ...act, undoes: null });
      });
    },

    async undo(step, act) {
      return database.transaction().execute(async (transaction) => {
        await requireUndoable(transaction, step);
        const { change, kept } = await changeBack(transaction, step);
        if (change.put.length + change.remove.length === 0) throw new Mishap("nothingToUndo");
        const undoing = { ...act, origin: "undone" as const, undoes: step };
        return { step: await writeStep(transaction, change, undoing), change, kept };
      });
    },

    async neverUsed() {
      const first = await database.selectFrom("concepts").select("id").limit(1).executeTakeFirst();
      return first === undefined;
    },
  };
}
