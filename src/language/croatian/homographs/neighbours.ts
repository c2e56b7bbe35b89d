import type { Surroundings } from "../../morphology.ts";
import { FUNCTION_WORDS, type WordKinds } from "../word-kinds.ts";

/** govoriti, moći */
export const INFINITIVE = /.{2,}(ati|iti|eti|uti|ći)$/;

/** Nouns made from verbs and names are no entries of their own: ulaganja, Jugoslavije. */
export function isNoun(kinds: WordKinds, word: string): boolean {
  return (
    /(?:[ae]nj|išt|stv)(?:[aeu]|em|om|ima)$/.test(word) ||
    kinds.isNoun(word) ||
    kinds.isName(word.slice(0, 1).toUpperCase() + word.slice(1))
  );
}

/** hrvatska, narodne, dodatnoj: by its ending alone. */
export const LIKE_AN_ADJECTIVE = /([sčš]k|[^aeiou]n)(a|e|i|o|oj|u|om|og|ih|im)$/;

export const isAdjective = (kinds: WordKinds, word: string): boolean =>
  kinds.isAdjective(word) || LIKE_AN_ADJECTIVE.test(word);

/** crnog, novim, njegove, obje: what stands before a noun. */
export function isAttribute(kinds: WordKinds, word: string): boolean {
  if (word === "" || FUNCTION_WORDS.has(word) || word.endsWith("o")) return false;
  return (
    /[^aeiou](og|oga|om|ome|omu|oj|ih|eg|ega|em|emu)$/.test(word) ||
    /[sčš]k[iaeu]$/.test(word) ||
    kinds.isAdjective(word)
  );
}

/** The words of the clause: up to the nearest words that open another. */
export function clauseOf(around: Surroundings): readonly string[] {
  const { before, after } = around.clause();
  const from = before.findLastIndex((word) => OPENING.has(word)) + 1;
  const to = after.findIndex((word) => OPENING.has(word));
  return [...before.slice(from), ...after.slice(0, to < 0 ? after.length : to)];
}

/** Words that open a clause. */
const OPENING = new Set(
  "a ako ali da dok gdje iako jer kad kada kako ko koja koje kojeg kojem koji kojih kojim kojima kojom koju nego no što te čim ukoliko".split(
    " ",
  ),
);

/** A word that can only be a verb in a personal form: je, nije, može. */
export function isPersonal(kinds: WordKinds, word: string): boolean {
  if (/^(je|su|sam|smo|ste|će|ću|ćemo|ćete|bi|bih|bismo|nije|nisu|neće)$/.test(word)) return true;
  return kinds.isVerb(word) && !/(ti|ći)$/.test(word) && !kinds.isNoun(word);
}
