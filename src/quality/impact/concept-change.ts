import { withoutCodes } from "../../documents/inline-codes.ts";
import { type Concept, type Term, termsInTexts } from "../../glossary/concept.ts";
import type { Glossary } from "../../glossary/glossary.ts";
import type { Pair } from "../inspect.ts";

/** A concept on both sides of a change; null where it was not yet there, or is there no more. */
export interface ConceptChange {
  readonly id: string;
  readonly before: Concept | null;
  readonly after: Concept | null;
}

/** A change of the glossary as texts meet it. */
export interface GlossaryStep {
  readonly before: Glossary;
  readonly after: Glossary;
  /** Only concepts that texts are read by otherwise than before, by id. */
  readonly concepts: ReadonlyMap<string, ConceptChange>;
}

/** The changes that a text can tell, by concept: another note or definition is none. */
export function changesInTexts(
  changes: readonly ConceptChange[],
): ReadonlyMap<string, ConceptChange> {
  const real = changes.filter(({ before, after }) => inTexts(before) !== inTexts(after));
  return new Map(real.map((change) => [change.id, change]));
}

/** A concept without any Croatian term, before or after, holds for every translation, whatever its source. */
export function isRuleOfEnglish({ before, after }: ConceptChange): boolean {
  return [before, after].every(
    (concept) => concept?.terms.every(({ language }) => language === "en") ?? true,
  );
}

function inTexts(concept: Concept | null): string {
  return concept ? JSON.stringify(termsInTexts(concept).map(recognisedBy)) : "";
}

/** What recognition and the check make of a term, in one order of fields. */
function recognisedBy(term: Term): readonly unknown[] {
  const { language, text, status, partOfSpeech, gender, caseRule, possessives } = term;
  const plain = [language, text, status, partOfSpeech, gender, caseRule, possessives];
  return [...plain, term.formsAdded, term.formsVetoed];
}

/** Lets pass the segments that a change may touch: one of its terms may stand on either side, before or after. */
export function impactSieve({ before, after, concepts }: GlossaryStep): (pair: Pair) => boolean {
  const ids = [...concepts.keys()];
  const [hrBefore, hrAfter] = [before.sieve("hr", ids), after.sieve("hr", ids)];
  const [enBefore, enAfter] = [before.sieve("en", ids), after.sieve("en", ids)];
  return (pair) => {
    const [source, target] = [withoutCodes(pair.source), withoutCodes(pair.target)];
    return hrBefore(source) || hrAfter(source) || enBefore(target) || enAfter(target);
  };
}
