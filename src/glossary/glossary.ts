import type { Language } from "../language/paradigm.ts";
import type { GlossaryChange } from "./change.ts";
import { type Concept, termsInTexts } from "./concept.ts";
import type { Occurrence } from "./occurrence.ts";
import type { Sieve } from "./recognition/sieve.ts";

/** What the glossary needs of a recogniser: one for each language. */
export interface TermRecogniser {
  recognise(text: string): readonly Occurrence[];
  put(conceptId: string, term: Concept["terms"][number]): void;
  remove(termId: string): void;
  sieve(termIds: readonly string[]): Sieve;
}

/** The shared glossary as it stands, ready to be asked about any text. */
export interface Glossary {
  /** Number of the newest step that it knows; 0 before the first. */
  readonly state: number;
  concept(id: string): Concept | undefined;
  concepts(): Iterable<Concept>;
  /** Where terms stand in a text of that language. */
  recognise(language: Language, text: string): readonly Occurrence[];
  /** Holds back nearly all texts of that language in which no term of these concepts stands. */
  sieve(language: Language, conceptIds: readonly string[]): Sieve;
  /** Adds a concept or puts it in the place of its earlier state. */
  put(concept: Concept): void;
  remove(id: string): void;
  /** Takes a whole step, and is in the state after it. */
  take(change: GlossaryChange, state: number): void;
}

/** Keeps concepts and their recognisers in step: a change of one concept touches only its own terms. */
export function createGlossary(recognisers: Readonly<Record<Language, TermRecogniser>>): Glossary {
  const concepts = new Map<string, Concept>();
  let state = 0;

  function remove(id: string): void {
    const concept = concepts.get(id);
    if (concept === undefined) return;
    for (const term of termsInTexts(concept)) recognisers[term.language].remove(term.id);
    concepts.delete(id);
  }

  function put(concept: Concept): void {
    remove(concept.id);
    concepts.set(concept.id, concept);
    for (const term of termsInTexts(concept)) recognisers[term.language].put(concept.id, term);
  }

  return {
    get state() {
      return state;
    },
    concept: (id) => concepts.get(id),
    concepts: () => concepts.values(),
    recognise: (language, text) => recognisers[language].recognise(text),
    sieve(language, conceptIds) {
      const terms = conceptIds
        .flatMap((id) => concepts.get(id) ?? [])
        .flatMap(termsInTexts)
        .filter((term) => term.language === language);
      return recognisers[language].sieve(terms.map(({ id }) => id));
    },
    put,
    remove,
    take(change, after) {
      for (const id of change.remove) remove(id);
      for (const concept of change.put) put(concept);
      state = after;
    },
  };
}

/** A glossary of one concept, over recognisers like the ones given: to try out what is not saved yet. */
export function glossaryOf(
  concept: Concept,
  like: Readonly<Record<Language, { empty(): TermRecogniser }>>,
): Glossary {
  const glossary = createGlossary({ hr: like.hr.empty(), en: like.en.empty() });
  glossary.put(concept);
  return glossary;
}
