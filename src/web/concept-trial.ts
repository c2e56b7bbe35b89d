import type { TryOut } from "../../views/concept-try-out.tsx";
import { type Concept, termsInTexts } from "../glossary/concept.ts";
import type { Occurrence } from "../glossary/occurrence.ts";
import type { Language } from "../language/paradigm.ts";
import type { Services } from "./services.ts";

/** What is tried out, and on which text. */
export interface Trial {
  /** Of the concept in the glossary whose place the draft takes; empty for a new one. */
  readonly id: string;
  /** As it would be saved; undefined while it has no term yet. */
  readonly concept: Concept | undefined;
  readonly language: Language;
  readonly text: string;
}

/** What a concept would find in a text if it were saved as it is, and what the others find there. */
export function tryOut(
  { glossary, glossaryOf }: Pick<Services, "glossary" | "glossaryOf">,
  { id, concept, language, text }: Trial,
): TryOut {
  const others = glossary
    .recognise(language, text)
    .filter(({ conceptId, covered }) => conceptId !== id && !covered)
    .map((one) => ({ ...one, term: termOf(glossary.concept(one.conceptId), one) }));
  const own = concept === undefined ? [] : glossaryOf(concept).recognise(language, text);
  const isCovered = (one: Occurrence) => others.some((other) => contains(other, one));
  return {
    language,
    text,
    own: own.map((one) => (isCovered(one) ? { ...one, covered: true } : one)),
    others,
  };
}

function termOf(concept: Concept | undefined, { termId, text }: Occurrence): string {
  const terms = concept === undefined ? [] : termsInTexts(concept);
  return terms.find(({ id }) => id === termId)?.text ?? text;
}

/** Whether the one is longer and has the other in it. */
function contains(one: Occurrence, other: Occurrence): boolean {
  const longer = one.to - one.from > other.to - other.from;
  return longer && one.from <= other.from && other.to <= one.to;
}
