import { Mishap } from "../errors.ts";
import type { GlossaryChange } from "../glossary/change.ts";
import type { Concept, Term } from "../glossary/concept.ts";
import { freshConceptId } from "../glossary/fresh-id.ts";
import { saysTheSame } from "../glossary/same.ts";
import type { ChangeAct, Undone } from "../storage/concept-steps.ts";
import type { Act } from "../storage/documents.ts";
import type { Services } from "./services.ts";

/** What a change of the glossary needs: the database, the glossary in memory, and those who want to know. */
type Holders = Pick<Services, "concepts" | "glossary" | "glossaryFeed">;

/**
 * The one way in which the glossary changes: the database first, so that the glossary in memory never
 * knows a concept that would be gone after a restart. A concept that is put as it stands makes no revision.
 * Answers the number of the step; the newest one where nothing was to change.
 */
export async function changeGlossary(
  holders: Holders,
  change: GlossaryChange,
  act: ChangeAct,
): Promise<number> {
  const { concepts, glossary, glossaryFeed } = holders;
  const real = {
    put: change.put.filter((one) => !saysTheSame(one, glossary.concept(one.id))),
    remove: change.remove.filter((id) => glossary.concept(id) !== undefined),
  };
  if (real.put.length + real.remove.length === 0) return glossary.state;
  const step = await concepts.change(real, act);
  glossary.take(real, step);
  glossaryFeed.tell(real, step, await concepts.revisionsOfStep(step));
  return step;
}

/** Takes a whole step back, an import with all its concepts. */
export async function undoStep(holders: Holders, step: number, act: Act): Promise<Undone> {
  const undone = await holders.concepts.undo(step, act);
  holders.glossary.take(undone.change, undone.step);
  const states = await holders.concepts.revisionsOfStep(undone.step);
  holders.glossaryFeed.tell(undone.change, undone.step, states);
  return undone;
}

/** The id of a new concept, after its Croatian headword. */
export function freshIdFor(
  { glossary }: Pick<Services, "glossary">,
  terms: readonly Pick<Term, "language" | "text">[],
): string {
  const headword = terms.find(({ language }) => language === "hr") ?? terms[0];
  return freshConceptId(headword?.text ?? "", (id) => glossary.concept(id) !== undefined);
}

/** A concept of the glossary. Throws the mishap `notFound`. */
export function conceptNamed({ glossary }: Pick<Services, "glossary">, id: string): Concept {
  const concept = glossary.concept(id);
  if (concept === undefined) throw new Mishap("notFound");
  return concept;
}

/** Puts a concept back into an earlier state, as a new revision; a deleted one comes back. Throws `notFound`. */
export async function restoreConcept(
  holders: Holders,
  id: string,
  { revision, act }: { readonly revision: number; readonly act: Act },
): Promise<Concept> {
  const states = await holders.concepts.revisions(id);
  const concept = states.find((state) => state.number === revision)?.concept;
  if (!concept) throw new Mishap("notFound");
  await changeGlossary(holders, { put: [concept], remove: [] }, { ...act, origin: "restored" });
  return concept;
}
