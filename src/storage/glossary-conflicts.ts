import type { Selectable } from "kysely";
import type { FieldConflict } from "../glossary/merge.ts";
import type { FileConflict } from "../glossary/sharing/state.ts";
import type { Database } from "./database.ts";
import type { Act } from "./documents.ts";
import type { GlossaryConflictTable } from "./schema.ts";

/** How a conflict was decided: for the page, for the file, or for a third way; `settled` is by the files themselves. */
const CONFLICT_CHOICES = ["ours", "theirs", "value", "settled"] as const;
export type ConflictChoice = (typeof CONFLICT_CHOICES)[number];

/** A conflict with its record; resolved ones stay. */
export interface GlossaryConflict extends FileConflict {
  readonly id: number;
  /** Milliseconds since 1970, UTC. */
  readonly at: number;
  readonly resolved: {
    readonly at: number;
    readonly by: string;
    readonly choice: ConflictChoice;
  } | null;
}

/** What shared files and the page could not agree on. */
export interface GlossaryConflictStore {
  /** Those that wait for a decision, the oldest first. */
  open(): Promise<readonly GlossaryConflict[]>;
  /** Those that were decided, the newest decision first. */
  resolved(limit: number): Promise<readonly GlossaryConflict[]>;
  find(id: number): Promise<GlossaryConflict | undefined>;
  /** Records conflicts; one that is open already in this field of its concept gets the new values. */
  report(conflicts: readonly FileConflict[], at: number): Promise<void>;
  resolve(id: number, choice: ConflictChoice, act: Act): Promise<void>;
}

export function createGlossaryConflictStore(database: Database): GlossaryConflictStore {
  const select = () => database.selectFrom("glossary_conflicts").selectAll();
  return {
    async open() {
      const rows = await select().where("resolved_at", "is", null).orderBy("id").execute();
      return rows.map(conflictOf);
    },

    async resolved(limit) {
      const rows = await select()
        .where("resolved_at", "is not", null)
        .orderBy("resolved_at", "desc")
        .orderBy("id", "desc")
        .limit(limit)
        .execute();
      return rows.map(conflictOf);
    },

    async find(id) {
      const row = await select().where("id", "=", id).executeTakeFirst();
      return row && conflictOf(row);
    },

    async report(conflicts, at) {
      await database.transaction().execute(async (transaction) => {
        for (const { conceptId, file, field, base, ours, theirs } of conflicts) {
          const sides = {
            base: JSON.stringify(base),
            ours: JSON.stringify(ours),
            theirs: JSON.stringify(theirs),
          };
          const { numUpdatedRows } = await transaction
            .updateTable("glossary_conflicts")
            .set({ file, ...sides })
            .where("concept_id", "=", conceptId)
            .where("field", "=", field)
            .where("resolved_at", "is", null)
            .where((where) => (conceptId === "" ? where("file", "=", file) : where.lit(true)))
            .executeTakeFirstOrThrow();
          if (numUpdatedRows > 0) continue;
          await transaction
            .insertInto("glossary_conflicts")
            .values({ concept_id: conceptId, file, field, ...sides, at })
            .execute();
        }
      });
    },

    async resolve(id, choice, { author, at }) {
      await database
        .updateTable("glossary_conflicts")
        .set({ resolved_at: at, resolved_by: author, choice })
        .where("id", "=", id)
        .where("resolved_at", "is", null)
        .execute();
    },
  };
}

function conflictOf(row: Selectable<GlossaryConflictTable>): GlossaryConflict {
  const { id, concept_id, file, field, base, ours, theirs, at, resolved_at, resolved_by } = row;
  const choice = CONFLICT_CHOICES.find((one) => one === row.choice) ?? "settled";
  return {
    id,
    conceptId: concept_id,
    file,
    field,
    base: parsed(base),
    ours: parsed(ours),
    theirs: parsed(theirs),
    at,
    resolved: resolved_at === null ? null : { at: resolved_at, by: resolved_by ?? "", choice },
  };
}

function parsed(json: string | null): FieldConflict["base"] {
  return json === null ? null : JSON.parse(json);
}
