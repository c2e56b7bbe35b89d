import irregularPlurals from "irregular-plurals";
import { headwordWords } from "../citation.ts";
import { fold, isAllCapitals } from "../text.ts";
import { headOf, isPlural } from "./inflect.ts";
import { IRREGULAR_VERBS } from "./irregular-verbs.ts";
import { bareWords, isVerbPhrase, type Words } from "./phrases.ts";
import { isPrefix, joins, splits } from "./spacing.ts";
import { lettersOfAllSpellings, sharedLetters } from "./spelling.ts";

/** More letters tell hardly more words apart. */
const LONGEST = 6;

/** One letter tells nothing. */
const SHORTEST = 2;

/** What is asked of the dictionary. */
type Known = Pick<Words, "isWord" | "isVerb" | "partOfSpeech">;

/**
 * The letters with which one of the words begins in all ways to write and inflect a term, the longest ones:
 * "strik" of air raid striker, since no text has the term without it. Empty where no word is sure.
 */
export function beginning(headword: string, known: Known): string {
  const { own, infinitive } = bareWords(headwordWords(headword));
  if (!own.every((word) => word === "-" || /^\p{L}+$/u.test(word))) return "";
  const [only = ""] = own;
  if (own.length === 1) return fold(only).slice(0, stayingAlone(only, known));
  const verb = infinitive || isVerbPhrase(own, known);
  const head = verb ? 0 : headOf(own);
  let longest = "";
  for (const [at, word] of own.entries()) {
    if (word === "-" || (at > 0 && (verb || joins(own, at)))) continue;
    const letters = at === head ? staying(word) : sharedBySpellings(word);
    if (letters > longest.length) longest = fold(word).slice(0, letters);
  }
  return longest.length < SHORTEST ? "" : longest;
}

/** One word may be written as two, of which the first may inflect (web site, held over), and an acronym with stops. */
function stayingAlone(word: string, known: Known): number {
  if (isAllCapitals(word)) return 0;
  let letters = staying(word);
  for (let at = SHORTEST; at < letters + LONGEST_CHANGE; at++)
    if (splits(word, at, known.isWord))
      letters = Math.min(letters, stayingBefore(word.slice(0, at), word.slice(at), known));
  return letters < SHORTEST ? 0 : letters;
}

/** Of the first of two words that a word is divided into: only a verb inflects there. */
function stayingBefore(left: string, right: string, known: Known): number {
  const inflects = !isPrefix(left) && isVerbPhrase([left, right], known);
  return Math.min(left.length, inflects ? staying(left) : sharedBySpellings(left));
}

/** How far from its end a word that begins another may still change: chang|e, centr|e. Letters. */
const LONGEST_CHANGE = 3;

/** How many letters no plural, no verb form and no other spelling changes: wi|fe, carr|y, cris|is, f|oot. */
function staying(word: string): number {
  const lower = word.toLowerCase();
  if (CHANGING_EARLY.test(lower)) return 0;
  const irregular = [irregularPlurals.get(lower) ?? [], IRREGULAR_VERBS.get(lower) ?? []].flat();
  const shared = irregular.map((form) => sharedLetters(lower, form));
  const regular = isPlural(lower)
    ? Math.min(lower.length - 3, sharedBySpellings(lower.replace(/s$/, "")))
    : lower.length - 2;
  return Math.min(regular, sharedBySpellings(word), ...shared);
}

/** The plurals of foot, tooth, goose, person. */
const CHANGING_EARLY = /(foot|feet|teeth|geese|people)$/;

/** A last d may become đ, as the letters of Croatian are read, where the next word joins it: cold jar. */
function sharedBySpellings(word: string): number {
  return Math.min(LONGEST, lettersOfAllSpellings(word), word.length - Number(/d$/i.test(word)));
}
