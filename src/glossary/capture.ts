import { approvedTerms, type Concept, plainConcept, plainTerm } from "./concept.ts";

/** What a translator adds to the glossary while translating. */
export interface CapturedPair {
  readonly croatian: string;
  /** Empty where the translation is still to be found. */
  readonly english: string;
  readonly note: string;
}

/** What becomes of it: a concept of its own, one more term of a known one, or nothing new. */
export type Capture =
  | { readonly added: "concept" | "term"; readonly concept: Concept }
  | { readonly added: "nothing"; readonly concept: Concept };

/**
 * A headword that the glossary has already is the same concept, unless its domain is told apart on the page
 * of the glossary: two concepts made in passing would contradict each other in every segment.
 */
export function capture(concepts: Iterable<Concept>, pair: CapturedPair, freshId: string): Capture {
  const known = [...concepts].find((concept) => hasTerm(concept, "hr", pair.croatian));
  if (known === undefined) return { added: "concept", concept: conceptOf(pair, freshId) };
  if (pair.english === "" || hasTerm(known, "en", pair.english))
    return { added: "nothing", concept: known };
  return { added: "term", concept: withEnglish(known, pair.english) };
}

function hasTerm(concept: Concept, language: "hr" | "en", text: string): boolean {
  return concept.terms.some((term) => term.language === language && term.text === text);
}

function conceptOf({ croatian, english, note }: CapturedPair, id: string): Concept {
  const texts = { hr: croatian, en: english };
  const terms = (["hr", "en"] as const)
    .filter((language) => texts[language] !== "")
    .map((language) => plainTerm({ id: `${id}:${language}:1`, language, text: texts[language] }));
  return plainConcept({ id, note, terms });
}

/** The first English term is the preferred one, any other is admitted beside it. */
function withEnglish(concept: Concept, text: string): Concept {
  const status = approvedTerms(concept, "en").length === 0 ? "preferred" : "admitted";
  const term = plainTerm({ id: freeTermId(concept), language: "en", text, status });
  return { ...concept, terms: [...concept.terms, term] };
}

function freeTermId({ id, terms }: Concept): string {
  const taken = new Set(terms.map((term) => term.id));
  let number = 1;
  while (taken.has(`${id}:en:${number}`)) number += 1;
  return `${id}:en:${number}`;
}
