import type { Paradigm } from "../paradigm.ts";
import { isCapitalised } from "../text.ts";
import { isNominativeOf } from "./own-readings.ts";
import { GOVERNED } from "./prepositions.ts";

type ReadingsOf = (word: string) => readonly Paradigm[];

/**
 * What a word is at its place in a phrase: before a noun the adjective that it may be (*civilna* zaštita, *Novi*
 * Sad), behind one the noun that it is by itself (Crna *Gora*; *trgovina* ljudima and *pravo* glasa are nouns). Any other word is all that it may be.
 */
export function readingsAt(
  words: readonly string[],
  at: number,
  readingsOf: ReadingsOf,
): readonly Paradigm[] {
  const [word = "", next = ""] = words.slice(at);
  const ordinary = at > 0 ? ordinaryReadings(word, readingsOf) : [];
  if (ordinary.length > 0) return ordinary;
  const readings = readingsOf(word);
  const noun = readings.some((reading) => isKnownNoun(reading, word));
  if (isAttribute(words, at, readingsOf)) return noun ? readings : readings.filter(isAdjective);
  if (at > 0 && at === words.length - 1 && isAttribute(words, at - 1, readingsOf))
    return asHead(readings, word);
  if (next === "") return readings;
  const nouns = readings.filter((reading) => !isAdjective(reading));
  const likely =
    (noun && /[aeo]$/.test(word)) || (/(?<![sčš]k)o$/.test(word) && !/[oe]$/.test(next));
  return likely && nouns.length > 0 ? withoutNamesake(nouns, word) : readings;
}

/** predsjednik *Vlade*, Sjedinjene *Države*: inside a name a form of a noun in -a is no name of its own like Ante. */
function ordinaryReadings(word: string, readingsOf: ReadingsOf): readonly Paradigm[] {
  const lower = word.toLowerCase();
  if (!/^\p{Lu}\p{Ll}+e$/u.test(word) || readingsOf(word).some(isKnown)) return [];
  const nouns = readingsOf(lower).filter(({ partOfSpeech }) => partOfSpeech === "noun");
  return nouns.some((noun) => isKnown(noun) && noun.lemma.endsWith("a")) ? nouns : [];
}

function isKnown({ origin }: Paradigm): boolean {
  return origin !== "rules";
}

/**
 * civilna zaštita, oružane snage, Državno izborno povjerenstvo; Novi Sad, Slavonski Brod: no given name ends like
 * these. Those in -a and -o may be names (Jasna, Mila) and need a common noun of their gender behind.
 */
function isAttribute(words: readonly string[], at: number, readingsOf: ReadingsOf): boolean {
  const [word = "", next = ""] = words.slice(at);
  const readings = readingsOf(word);
  if (!/^\p{L}{3}/u.test(next) || GOVERNED.has(next)) return false;
  if (!readings.some(isKnownAdjective) || readings.some(isVerb)) return false;
  if (word.endsWith("i") && isCapitalised(word)) return true;
  if (!ENDING_ALIKE.some((ending) => ending.test(word) && ending.test(next)))
    return word.endsWith("i") && readingsOf(next).some((reading) => isCommonNoun(reading, next));
  return (
    isAttribute(words, at + 1, readingsOf) ||
    readingsOf(next).some((reading) => isNounIn(reading, next))
  );
}

/** How an adjective and its noun end: civilna zaštita, minsko polje, oružane snage. */
const ENDING_ALIKE: readonly RegExp[] = [/a$/, /[oe]$/];

/** One that the dictionary has, or in -ski; not what the rules alone take for one: Ali. */
function isKnownAdjective({ partOfSpeech, lemma }: Paradigm): boolean {
  return partOfSpeech === "adjective" && (!isCapitalised(lemma) || /[sčš]ki$/.test(lemma));
}

function isAdjective({ partOfSpeech }: Paradigm): boolean {
  return partOfSpeech === "adjective";
}

/** poznati osobu is no attribute. */
function isVerb({ partOfSpeech }: Paradigm): boolean {
  return partOfSpeech === "verb";
}

/** snage is a nominative of snaga, zaštita of itself. */
function isNounIn(reading: Paradigm, word: string): boolean {
  if (isCommonNoun(reading, word)) return true;
  const { partOfSpeech, lemma } = reading;
  return partOfSpeech === "noun" && lemma !== word && isNominativeOf(word, [reading]);
}

function isCommonNoun(reading: Paradigm, word: string): boolean {
  return reading.partOfSpeech === "noun" && isKnownNoun(reading, word);
}

/** trgovina, Bosna: as it stands, in the dictionary. */
function isKnownNoun({ partOfSpeech, lemma, origin }: Paradigm, word: string): boolean {
  const noun = partOfSpeech === "noun" || partOfSpeech === "proper";
  return noun && origin !== "rules" && lemma.toLowerCase() === word.toLowerCase();
}

/** Without what would make it another word, where it is a noun in the dictionary: not gori, goroj nor Goro. */
function asHead(readings: readonly Paradigm[], word: string): readonly Paradigm[] {
  if (!readings.some((reading) => isCommonNoun(reading, word))) return readings;
  const lower = word.toLowerCase();
  return readings.filter(
    ({ lemma, forms, partOfSpeech, gender }) =>
      partOfSpeech !== "adjective" &&
      (lemma.toLowerCase() === lower || gender !== "n") &&
      !forms.some(({ form }) => form.toLowerCase() === `${lower.slice(0, -1)}oj`),
  );
}

/** Vijeće sigurnosti begins with the neuter, not with a man's name like Hrvoje. */
function withoutNamesake(readings: readonly Paradigm[], word: string): readonly Paradigm[] {
  const neuter =
    /^\p{Lu}.*[oe]$/u.test(word) && readings.some((reading) => isCommonNoun(reading, word));
  return neuter ? readings.filter(({ gender }) => gender !== "m") : readings;
}
