import type { Transaction } from "kysely";
import { Mishap } from "../errors.ts";
import type { Concept, Term } from "../glossary/concept.ts";
import type { Database } from "./database.ts";
import type { Act } from "./documents.ts";
import type { ConceptTable, Tables, TermTable } from "./schema.ts";

/** The shared glossary, with every state that a concept ever had. */
export interface ConceptStore {
  /** All that are not deleted. */
  list(): Promise<readonly Concept[]>;
  find(id: string): Promise<Concept | undefined>;
  /** Adds a concept or replaces its earlier state, as a revision of the concept. */
  put(concept: Concept, act: Act): Promise<void>;
  /** The same for many, as one step: all or none. */
  putAll(concepts: readonly Concept[], act: Act): Promise<void>;
  /** Deleting hides a concept, as a revision; nothing of it is removed. */
  remove(id: string, act: Act): Promise<void>;
  /** Brings a deleted concept back and answers it. */
  undoRemove(id: string, act: Act): Promise<Concept>;
  /** True until the first concept is added, deleted ones counted. */
  neverUsed(): Promise<boolean>;
}

export function createConceptStore(database: Database): ConceptStore {
  return {
    async list() {
      const concepts = await database
        .selectFrom("concepts")
        .selectAll()
        .where("deleted_at", "is", null)
        .orderBy("id")
        .execute();
      const terms = await database
        .selectFrom("terms")
        .selectAll()
        .orderBy("concept_id")
        .orderBy("position")
        .execute();
      const termsOf = groupByConcept(terms);
      return concepts.map((record) => concept(record, termsOf.get(record.id) ?? []));
    },

    async find(id) {
      return read(database, id, { deleted: false });
    },

    async put(one, act) {
      await database.transaction().execute((transaction) => write(transaction, one, act));
    },

    async putAll(concepts, act) {
      await database.transaction().execute(async (transaction) => {
        for (const one of concepts) await write(transaction, one, act);
      });
    },

    async remove(id, act) {
      await database.transaction().execute(async (transaction) => {
        const number = await advance(transaction, id, { ...act, deletedAt: act.at });
        await record(transaction, { id, number, snapshot: null }, act);
      });
    },

    async undoRemove(id, act) {
      return database.transaction().execute(async (transaction) => {
        const one = await read(transaction, id, { deleted: true });
        if (one === undefined) throw new Mishap("notFound");
        await write(transaction, one, act);
        return one;
      });
    },

    async neverUsed() {
      const first = await database.selectFrom("concepts").select("id").limit(1).executeTakeFirst();
      return first === undefined;
    },
  };
}

function groupByConcept(terms: readonly TermTable[]): ReadonlyMap<string, readonly TermTable[]> {
  const groups = new Map<string, TermTable[]>();
  for (const term of terms) {
    const group = groups.get(term.concept_id);
    if (group) group.push(term);
    else groups.set(term.concept_id, [term]);
  }
  return groups;
}

async function read(
  database: Database,
  id: string,
  { deleted }: { readonly deleted: boolean },
): Promise<Concept | undefined> {
  const record = await database
    .selectFrom("concepts")
    .selectAll()
    .where("id", "=", id)
    .where("deleted_at", deleted ? "is not" : "is", null)
    .executeTakeFirst();
  if (record === undefined) return undefined;
  const terms = await database
    .selectFrom("terms")
    .selectAll()
    .where("concept_id", "=", id)
    .orderBy("position")
    .execute();
  return concept(record, terms);
}

async function write(transaction: Transaction<Tables>, one: Concept, act: Act): Promise<void> {
  const { id, domain, definition, note } = one;
  const first = { revision: 0, changed_at: act.at, changed_by: act.author, deleted_at: null };
  await transaction
    .insertInto("concepts")
    .values({ id, domain, definition, note, ...first })
    .onConflict((conflict) => conflict.column("id").doUpdateSet({ domain, definition, note }))
    .execute();
  const number = await advance(transaction, id, { ...act, deletedAt: null });
  await transaction.deleteFrom("terms").where("concept_id", "=", id).execute();
  if (one.terms.length > 0) {
    const terms = one.terms.map((term, position) => termRecord(id, position, term));
    await transaction.insertInto("terms").values(terms).execute();
  }
  await record(transaction, { id, number, snapshot: JSON.stringify(one) }, act);
}

/** Gives the concept its next revision number, and answers it. */
async function advance(
  transaction: Transaction<Tables>,
  id: string,
  { author, at, deletedAt }: Act & { readonly deletedAt: number | null },
): Promise<number> {
  const { revision } = await transaction
    .updateTable("concepts")
    .set(({ eb }) => ({
      revision: eb("revision", "+", 1),
      changed_at: at,
      changed_by: author,
      deleted_at: deletedAt,
    }))
    .where("id", "=", id)
    .returning("revision")
    .executeTakeFirstOrThrow();
  return revision;
}

async function record(
  transaction: Transaction<Tables>,
  { id, number, snapshot }: { id: string; number: number; snapshot: string | null },
  { author, at }: Act,
): Promise<void> {
  await transaction
    .insertInto("concept_revisions")
    .values({ concept_id: id, number, snapshot, author, at })
    .execute();
}

function concept(record: ConceptTable, terms: readonly TermTable[]): Concept {
  const { id, domain, definition, note } = record;
  return { id, domain, definition, note, terms: terms.map(term) };
}

function term(record: TermTable): Term {
  return {
    id: record.id,
    language: record.language,
    text: record.text,
    status: record.status,
    ...(record.part_of_speech === null ? {} : { partOfSpeech: record.part_of_speech }),
    caseRule: record.case_rule,
    ...(record.possessives === null ? {} : { possessives: record.possessives === 1 }),
    formsAdded: JSON.parse(record.forms_added),
    formsVetoed: JSON.parse(record.forms_vetoed),
  };
}

function termRecord(conceptId: string, position: number, one: Term): TermTable {
  return {
    id: one.id,
    concept_id: conceptId,
    position,
    language: one.language,
    text: one.text,
    status: one.status,
    part_of_speech: one.partOfSpeech ?? null,
    case_rule: one.caseRule,
    possessives: one.possessives === undefined ? null : Number(one.possessives),
    forms_added: JSON.stringify(one.formsAdded),
    forms_vetoed: JSON.stringify(one.formsVetoed),
  };
}
