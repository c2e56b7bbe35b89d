import { setImmediate } from "node:timers/promises";
import type { Transaction } from "kysely";
import { Mishap } from "../errors.ts";
import type { ChangeOrigin, ConceptRevision, GlossaryChange } from "../glossary/change.ts";
import type { Concept } from "../glossary/concept.ts";
import { saysTheSame } from "../glossary/same.ts";
import { revisionsWithOrigin } from "./concept-history.ts";
import { conceptOf, conceptRow, revisionOf, termRows } from "./concept-rows.ts";
import type { Database } from "./database.ts";
import type { Act } from "./documents.ts";
import { portions } from "./portions.ts";
import type { Tables, TermTable } from "./schema.ts";

/** Who changes the glossary, when and how. */
export interface ChangeAct extends Act {
  /** Default `edited`. */
  readonly origin?: ChangeOrigin;
  /** The name of an imported file. */
  readonly detail?: string;
  /** The revision that a concept was edited from, by its id, 0 for a new one; without it, whatever stands is replaced. */
  readonly bases?: Readonly<Record<string, number>>;
}

/** What an undone step leaves to do for whoever holds the glossary in memory. */
export interface Undone {
  readonly step: number;
  readonly change: GlossaryChange;
  /** Concepts that were changed again since, and stay as they are. */
  readonly kept: readonly string[];
}

/** Throws the mishap `conceptChanged` where a concept has gone on since the base that it was edited from. */
export async function requireBases(
  transaction: Transaction<Tables>,
  bases: Readonly<Record<string, number>>,
): Promise<void> {
  for (const [id, base] of Object.entries(bases)) {
    const record = await transaction
      .selectFrom("concepts")
      .selectAll()
      .where("id", "=", id)
      .executeTakeFirst();
    if (record === undefined || record.revision === base) continue;
    if (base === 0 && record.deleted_at !== null) continue;
    const current =
      record.deleted_at === null ? conceptOf(record, await termsOf(transaction, id)) : null;
    throw new Mishap("conceptChanged", {}, { current, revision: record.revision });
  }
}

/** Throws `notFound`, or `alreadyUndone`. */
export async function requireUndoable(
  transaction: Transaction<Tables>,
  step: number,
): Promise<void> {
  const found = await transaction
    .selectFrom("glossary_steps")
    .leftJoin("glossary_steps as later", "later.undoes", "glossary_steps.number")
    .where("glossary_steps.number", "=", step)
    .select("later.number as undoneBy")
    .executeTakeFirst();
  if (found === undefined) throw new Mishap("notFound");
  if (found.undoneBy !== null) throw new Mishap("alreadyUndone");
}

/** The change that leads back to the state before a step, without what was changed again since. */
export async function changeBack(
  transaction: Transaction<Tables>,
  step: number,
): Promise<Omit<Undone, "step">> {
  const touched = await revisionsWithOrigin(transaction).where("step", "=", step).execute();
  const put: Concept[] = [];
  const remove: string[] = [];
  const kept: string[] = [];
  for (const { concept_id: id, number } of touched) {
    const since = await revisionsWithOrigin(transaction)
      .where("concept_id", "=", id)
      .where("concept_revisions.number", ">=", number - 1)
      .orderBy("concept_revisions.number")
      .execute();
    const revisions = since.map(revisionOf);
    const concept = revisions.find((one) => one.number === number - 1)?.concept ?? null;
    if (!standsAsMade(revisions, number)) kept.push(id);
    else if (concept === null) remove.push(id);
    else put.push(concept);
  }
  return { change: { put, remove }, kept };
}

/** What was changed since and taken back is no change: Ctrl+Z goes back edit by edit. */
function standsAsMade(revisions: readonly ConceptRevision[], number: number): boolean {
  const made = revisions.find((one) => one.number === number);
  const newest = revisions.at(-1);
  return saysTheSame(made?.concept, newest?.concept);
}

/** Writes a step with all states that it makes, and answers its number. */
export async function writeStep(
  transaction: Transaction<Tables>,
  { put, remove }: GlossaryChange,
  act: ChangeAct & { readonly undoes: number | null },
): Promise<number> {
  const { author, at, origin = "edited", detail = "", undoes } = act;
  const { number: step } = await transaction
    .insertInto("glossary_steps")
    .values({ origin, detail, author, at, concepts: put.length + remove.length, undoes })
    .returning("number")
    .executeTakeFirstOrThrow();
  for (const some of portions(put)) {
    await writePut(transaction, some, { author, at, step });
    await setImmediate(); // whoever needs nothing of the database need not wait for ten thousand concepts
  }
  for (const id of remove) await writeRemoved(transaction, id, { author, at, step });
  return step;
}

/** A step under way. */
interface Stepping extends Act {
  readonly step: number;
}

async function writePut(
  transaction: Transaction<Tables>,
  concepts: readonly Concept[],
  { author, at, step }: Stepping,
): Promise<void> {
  const ids = concepts.map(({ id }) => id);
  const known = await transaction
    .selectFrom("concepts")
    .select(["id", "revision"])
    .where("id", "in", ids)
    .execute();
  const revisions = new Map(known.map(({ id, revision }) => [id, revision]));
  const next = (id: string) => (revisions.get(id) ?? 0) + 1;
  const rows = concepts.map((one) =>
    conceptRow(one, { revision: next(one.id), changed_at: at, changed_by: author }),
  );
  await transaction
    .insertInto("concepts")
    .values(rows)
    .onConflict((conflict) =>
      conflict.column("id").doUpdateSet(({ ref }) => ({
        domain: ref("excluded.domain"),
        definition: ref("excluded.definition"),
        note: ref("excluded.note"),
        source: ref("excluded.source"),
        do_not_translate: ref("excluded.do_not_translate"),
        extras: ref("excluded.extras"),
        revision: ref("excluded.revision"),
        changed_at: ref("excluded.changed_at"),
        changed_by: ref("excluded.changed_by"),
        deleted_at: null,
      })),
    )
    .execute();
  await transaction.deleteFrom("terms").where("concept_id", "in", ids).execute();
  for (const terms of portions(concepts.flatMap(termRows)))
    await transaction.insertInto("terms").values(terms).execute();
  const states = concepts.map((one) => ({
    concept_id: one.id,
    number: next(one.id),
    snapshot: JSON.stringify(one),
    author,
    at,
    step,
  }));
  await transaction.insertInto("concept_revisions").values(states).execute();
}

/** Deleting hides a concept; nothing of it is removed. */
async function writeRemoved(
  transaction: Transaction<Tables>,
  id: string,
  { author, at, step }: Stepping,
): Promise<void> {
  const { revision } = await transaction
    .updateTable("concepts")
    .set(({ eb }) => ({
      revision: eb("revision", "+", 1),
      changed_at: at,
      changed_by: author,
      deleted_at: at,
    }))
    .where("id", "=", id)
    .returning("revision")
    .executeTakeFirstOrThrow();
  await transaction
    .insertInto("concept_revisions")
    .values({ concept_id: id, number: revision, snapshot: null, author, at, step })
    .execute();
}

/** The terms of a concept, in its order. */
export function termsOf(database: Database, conceptId: string): Promise<TermTable[]> {
  return database
    .selectFrom("terms")
    .selectAll()
    .where("concept_id", "=", conceptId)
    .orderBy("position")
    .execute();
}
