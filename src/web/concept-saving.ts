import type { ConceptConflict } from "../../views/concept-conflict.tsx";
import { Mishap } from "../errors.ts";
import type { ConceptRevision } from "../glossary/change.ts";
import type { Concept } from "../glossary/concept.ts";
import { mergeConcepts } from "../glossary/merge.ts";
import type { Act } from "../storage/documents.ts";
import { changeGlossary } from "./glossary-acts.ts";
import type { Services } from "./services.ts";

/** A concept as its editor would have it. */
export interface ConceptEdit {
  readonly concept: Concept;
  /** The revision that it was edited from; without one, whatever stands is replaced. */
  readonly base: number | undefined;
  readonly act: Act;
}

/** What an edit became. */
export interface SavedConcept {
  readonly concept: Concept;
  /** Whether others had changed it meanwhile, elsewhere than the editor. */
  readonly merged: boolean;
  /** The step that it became. */
  readonly step: number;
}

/** Others saved first what contradicts an edit. The sentence is that of `conceptChanged`. */
export class ConceptOvertaken extends Mishap {
  readonly conflict: ConceptConflict;

  constructor(conflict: ConceptConflict) {
    super("conceptChanged", {}, conflict);
    this.conflict = conflict;
  }
}

/** Others may save between reading and writing; so often in a row it happens to nobody. */
const MOST_ATTEMPTS = 3;

/**
 * Saves an edit, together with what others changed since its base where nothing contradicts. Where something
 * does, throws `ConceptOvertaken` with both sides.
 */
export async function saveConcept(services: Services, edit: ConceptEdit): Promise<SavedConcept> {
  const { base, act } = edit;
  for (let attempt = 1; ; attempt++) {
    const states = base === undefined ? [] : await services.concepts.revisions(edit.concept.id);
    const { concept, merged } = withOthers(edit, states);
    const [newest] = states;
    const bases = newest ? { bases: { [concept.id]: newest.number } } : {};
    try {
      const change = { put: [concept], remove: [] };
      const step = await changeGlossary(services, change, { ...act, ...bases });
      return { concept, merged, step };
    } catch (error) {
      if (!isOvertaken(error) || attempt === MOST_ATTEMPTS) throw error;
    }
  }
}

/**
 * The state that an edit started from: its base, or what stands; of a deleted concept what it was before.
 * Undefined for a concept that never was.
 */
export async function stateBehind(
  { concepts, glossary }: Pick<Services, "concepts" | "glossary">,
  id: string,
  base: number | undefined,
): Promise<Concept | undefined> {
  if (base === undefined) return glossary.concept(id);
  const states = await concepts.revisions(id);
  const at = states.findIndex(({ number }) => number === base);
  return (
    states.slice(Math.max(at, 0)).find(({ concept }) => concept !== null)?.concept ?? undefined
  );
}

/** The edit as it is, or merged with what has been saved since its base. */
function withOthers(
  { concept, base }: ConceptEdit,
  states: readonly ConceptRevision[],
): Omit<SavedConcept, "step"> {
  const [newest] = states;
  if (newest === undefined || newest.number === base) return { concept, merged: false };
  const { concept: current, number: revision, author, at } = newest;
  if (current === null)
    throw new ConceptOvertaken({ current, revision, author, at, merged: concept, conflicts: [] });
  const earlier = states.find(({ number }) => number === base)?.concept ?? null;
  const sides = { base: earlier, ours: concept, theirs: current };
  const { concept: merged, conflicts } = mergeConcepts(sides);
  if (conflicts.length > 0)
    throw new ConceptOvertaken({ current, revision, author, at, merged, conflicts });
  return { concept: merged, merged: true };
}

/** Whether another save came between reading the states and writing. */
function isOvertaken(error: unknown): boolean {
  return error instanceof Mishap && error.mishap === "conceptChanged";
}
