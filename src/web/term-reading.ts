import type { FilterConcept } from "../../views/segment-filter.ts";
import { withoutCodes } from "../documents/inline-codes.ts";
import type { Segment } from "../documents/segment.ts";
import { approvedTerms, type Concept, plainConcept, plainTerm } from "../glossary/concept.ts";
import type { Glossary } from "../glossary/glossary.ts";
import type { Language } from "../language/paradigm.ts";
import { fold } from "../language/text.ts";
import type { Services } from "./services.ts";

/** How words are looked for that somebody typed: as concepts that they name, or as words of their own. */
export interface TermReading {
  /** Empty where the glossary has none of that name. */
  readonly concepts: readonly FilterConcept[];
  standsIn(segment: Segment): boolean;
}

/**
 * Words in all their forms: *borac* stands in *boraca* and in *borci*. What names a concept, in any form of it,
 * finds that concept under all its names in the same language; all else is recognised as if it were a headword.
 */
export function readTerm(
  { glossary, glossaryOf }: Pick<Services, "glossary" | "glossaryOf">,
  words: string,
): TermReading {
  const named = {
    hr: conceptsNamed(glossary, "hr", words),
    en: conceptsNamed(glossary, "en", words),
  };
  const concepts = [...new Set([...named.hr, ...named.en])];
  if (concepts.length > 0) {
    const inSource = finder(glossary, "hr", named.hr);
    const inTarget = finder(glossary, "en", named.en);
    return {
      concepts: concepts.map(asChoice),
      standsIn: ({ source, target }) => inSource(source) || inTarget(target),
    };
  }
  const word = wordAlone(words);
  const alone = glossaryOf(word);
  const inSource = finder(alone, "hr", [word]);
  const inTarget = finder(alone, "en", [word]);
  return {
    concepts: [],
    standsIn: ({ source, target }) => inSource(source) || inTarget(target),
  };
}

/** A concept by the name that a reader knows it by. */
export function asChoice(concept: Concept): FilterConcept {
  const [headword] = approvedTerms(concept, "hr");
  const [translation] = approvedTerms(concept, "en");
  return { headword: headword?.text ?? concept.id, translation: translation?.text ?? "" };
}

function conceptsNamed(glossary: Glossary, language: Language, words: string): readonly Concept[] {
  const whole = glossary
    .recognise(language, words)
    .filter(({ from, to }) => from === 0 && to === words.length)
    .map(({ conceptId }) => conceptId);
  const wanted = fold(words);
  const isCalledSo = ({ id, terms }: Concept) =>
    whole.includes(id) ||
    terms.some((term) => term.language === language && fold(term.text) === wanted);
  return [...glossary.concepts()].filter(isCalledSo);
}

/** In either case: who looks for something types small letters. */
function wordAlone(text: string): Concept {
  const term = (language: Language) =>
    plainTerm({ id: `typed:${language}`, language, text, caseRule: "insensitive" });
  return plainConcept({ id: "typed", terms: [term("hr"), term("en")] });
}

function finder(
  glossary: Pick<Glossary, "recognise" | "sieve">,
  language: Language,
  concepts: readonly Concept[],
): (text: string) => boolean {
  const ids = new Set(concepts.map(({ id }) => id));
  if (ids.size === 0) return () => false;
  const mayStand = glossary.sieve(language, [...ids]);
  return (coded) => {
    const text = withoutCodes(coded);
    if (!mayStand(text)) return false;
    return glossary.recognise(language, text).some(({ conceptId }) => ids.has(conceptId));
  };
}
