import type { Hunspell } from "../hunspell/hunspell.ts";
import type { Paradigm } from "../paradigm.ts";
import { isCapitalised } from "../text.ts";
import { dictionaryHeadwords } from "./dictionary.ts";
import { guessedHeadwords } from "./guesses.ts";
import { inflect } from "./inflect.ts";
import { irregularHeadwords } from "./irregular-nouns.ts";
import { isNominativeOf, ownReadings } from "./own-readings.ts";

/**
 * Nouns of the dictionary and irregulars that the word is the plural of: učenici → učenik, Srbi →
 * Srbin; a name only where its own entry has the plural: Bagdadi is no plural of Bagdad.
 */
export function pluralReadings(dictionary: Hunspell, word: string): readonly Paradigm[] {
  const known = guessedHeadwords(word).filter(
    (guess) =>
      dictionary.entriesOf(guess).length > 0 && !(isCapitalised(word) && word === `${guess}i`),
  );
  const nouns = [...irregularHeadwords(word), ...nounsMaking(dictionary, word), ...known];
  return nounReadings(
    dictionary,
    [...new Set(nouns)].filter(
      (noun) => noun !== word && (isNominativeOf(word, inflect(noun)) || isLongPlural(word, noun)),
    ),
  );
}

/** A long plural is one wherever it is met, though the rules prefer the short: prometovi, gubitkovi. */
function isLongPlural(word: string, noun: string): boolean {
  return /(ov|ev)i$/.test(word) && guessedHeadwords(word).includes(noun);
}

/** Nouns of the dictionary that the word is a form of: učenici → učenik. */
export function nounsMaking(dictionary: Hunspell, word: string): readonly string[] {
  return dictionaryHeadwords(dictionary, word)
    .filter(isNoun)
    .map(({ lemma }) => lemma);
}

/** What these words are as nouns. */
export function nounReadings(dictionary: Hunspell, nouns: readonly string[]): readonly Paradigm[] {
  return nouns.flatMap((noun) => ownReadings(dictionary, noun)).filter(isNoun);
}

/** Whether a reading is of a noun, a proper one or not. */
export function isNoun({ partOfSpeech }: Paradigm): boolean {
  return partOfSpeech === "noun" || partOfSpeech === "proper";
}

/** The word as a plural of one that nobody knows: džihadisti → džihadist, siteovi → site. */
export function guessedReadings(word: string): readonly Paradigm[] {
  return guessedHeadwords(word).flatMap((guess) =>
    inflect(guess).filter(
      (paradigm) => isNominativeOf(word, [paradigm]) || isLongPlural(word, guess),
    ),
  );
}
