import { fold, isCapitalised } from "../text.ts";
import { irregularHeadwords, irregularNouns } from "./irregular-nouns.ts";
import { pronominal } from "./pronouns.ts";
import { respelled } from "./spellings.ts";

/** Shorter words change near their beginning (pas: psi, zlo: zala), and so do verbs (slati: šaljem). */
const LONG_ENOUGH = { noun: 4, verb: 7 };

/** In words as long as these two letters stay for certain, whatever their end does: kazniti: kažnjah. */
const SHORTEST = 2;

/** More letters tell hardly more words apart. */
const LONGEST = 6;

/** The letters that no ending and no sound change of a word reaches, six at most; empty for an irregular one. */
export function beginning(word: string): string {
  const kind = /(ti|ći)$/.test(word) ? "verb" : "noun";
  if (word.length < LONG_ENOUGH[kind] || isIrregular(word)) return "";
  const folded = fold(word);
  const small = word.toLowerCase();
  if (CHANGING_EARLY.test(small)) return "";
  const staying = Math.max(SHORTEST, Math.min(LONGEST, STAYING[kind](folded), jatIn(folded)));
  return folded.slice(0, isCapitalised(word) ? likeRespelled(folded, staying) : staying);
}

/** uzak: uski, slan: šaljem, rijeka: reka. */
const CHANGING_EARLY = /^(..(ak|an)$|.i?je|.dje)/;

/** How many letters stay: kažnja|vati, našk|oditi; pripad|nik, napr|stak, flak: fla|kovi, flače. */
const STAYING = {
  verb: (word: string) => word.length - 5,
  noun: (word: string) =>
    Math.min(word.length - (word.endsWith("stak") ? 4 : 3), word.replace(ENDING, "").length - 2),
};

/** Of headwords that are not in the nominative singular: parkovi, bakljama, trncima, zadataka, jajceta. */
const ENDING = /(([oe]v)?([iaeu]|[oe]m|[ia]ma)|a(k|c|nj)a|ceta)$/;

/** Where what changes in other forms and spellings begins: usp|jeli: uspio, ne|vremena: nevrijeme, neč|ovjek: neljudi. */
function jatIn(word: string): number {
  const at = word.search(/i?je|đe|čovj|vreme/);
  return at < 0 ? word.length : at;
}

/** As many letters as all spellings of a name share: Bag|hdadi, Bagdadi. */
function likeRespelled(name: string, most: number): number {
  const other = respelled(name);
  let common = 0;
  while (common < most && name[common] === other[common]) common += 1;
  return common < SHORTEST ? 0 : common;
}

/** ljudi: čovjek, išta: ičega. */
function isIrregular(word: string): boolean {
  return [irregularHeadwords, irregularNouns, pronominal].some((known) => known(word).length > 0);
}
