import type { ChangeOrigin, ChangeStep, ConceptRevision } from "../glossary/change.ts";
import type { Concept } from "../glossary/concept.ts";
import { revisionOf, stateOf } from "./concept-rows.ts";
import type { Database } from "./database.ts";

/** Which steps are asked for; all that are not named. */
export interface StepRange {
  readonly before?: number;
  readonly after?: number;
  /** Default 100. */
  readonly limit?: number;
  readonly author?: string;
  readonly origin?: ChangeOrigin;
}

/** A portion of a long list. */
export interface Portion {
  readonly offset: number;
  readonly limit: number;
}

/** What a step made of one concept; null where there was none, or is none any more. */
export interface ConceptChange {
  readonly conceptId: string;
  readonly before: Concept | null;
  readonly after: Concept | null;
}

/** What became of the glossary: every step, and every state that a concept ever had. */
export interface ConceptHistory {
  /** The newest steps first. */
  steps(range?: StepRange): Promise<readonly ChangeStep[]>;
  /** Everybody who ever changed the glossary, by name. */
  authors(): Promise<readonly string[]>;
  /** The states of a concept, newest first, deletions among them. */
  revisions(id: string): Promise<readonly ConceptRevision[]>;
  /** The states that a step made. */
  revisionsOfStep(step: number): Promise<readonly ConceptRevision[]>;
  /** What a step made of its concepts, some of them at a time, by id. */
  changesOfStep(step: number, range: Portion): Promise<readonly ConceptChange[]>;
  /** The concepts that a step touched, as they were before it; null where one was not there. */
  statesBefore(step: number): Promise<ReadonlyMap<string, Concept | null>>;
  /** Number of the newest step; 0 before the first. */
  state(): Promise<number>;
  /** The concepts as they were after a step, by id. States older than the counting of steps were there before all. */
  conceptsAt(step: number): Promise<readonly Concept[]>;
  /** How many steps came after one. */
  stepsSince(step: number): Promise<number>;
}

export function createConceptHistory(database: Database): ConceptHistory {
  return {
    async steps({ before, after, limit = 100, author, origin } = {}) {
      let steps = database
        .selectFrom("glossary_steps")
        .leftJoin("glossary_steps as later", "later.undoes", "glossary_steps.number")
        .selectAll("glossary_steps")
        .select("later.number as undoneBy")
        .orderBy("glossary_steps.number", "desc")
        .limit(limit);
      if (before !== undefined) steps = steps.where("glossary_steps.number", "<", before);
      if (after !== undefined) steps = steps.where("glossary_steps.number", ">", after);
      if (author !== undefined) steps = steps.where("glossary_steps.author", "=", author);
      if (origin !== undefined) steps = steps.where("glossary_steps.origin", "=", origin);
      return steps.execute();
    },

    async authors() {
      const steps = await database
        .selectFrom("glossary_steps")
        .select("author")
        .distinct()
        .execute();
      return steps.map(({ author }) => author).sort(new Intl.Collator("hr").compare);
    },

    async revisions(id) {
      const records = await revisionsWithOrigin(database)
        .where("concept_id", "=", id)
        .orderBy("concept_revisions.number", "desc")
        .execute();
      return records.map(revisionOf);
    },

    async revisionsOfStep(step) {
      const records = await revisionsWithOrigin(database)
        .where("step", "=", step)
        .orderBy("concept_id")
        .execute();
      return records.map(revisionOf);
    },

    async changesOfStep(step, { offset, limit }) {
      const changes = await database
        .selectFrom("concept_revisions as after")
        .leftJoin("concept_revisions as before", (join) =>
          join
            .onRef("before.concept_id", "=", "after.concept_id")
            .on((on) => on("before.number", "=", on("after.number", "-", 1))),
        )
        .where("after.step", "=", step)
        .select(["after.concept_id as conceptId", "before.snapshot as before"])
        .select("after.snapshot as after")
        .orderBy("after.concept_id")
        .offset(offset)
        .limit(limit)
        .execute();
      return changes.map(({ conceptId, before, after }) => ({
        conceptId,
        before: stateOf(before),
        after: stateOf(after),
      }));
    },

    async statesBefore(step) {
      const records = await database
        .selectFrom("concept_revisions as made")
        .leftJoin("concept_revisions as earlier", (join) =>
          join
            .onRef("earlier.concept_id", "=", "made.concept_id")
            .on(({ eb }) => eb("earlier.number", "=", eb("made.number", "-", 1))),
        )
        .where("made.step", "=", step)
        .select(["made.concept_id", "earlier.snapshot"])
        .orderBy("made.concept_id")
        .execute();
      return new Map(records.map((one) => [one.concept_id, stateOf(one.snapshot)]));
    },

    async state() {
      const newest = await database
        .selectFrom("glossary_steps")
        .select("number")
        .orderBy("number", "desc")
        .limit(1)
        .executeTakeFirst();
      return newest?.number ?? 0;
    },

    async conceptsAt(step) {
      const records = await database
        .selectFrom("concept_revisions")
        .innerJoin(
          (from) =>
            from
              .selectFrom("concept_revisions")
              .select(({ fn }) => ["concept_id", fn.max("number").as("newest")])
              .where(({ eb, or }) => or([eb("step", "is", null), eb("step", "<=", step)]))
              .groupBy("concept_id")
              .as("then"),
          (join) =>
            join
              .onRef("then.concept_id", "=", "concept_revisions.concept_id")
              .onRef("then.newest", "=", "concept_revisions.number"),
        )
        .select("snapshot")
        .orderBy("concept_revisions.concept_id")
        .execute();
      return records.flatMap(({ snapshot }) => stateOf(snapshot) ?? []);
    },

    async stepsSince(step) {
      const { count } = await database
        .selectFrom("glossary_steps")
        .select(({ fn }) => fn.countAll<number>().as("count"))
        .where("number", ">", step)
        .executeTakeFirstOrThrow();
      return count;
    },
  };
}

/** The states of concepts, each with the origin of the step that made it. */
export function revisionsWithOrigin(database: Database) {
  return database
    .selectFrom("concept_revisions")
    .leftJoin("glossary_steps", "glossary_steps.number", "concept_revisions.step")
    .selectAll("concept_revisions")
    .select("glossary_steps.origin");
}
