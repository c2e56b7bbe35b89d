import type { PhraseWord } from "../../language/morphology.ts";
import type { Paradigm, PartOfSpeech } from "../../language/paradigm.ts";

/**
 * A word of which it is said what it is, read only so: *mladi* as an adjective, *župan* as a noun. Where no
 * reading of the word is that, what was said tells nothing about it. An adverb has one form: not *eventualnu*.
 */
export function asPartOfSpeech(word: PhraseWord, wanted: PartOfSpeech | undefined): PhraseWord {
  if (wanted === undefined || !word.moves) return word;
  if (UNCHANGING.has(wanted)) return { ...word, moves: false, fixed: true, readings: () => [] };
  return { ...word, readings: () => readingsAs(word.readings(), KIND[wanted]) };
}

const UNCHANGING: ReadonlySet<PartOfSpeech> = new Set(["adverb", "particle"]);

function readingsAs(readings: readonly Paradigm[], kind: string): readonly Paradigm[] {
  const meant = readings.filter(({ partOfSpeech }) => KIND[partOfSpeech] === kind);
  return meant.length > 0 ? meant : readings;
}

/** A name inflects as a noun does, and what one calls a noun another calls a name. */
const KIND: Readonly<Record<PartOfSpeech, string>> = {
  noun: "noun",
  proper: "noun",
  adjective: "adjective",
  verb: "verb",
  adverb: "adverb",
  pronoun: "pronoun",
  numeral: "numeral",
  particle: "particle",
};
