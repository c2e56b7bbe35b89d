import type { PhraseWord } from "../../language/morphology.ts";
import type { Gender, Paradigm } from "../../language/paradigm.ts";

/**
 * A word of which the gender is known, inflected only so: Mate m. has no *Mata* of a feminine plural. Where
 * no reading of the word is of that gender, it says nothing about the word: Islamska država is feminine, its
 * adjective has all three.
 */
export function inGender(word: PhraseWord, gender: Gender | undefined): PhraseWord {
  if (gender === undefined || !word.moves) return word;
  return { ...word, readings: () => readingsIn(word.readings(), gender) };
}

function readingsIn(readings: readonly Paradigm[], gender: Gender): readonly Paradigm[] {
  if (!readings.some((reading) => isNoun(reading) && reading.gender === gender)) return readings;
  return readings.filter(
    (reading) => !isNoun(reading) || reading.gender === undefined || reading.gender === gender,
  );
}

function isNoun({ partOfSpeech }: Paradigm): boolean {
  return partOfSpeech === "noun" || partOfSpeech === "proper";
}
