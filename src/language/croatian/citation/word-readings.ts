import type { Hunspell } from "../../hunspell/hunspell.ts";
import type { Paradigm } from "../../paradigm.ts";
import { isCapitalised } from "../../text.ts";
import { isAcronym } from "../acronyms.ts";
import { inflect } from "../inflect.ts";
import { GOVERNED } from "../prepositions.ts";
import { dictionaryReadings } from "./dictionary-readings.ts";
import {
  ADJECTIVES,
  GENITIVE_PLURALS,
  NOUNS,
  ownCost,
  reversed,
  VERBS,
  withoutFleetingA,
} from "./endings.ts";
import { likelihoodOf, shortName } from "./likelihood.ts";
import { isAdjective, isNoun, isVerb, readingAs, type WordReading } from "./reading.ts";

/** Reads words of a text by the dictionary, and by the rules in reverse where it lacks them. */
export type WordReader = (word: string) => readonly WordReading[];

export function createWordReader(dictionary: Hunspell): WordReader {
  return (word) => readingsOf(dictionary, word).toSorted((one, other) => one.cost - other.cost);
}

function readingsOf(dictionary: Hunspell, word: string): readonly WordReading[] {
  if (!/\p{L}/u.test(word) || GOVERNED.has(word)) return [];
  const hyphen = word.lastIndexOf("-");
  if (hyphen > 0) return hyphenated(dictionary, word, hyphen);
  if (isAcronym(word)) return acronymReadings(word, word);
  const exact = dictionaryReadings(dictionary, word);
  if (!isCapitalised(word)) return exact.length > 0 ? exact : guessed(word, false);
  const lowered = dictionaryReadings(dictionary, word.toLowerCase()).map(asLowered);
  const names = exact.filter(({ places }) => places.length > 0);
  return [...exact, ...lowered, ...(names.length > 0 ? [] : guessed(word, lowered.length > 0))];
}

/** ISIL-a by the part before, Al-Baghdadijem and sigurnosno-obavještajne by the one behind. */
function hyphenated(dictionary: Hunspell, word: string, hyphen: number): readonly WordReading[] {
  const [before, after] = [word.slice(0, hyphen), word.slice(hyphen + 1)];
  if (isAcronym(before) && /^\p{Ll}+$/u.test(after)) return acronymReadings(word, before);
  return readingsOf(dictionary, after).map((reading) => ({
    ...reading,
    lemma: `${before}-${reading.lemma}`,
    nominative: (number, gender) => {
      const form = reading.nominative(number, gender);
      return form === undefined ? undefined : `${before}-${form}`;
    },
  }));
}

/** An acronym is its own headword; ISIL-ovih belongs to ISIL, too. */
function acronymReadings(word: string, lemma: string): readonly WordReading[] {
  const readings = inflect(lemma).flatMap((paradigm) => readingAs(word, paradigm, 0));
  const bare = { partOfSpeech: "proper", lowered: false, guessed: false, places: [] } as const;
  return [...readings, { ...bare, cost: 1, lemma, nominative: () => lemma }];
}

/** What the rules make of a word that no dictionary has: džihadistima → džihadist, Raki → Raka. */
function guessed(word: string, ordinary: boolean): readonly WordReading[] {
  const nouns = [{ lemma: word, cost: ownCost(word) }, ...reversed(word, NOUNS)];
  const plurals = reversed(withoutFleetingA(word), GENITIVE_PLURALS);
  const cost = GUESSED + (ordinary ? ORDINARY_AS_NAME : 0);
  const of = (
    lemmas: readonly { readonly lemma: string; readonly cost: number }[],
    fits: (paradigm: Paradigm) => boolean,
    more = 0,
  ) =>
    lemmas
      .filter(({ lemma }) => lemma.length > 2)
      .flatMap((guess) =>
        inflect(guess.lemma)
          .filter((paradigm) => fits(paradigm) && paradigm.lemma === guess.lemma)
          .flatMap((paradigm, at) =>
            readingAs(
              word,
              paradigm,
              cost + more + guess.cost + at / 10 + likelihoodOf(guess.lemma),
            ),
          ),
      );
  const verbs = isCapitalised(word) ? [] : of(reversed(word, VERBS), isVerb);
  return distinctReadings([
    ...of([...nouns, ...plurals], isNoun),
    ...of(reversed(word, ADJECTIVES), isAdjective, isCapitalised(word) ? 1.2 : 0.3),
    ...verbs,
  ]).map((reading) => ({ ...reading, guessed: true }));
}

const GUESSED = 2;

/** A word that may be an ordinary one is less likely a name that nobody knows. */
const ORDINARY_AS_NAME = 0.5;

function distinctReadings(readings: readonly WordReading[]): readonly WordReading[] {
  const cheapest = new Map<string, WordReading>();
  for (const reading of readings) {
    const key = `${reading.lemma} ${reading.partOfSpeech} ${reading.gender}`;
    const other = cheapest.get(key);
    if (other === undefined || reading.cost < other.cost) cheapest.set(key, reading);
  }
  return [...cheapest.values()];
}

const LOWERED = 0.3;

function asLowered(reading: WordReading): WordReading {
  return { ...reading, lowered: true, cost: reading.cost + LOWERED + shortName(reading.lemma) };
}
