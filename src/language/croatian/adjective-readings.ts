import type { Hunspell } from "../hunspell/hunspell.ts";
import type { Paradigm } from "../paradigm.ts";
import { isCapitalised } from "../text.ts";
import { dictionaryHeadwords } from "./dictionary.ts";
import { inflect } from "./inflect.ts";
import { isNominativeOf, ownReadings } from "./own-readings.ts";

/**
 * An adjective in its definite form (strani) or with an entry only in that (slobodan); one that
 * stands for a noun (Hrvatska), whose plural neuter may be of a noun, too (prava); one in -o is an adverb.
 */
export function adjectiveReadings(dictionary: Hunspell, word: string): readonly Paradigm[] {
  if (word.endsWith("o")) return [];
  const adjectives = adjectivesBehind(dictionary, word);
  if (adjectives.length === 0) return [];
  if (!/[ae]$/.test(word)) {
    const own = ownReadings(dictionary, word);
    return [...own.filter((reading) => agrees(reading, adjectives)), ...adjectives];
  }
  const alone = adjectives.flatMap((adjective) => standingAlone(adjective, word));
  return /[^k]a$/.test(word) ? [...alone, ...neuters(`${word.slice(0, -1)}o`)] : alone;
}

/** What the rules make of aktualan beside aktualni: the same adjective, but not aktualana; a name may be a noun. */
function agrees(reading: Paradigm, adjectives: readonly Paradigm[]): boolean {
  if (reading.origin !== "rules" || isCapitalised(reading.lemma))
    return reading.partOfSpeech !== "verb";
  if (reading.partOfSpeech !== "adjective") return false;
  const known = new Set(adjectives.flatMap(({ forms }) => forms.map(({ form }) => form)));
  return reading.forms.filter(({ form }) => known.has(form)).length * 2 > reading.forms.length;
}

/** The word in -o as a neuter noun: pravo, bijelo; not as a name like Marko. */
export function neuters(word: string): readonly Paradigm[] {
  return inflect(word).filter(({ gender }) => gender === "n");
}

/** Adjectives that the word is a nominative of: Hrvatska → hrvatski, policijska → policijski. */
export function adjectivesBehind(dictionary: Hunspell, word: string): readonly Paradigm[] {
  const lower = word.toLowerCase();
  const known = dictionaryHeadwords(dictionary, lower)
    .filter(({ partOfSpeech }) => partOfSpeech === "adjective")
    .map(({ lemma }) => lemma);
  const suffix = /[sčšć]k[aeo]$/.test(lower) || OF_THE_BAN.test(word);
  const derived = suffix ? [`${lower.slice(0, -1)}i`] : [];
  return [...new Set([...known, ...derived])].flatMap((adjective) =>
    ownReadings(dictionary, adjective).filter(
      (paradigm) => paradigm.partOfSpeech === "adjective" && isNominativeOf(lower, [paradigm]),
    ),
  );
}

/** Banja Luka, Banjoj Luci: an adjective that only names keep. */
const OF_THE_BAN = /^Banja$/;

/** erogena → erogeni, rani: before a noun an unknown word is an adjective if it can be. */
export function guessedAdjectives(word: string): readonly Paradigm[] {
  if (!/n[aeoi]$/.test(word)) return [];
  return inflect(`${word.slice(0, -1)}i`).filter(
    ({ partOfSpeech }) => partOfSpeech === "adjective",
  );
}

/** An adjective that stands for a noun keeps its gender and number: Hrvatska, Hrvatskoj, but not Hrvatski. */
function standingAlone(adjective: Paradigm, word: string): readonly Paradigm[] {
  const typed = adjective.forms
    .filter(({ form }) => form.toLowerCase() === word.toLowerCase())
    .flatMap(({ inflections }) => inflections.filter((place) => place.case === "nom"))
    .sort((one, other) => Number(other.number === "sg") - Number(one.number === "sg"))[0];
  if (typed === undefined) return [];
  const forms = adjective.forms.flatMap((form) => {
    const inflections = form.inflections.filter(
      (place) => place.number === typed.number && place.gender === typed.gender,
    );
    return inflections.length > 0 ? [{ ...form, inflections }] : [];
  });
  return [{ ...adjective, lemma: word, partOfSpeech: "noun", forms }];
}
