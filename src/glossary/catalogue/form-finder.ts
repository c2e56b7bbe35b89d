import type { Language } from "../../language/paradigm.ts";
import { tokenize } from "../../language/tokens.ts";
import type { Term } from "../concept.ts";
import type { WordForms } from "../recognise.ts";
import { foldForSearch, MATCH, type Match } from "../search.ts";
import type { Entry } from "./entry.ts";

/** What each word of a term matches, as the recogniser tells it. */
export type FormsOf = (language: Language, termId: string) => readonly WordForms[];

/** Finds concepts by any form of their terms: "boraca" → borac. */
export interface FormFinder {
  put(entry: Entry): void;
  remove(entry: Entry): void;
  /** How the folded words of a search match, by the ids of the concepts. */
  find(words: readonly string[]): ReadonlyMap<string, Match>;
}

/**
 * Inflecting a term takes a quarter of a millisecond, so that ten thousand cannot wait inflected for a search:
 * only those are that look most like what is searched.
 */
const INFLECTED_A_SEARCH = 24;

/** Shorter words are no forms yet, but what one begins to type. Letters. */
const SHORTEST_FORM = 3;

/** So many terms stay inflected for the searches to come. */
const INFLECTED_KEPT = 2_000;

/** No ending takes away or adds more letters than these: kralj → kraljevima; none at all, žena → žen. */
const LONGEST_ENDING = { headword: 5, form: 7, none: 2 };

interface WordOfTerm {
  /** The folded word as it is compared with a form. */
  readonly word: string;
  readonly conceptId: string;
  readonly term: Term;
}

/** The folded forms of each word of a term. */
type Positions = readonly ReadonlySet<string>[];

export function createFormFinder(formsOf: FormsOf): FormFinder {
  const byLetter = new Map<string, Map<string, WordOfTerm>>();
  const inflected = new Map<string, Positions>();
  const inflect = ({ id, language }: Term): Positions => {
    const positions = positionsOf(formsOf(language, id));
    const [oldest] = inflected.keys();
    if (inflected.size >= INFLECTED_KEPT && oldest !== undefined) inflected.delete(oldest);
    inflected.set(id, positions);
    return positions;
  };
  return {
    put(entry) {
      for (const owned of wordsOfTerms(entry)) {
        const letter = byLetter.get(owned.word.charAt(0)) ?? new Map<string, WordOfTerm>();
        byLetter.set(owned.word.charAt(0), letter.set(keyOf(owned), owned));
      }
    },
    remove(entry) {
      for (const owned of wordsOfTerms(entry)) {
        inflected.delete(owned.term.id);
        byLetter.get(owned.word.charAt(0))?.delete(keyOf(owned));
      }
    },
    find(words) {
      const [first = ""] = words;
      const found = new Map<string, Match>();
      if (first.length < SHORTEST_FORM) return found;
      const searched = withoutJat(first);
      const likely = alike(byLetter.get(searched.charAt(0)), searched);
      for (const { term, conceptId } of likely.slice(0, INFLECTED_A_SEARCH)) {
        const match = matchForms(inflected.get(term.id) ?? inflect(term), words);
        if (match < (found.get(conceptId) ?? MATCH.none)) found.set(conceptId, match);
      }
      return found;
    },
  };
}

const keyOf = ({ term, word }: WordOfTerm) => `${term.id}\n${word}`;

function wordsOfTerms({ record, text }: Entry): readonly WordOfTerm[] {
  const { id: conceptId, terms } = record.concept;
  const { names } = text();
  return terms.flatMap((term, at) =>
    (names[at]?.match(/[\p{L}\p{N}]+/gu) ?? []).map((word) => ({
      word: withoutJat(word),
      conceptId,
      term,
    })),
  );
}

/** The yat is the same letter in all its spellings: vijek, vjekovi, veka. */
function withoutJat(word: string): string {
  return word.replace(/i?je/g, "e");
}

/** The words and marks of a text, folded. */
export function wordsOf(text: string): readonly string[] {
  return tokenize(foldForSearch(text)).map((token) => token.text);
}

/** Terms with a word of which the searched one may be a form, the likeliest first. */
function alike(words: ReadonlyMap<string, WordOfTerm> | undefined, searched: string) {
  const found: { readonly owned: WordOfTerm; readonly distance: number }[] = [];
  for (const owned of words?.values() ?? []) {
    const distance = distanceOf(owned.word, searched);
    if (distance !== undefined) found.push({ owned, distance });
  }
  return found.sort((one, other) => one.distance - other.distance).map(({ owned }) => owned);
}

/** How many letters the two do not share behind their beginning; undefined where that is no ending. */
function distanceOf(headword: string, form: string): number | undefined {
  let common = 0;
  while (common < headword.length && headword[common] === form[common]) common++;
  const [lost, added] = [headword.length - common, form.length - common];
  const longest = added === 0 ? LONGEST_ENDING.none : LONGEST_ENDING.headword;
  return lost > longest || added > LONGEST_ENDING.form ? undefined : lost + added;
}

/** The forms of all readings of a word, word by word. */
function positionsOf(forms: readonly WordForms[]): Positions {
  const positions: { readonly word: string; readonly forms: Set<string> }[] = [];
  for (const { word, forms: some } of forms) {
    const last = positions.at(-1);
    const position = last?.word === word ? last : { word, forms: new Set<string>() };
    if (position !== last) positions.push(position);
    for (const { form } of some) position.forms.add(foldForSearch(form));
  }
  return positions.map((position) => position.forms);
}

/** The last word searched may be at its beginning, since one searches while one types. */
function matchForms(positions: Positions, words: readonly string[]): Match {
  for (let from = 0; from + words.length <= positions.length; from++) {
    const last = words.length - 1;
    const matches = words.map((word, at) => matchForm(positions[from + at], word, at === last));
    if (matches.includes(MATCH.none)) continue;
    if (from > 0) return MATCH.word;
    const whole = words.length === positions.length && !matches.includes(MATCH.beginning);
    return whole ? MATCH.form : MATCH.beginning;
  }
  return MATCH.none;
}

function matchForm(forms: ReadonlySet<string> = new Set(), word: string, isLast: boolean): Match {
  if (forms.has(word)) return MATCH.form;
  const begins = isLast && [...forms].some((form) => form.startsWith(word));
  return begins ? MATCH.beginning : MATCH.none;
}
