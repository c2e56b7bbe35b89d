import { fold, isCapitalised } from "../text.ts";
import { irregularHeadwords, irregularNouns } from "./irregular-nouns.ts";
import { pronominal } from "./pronouns.ts";
import { respelled } from "./spellings.ts";

/** Shorter headwords change near their beginning (pas: psi, zlo: zala), and so do verbs (slati: šaljem). */
const LONG_ENOUGH = { noun: 4, verb: 7 };

/** In words as long as these four letters stay as well: kalifat, osloboditi. */
const LONG_ENOUGH_FOR_FOUR = { noun: 7, verb: 9 };

/** Two or four letters that no ending and no sound change reaches; irregulars have none. */
export function beginning(headword: string): string | undefined {
  const [first = ""] = headword.split(/[^\p{L}\p{M}]/u);
  const kind = /(ti|ći)$/.test(first) ? "verb" : "noun";
  if (first.length < LONG_ENOUGH[kind] || isIrregular(first)) return undefined;
  const word = fold(first);
  const small = first.toLowerCase();
  if (CHANGING_EARLY.test(small)) return undefined;
  if (isCapitalised(first) && !respelled(word).startsWith(word.slice(0, 4))) return undefined;
  const long = word.length >= LONG_ENOUGH_FOR_FOUR[kind] && !JAT.test(small);
  return word.slice(0, long ? 4 : 2);
}

/** uzak: uski, slan: šaljem, rijeka: reka. */
const CHANGING_EARLY = /^(..(ak|an)$|.i?je|.dje)/;

/** Vowels that change in the forms: vrijeme: vremena, uspjeli: uspio. */
const JAT = /^.{0,4}je/;

/** ljudi: čovjek, išta: ičega. */
function isIrregular(word: string): boolean {
  return [irregularHeadwords, irregularNouns, pronominal].some((known) => known(word).length > 0);
}
