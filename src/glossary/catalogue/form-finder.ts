import type { Language } from "../../language/paradigm.ts";
import { tokenize } from "../../language/tokens.ts";
import type { Concept, Term } from "../concept.ts";
import type { WordForms } from "../recognise.ts";
import { better, foldForSearch, type Match } from "../search.ts";

/** What each word of a term matches, as the recogniser tells it. */
export type FormsOf = (language: Language, termId: string) => readonly WordForms[];

/** Finds concepts by any form of their terms: "boraca" → borac. */
export interface FormFinder {
  put(concept: Concept): void;
  remove(concept: Concept): void;
  /** How the folded words of a search match, by the ids of the concepts. */
  find(words: readonly string[]): ReadonlyMap<string, Match>;
}

/**
 * Inflecting a term takes a quarter of a millisecond, so that ten thousand cannot wait inflected for a search:
 * only those are that look most like what is searched.
 */
const INFLECTED_A_SEARCH = 24;

/** So many terms stay inflected for the searches to come. */
const INFLECTED_KEPT = 2_000;

/** No ending takes away or adds more letters than these: kralj → kraljevima. */
const LONGEST_ENDING = { headword: 5, form: 7 };

interface WordOfTerm {
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
    put({ id: conceptId, terms }) {
      for (const term of terms)
        for (const word of wordsOf(term.text)) {
          const letter = byLetter.get(word.charAt(0)) ?? new Map<string, WordOfTerm>();
          letter.set(keyOf(term, word), { word, conceptId, term });
          byLetter.set(word.charAt(0), letter);
        }
    },
    remove({ terms }) {
      for (const term of terms) {
        inflected.delete(term.id);
        for (const word of wordsOf(term.text))
          byLetter.get(word.charAt(0))?.delete(keyOf(term, word));
      }
    },
    find(words) {
      const [first = ""] = words;
      const found = new Map<string, Match>();
      let left = INFLECTED_A_SEARCH;
      for (const { term, conceptId } of alike(byLetter.get(first.charAt(0)), first)) {
        const known = inflected.get(term.id);
        if (known === undefined && left-- <= 0) continue;
        const match = matchForms(known ?? inflect(term), words);
        if (match) found.set(conceptId, better(match, found.get(conceptId) ?? "elsewhere"));
      }
      return found;
    },
  };
}

const keyOf = (term: Term, word: string) => `${term.id}\n${word}`;

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
  if (lost > LONGEST_ENDING.headword || added > LONGEST_ENDING.form) return undefined;
  return lost + added;
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
function matchForms(positions: Positions, words: readonly string[]): Match | undefined {
  for (let from = 0; from + words.length <= positions.length; from++) {
    const ends = words.map((word, at) => endingOf(positions[from + at], word, at, words.length));
    if (ends.includes("none")) continue;
    if (from > 0) return "word";
    const whole = words.length === positions.length && !ends.includes("beginning");
    return whole ? "form" : "beginning";
  }
  return undefined;
}

function endingOf(
  forms: ReadonlySet<string> | undefined,
  word: string,
  at: number,
  count: number,
): "form" | "beginning" | "none" {
  if (forms?.has(word)) return "form";
  const isLast = at === count - 1;
  return isLast && [...(forms ?? [])].some((form) => form.startsWith(word)) ? "beginning" : "none";
}
