import type { Language } from "../language/paradigm.ts";
import type { GlossaryChange } from "./change.ts";
import { type Concept, termsInTexts } from "./concept.ts";
import type { Occurrence } from "./occurrence.ts";
import { merged } from "./recognition/occurrences.ts";
import type { Sieve } from "./recognition/sieve.ts";

/** What the glossary needs of a recogniser: one for each language. */
export interface TermRecogniser {
  recognise(text: string): readonly Occurrence[];
  put(conceptId: string, term: Concept["terms"][number]): void;
  remove(termId: string): void;
  sieve(termIds: readonly string[]): Sieve;
  /** Another one of the same language, without any term. */
  empty(): TermRecogniser;
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
  /** The glossary as it would be after a change, or was before one; this one stays as it is. */
  asIf(change: GlossaryChange): Glossary;
}

/** A recogniser for each language. */
type Recognisers = Readonly<Record<Language, TermRecogniser>>;

/** Keeps concepts and their recognisers in step: a change of one concept touches only its own terms. */
export function createGlossary(recognisers: Recognisers): Glossary {
  const concepts = new Map<string, Concept>();
  const recent = { hr: createRecent(), en: createRecent() };
  let state = 0;

  function remove(id: string): void {
    const concept = concepts.get(id);
    if (concept === undefined) return;
    forget();
    for (const term of termsInTexts(concept)) recognisers[term.language].remove(term.id);
    concepts.delete(id);
  }

  function forget(): void {
    recent.hr.clear();
    recent.en.clear();
  }

  function put(concept: Concept): void {
    remove(concept.id);
    forget();
    concepts.set(concept.id, concept);
    for (const term of termsInTexts(concept)) recognisers[term.language].put(concept.id, term);
  }

  const glossary: Glossary = {
    get state() {
      return state;
    },
    concept: (id) => concepts.get(id),
    concepts: () => concepts.values(),
    recognise: (language, text) =>
      recent[language].get(text, () => recognisers[language].recognise(text)),
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
    asIf: (change) => overlaid(glossary, change, () => emptyLike(recognisers)),
  };
  return glossary;
}

/** A check reads the two texts of a segment again and again; so many texts are remembered. */
const RECENT_TEXTS = 8;

/** What was found in the texts that were read last. */
function createRecent() {
  const found = new Map<string, readonly Occurrence[]>();
  return {
    clear: () => found.clear(),
    get(text: string, read: () => readonly Occurrence[]): readonly Occurrence[] {
      const known = found.get(text);
      if (known !== undefined) return known;
      const [oldest] = found.size < RECENT_TEXTS ? [] : found.keys();
      if (oldest !== undefined) found.delete(oldest);
      const occurrences = read();
      found.set(text, occurrences);
      return occurrences;
    },
  };
}

/** A glossary of one concept, over recognisers like the ones given: to try out what is not saved yet. */
export function glossaryOf(
  concept: Concept,
  like: Readonly<Record<Language, { empty(): TermRecogniser }>>,
): Glossary {
  const glossary = emptyLike(like);
  glossary.put(concept);
  return glossary;
}

function emptyLike({ hr, en }: Readonly<Record<Language, { empty(): TermRecogniser }>>): Glossary {
  return createGlossary({ hr: hr.empty(), en: en.empty() });
}

/** One glossary over another, which goes on to answer for all concepts that are not in the change. */
function overlaid(base: Glossary, change: GlossaryChange, fresh: () => Glossary): Glossary {
  const over = fresh();
  const hidden = new Set<string>();
  const put = (concept: Concept): void => {
    hidden.add(concept.id);
    over.put(concept);
  };
  const remove = (id: string): void => {
    hidden.add(id);
    over.remove(id);
  };
  const take = (next: GlossaryChange): void => {
    for (const id of next.remove) remove(id);
    for (const concept of next.put) put(concept);
  };
  take(change);
  const glossary: Glossary = {
    state: base.state,
    concept: (id) => (hidden.has(id) ? over.concept(id) : base.concept(id)),
    concepts: () =>
      [...base.concepts()].filter(({ id }) => !hidden.has(id)).concat(...over.concepts()),
    recognise(language, text) {
      const all = base.recognise(language, text);
      const left = all.filter(({ conceptId }) => !hidden.has(conceptId));
      const own = over.recognise(language, text);
      return own.length === 0 && left.length === all.length ? all : merged([left, own]);
    },
    sieve(language, ids) {
      const own = over.sieve(language, ids);
      const others = base.sieve(
        language,
        ids.filter((id) => !hidden.has(id)),
      );
      return (text) => own(text) || others(text);
    },
    put,
    remove,
    take,
    asIf: (next) => overlaid(glossary, next, fresh),
  };
  return glossary;
}
