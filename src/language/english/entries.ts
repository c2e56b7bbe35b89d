import type { Hunspell } from "../hunspell/hunspell.ts";

/** The prefixes of the English dictionary by their classes: repeal stands there as peal with A. */
const PREFIXES: readonly (readonly [prefix: string, flag: string])[] = [
  ["re", "A"],
  ["in", "I"],
  ["un", "U"],
  ["de", "C"],
  ["dis", "E"],
  ["con", "F"],
  ["pro", "K"],
];

/** The classes of every entry of a word, also of one that the dictionary makes with a prefix: infringe, disarm. */
export function entriesOf(dictionary: Hunspell, word: string): readonly (readonly string[])[] {
  return [...dictionary.entriesOf(word), ...PREFIXES.flatMap(prefixed(dictionary, word))];
}

function prefixed(dictionary: Hunspell, word: string) {
  return ([prefix, flag]: (typeof PREFIXES)[number]) =>
    word.startsWith(prefix)
      ? dictionary.entriesOf(word.slice(prefix.length)).filter((flags) => flags.includes(flag))
      : [];
}
