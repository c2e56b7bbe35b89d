import type { Hunspell } from "../hunspell/hunspell.ts";
import type { Morphology } from "../morphology.ts";
import type { InflectedForm, Paradigm } from "../paradigm.ts";
import { isAllCapitals, isCapitalised } from "../text.ts";
import { beginning } from "./beginning.ts";
import { dictionaryHeadwords, dictionaryParadigms } from "./dictionary.ts";
import { guessedHeadwords } from "./guesses.ts";
import { createHomographs } from "./homographs.ts";
import { inflect } from "./inflect.ts";
import { irregularHeadwords, irregularNouns } from "./irregularNouns.ts";
import { croatianPhrase } from "./phrase.ts";

/** Croatian: the dictionary's paradigm of a headword united with those of the rules. */
export interface Croatian extends Morphology {
  /** The headword of a word typed in another form, or the word itself: džihadisti → džihadist. */
  citationForm(words: readonly string[]): readonly string[];
}

const CLITICS = new Set(
  (
    "je su sam si smo ste bih bi bismo biste ću ćeš će ćemo ćete se li ga mu mi ti vam nam im ih ju " +
    "joj me te nas vas"
  ).split(" "),
);

export function createCroatian(dictionary: Hunspell): Croatian {
  const alone = remembering((word) => readingsAlone(dictionary, word));
  const inPhrase = remembering((word) => readingsInPhrase(dictionary, word));
  return {
    paradigmsOf: alone,
    phrases: (words) => {
      const single = words.length === 1;
      return [croatianPhrase(words, single ? alone : inPhrase)];
    },
    beginning,
    ...createHomographs(dictionary),
    clitics: CLITICS,
    citationForm: (words) => words.map((word) => alone(word)[0]?.lemma ?? word),
  };
}

/** As many as the words of a long headword and their inflections; all of them would fill the memory. */
const REMEMBERED = 500;

/** The same few words return in many headwords: država, služba, vojni. */
function remembering(
  readingsOf: (word: string) => readonly Paradigm[],
): (word: string) => readonly Paradigm[] {
  const known = new Map<string, readonly Paradigm[]>();
  return (word) => {
    const readings = known.get(word) ?? readingsOf(word);
    if (known.size >= REMEMBERED) known.clear();
    known.set(word, readings);
    return readings;
  };
}

/**
 * The readings of a headword of one word: through its own entry where it has one (islam must not be
 * found in *islamske*), else through the headwords that it is a nominative of (učenici, Hrvatska),
 * else as the rules see it and as a plural of a word that the dictionary lacks (džihadisti).
 */
function readingsAlone(dictionary: Hunspell, word: string): readonly Paradigm[] {
  const entries = dictionaryParadigms(dictionary, word);
  const mayBePlural = !entries.some(isNoun) || irregularHeadwords(word).length > 0;
  const plurals = mayBePlural ? pluralReadings(dictionary, word) : [];
  if (entries.length > 0 || irregularNouns(word).length > 0)
    return [...ownReadings(dictionary, word), ...plurals];
  if (plurals.length > 0) return plurals;
  const adjectives = adjectiveReadings(dictionary, word);
  if (adjectives.length > 0)
    return NAME_LIKE_A_NOUN.test(word)
      ? [...ownReadings(dictionary, word), ...adjectives]
      : adjectives;
  if (word.endsWith("o") && adjectivesBehind(dictionary, word).length > 0) return neuters(word);
  const oblique = isCapitalised(word)
    ? []
    : nounReadings(dictionary, nounsMaking(dictionary, word));
  const own = ownReadings(dictionary, word);
  if (oblique.length > 0) return [...oblique, ...own];
  const guessed = guessedReadings(word);
  return LIKE_AN_ADJECTIVE.test(word) ? [...own, ...guessed] : [...guessed, ...own];
}

/** Gora, Mlada: a name need not be the adjective that it looks like, unless it is one like Hrvatska. */
const NAME_LIKE_A_NOUN = /^\p{Lu}.*(?<![sčš]k)[ae]$/u;

/** zdravstveni, financijski, rastući; but džihadisti, dronovi. */
const LIKE_AN_ADJECTIVE = /(n|[sčš]k|ć|j|iv|av|en|an)i$|^\p{Lu}/u;

/** Nouns of the dictionary and irregulars that the word is the plural of: učenici → učenik, Srbi → Srbin. */
function pluralReadings(dictionary: Hunspell, word: string): readonly Paradigm[] {
  const known = guessedHeadwords(word).filter((guess) => dictionary.entriesOf(guess).length > 0);
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

function nounsMaking(dictionary: Hunspell, word: string): readonly string[] {
  return dictionaryHeadwords(dictionary, word)
    .filter(isNoun)
    .map(({ lemma }) => lemma);
}

function nounReadings(dictionary: Hunspell, nouns: readonly string[]): readonly Paradigm[] {
  return nouns.flatMap((noun) => ownReadings(dictionary, noun)).filter(isNoun);
}

function isNoun({ partOfSpeech }: Paradigm): boolean {
  return partOfSpeech === "noun" || partOfSpeech === "proper";
}

/**
 * An adjective in its definite form (strani) or with an entry only in that (slobodan); one that
 * stands for a noun (Hrvatska), whose plural neuter may be of a noun, too (prava); one in -o is an adverb.
 */
function adjectiveReadings(dictionary: Hunspell, word: string): readonly Paradigm[] {
  if (word.endsWith("o")) return [];
  const adjectives = adjectivesBehind(dictionary, word);
  if (adjectives.length === 0) return [];
  if (!/[ae]$/.test(word)) {
    const own = ownReadings(dictionary, word);
    return [...own.filter(({ partOfSpeech }) => partOfSpeech !== "verb"), ...adjectives];
  }
  const alone = adjectives.flatMap((adjective) => standingAlone(adjective, word));
  return /[^k]a$/.test(word) ? [...alone, ...neuters(`${word.slice(0, -1)}o`)] : alone;
}

/** The word in -o as a neuter noun: pravo, bijelo; not as a name like Marko. */
function neuters(word: string): readonly Paradigm[] {
  return inflect(word).filter(({ gender }) => gender === "n");
}

/** The word as a plural of one that nobody knows: džihadisti → džihadist, siteovi → site. */
function guessedReadings(word: string): readonly Paradigm[] {
  return guessedHeadwords(word).flatMap((guess) =>
    inflect(guess).filter(
      (paradigm) => isNominativeOf(word, [paradigm]) || isLongPlural(word, guess),
    ),
  );
}

/** Within a phrase a word may also be any form of an adjective: *Islamska*, *policijska*, *teško*. */
function readingsInPhrase(dictionary: Hunspell, word: string): readonly Paradigm[] {
  const alone = readingsAlone(dictionary, word);
  if (alone.some(({ partOfSpeech }) => partOfSpeech === "adjective")) return alone;
  const known = adjectivesBehind(dictionary, word);
  return [...alone, ...(known.length > 0 ? known : guessedAdjectives(word))];
}

/** erogena → erogeni, rani: before a noun an unknown word is an adjective if it can be. */
function guessedAdjectives(word: string): readonly Paradigm[] {
  if (!/n[aeoi]$/.test(word)) return [];
  return inflect(`${word.slice(0, -1)}i`).filter(
    ({ partOfSpeech }) => partOfSpeech === "adjective",
  );
}

function ownReadings(dictionary: Hunspell, word: string): readonly Paradigm[] {
  const entries = entriesOf(dictionary, word);
  const ruled = inflect(word);
  if (entries.length === 0) return ruled;
  const best = Math.max(...ruled.map((paradigm) => inCommon(paradigm, entries)));
  const enough = Math.max(ENOUGH_IN_COMMON, best - WORSE_THAN_BEST);
  const fitting = ruled.filter(
    (paradigm) => fits(dictionary, paradigm) || inCommon(paradigm, entries) >= enough,
  );
  return [...entries, ...fitting];
}

/** A capitalised word may be an ordinary one: Element. */
function entriesOf(dictionary: Hunspell, word: string): readonly Paradigm[] {
  const exact = dictionaryParadigms(dictionary, word);
  if (exact.length > 0 || !isCapitalised(word)) return exact;
  return dictionaryParadigms(dictionary, word.toLowerCase());
}

/** How much of an entry's paradigm the rules must make for theirs to be of the same word. */
const ENOUGH_IN_COMMON = 0.6;

/** How much less than the best of them: the dictionary has Irskoj, so Irska is no noun like knjiga. */
const WORSE_THAN_BEST = 0.15;

/** The largest share of an entry's forms that the paradigm makes. */
function inCommon(paradigm: Paradigm, entries: readonly Paradigm[]): number {
  const made = new Set(paradigm.forms.map(({ form }) => form.toLowerCase()));
  return Math.max(...entries.map(({ forms }) => shareIn(forms, made)));
}

/**
 * Irregulars are always right, and so are adjectives in -ski and acronyms; a guess by the rules only where it
 * agrees with the dictionary (not *pasa* for pas), or is an adjective with an entry in another form
 * (težak: teški).
 */
function fits(dictionary: Hunspell, paradigm: Paradigm): boolean {
  if (paradigm.origin === "irregular" || /[sčš]ki$/.test(paradigm.lemma)) return true;
  if (isAllCapitals(paradigm.lemma)) return true;
  return (
    paradigm.partOfSpeech === "adjective" &&
    masculineNominatives(paradigm).some((form) => isAdjectiveEntry(dictionary, form))
  );
}

function shareIn(forms: readonly InflectedForm[], made: ReadonlySet<string>): number {
  return forms.filter(({ form }) => made.has(form.toLowerCase())).length / forms.length;
}

function masculineNominatives({ forms }: Paradigm): readonly string[] {
  return forms
    .filter(({ inflections }) =>
      inflections.some(
        (place) => place.case === "nom" && place.number === "sg" && place.gender === "m",
      ),
    )
    .map(({ form }) => form);
}

function isAdjectiveEntry(dictionary: Hunspell, word: string): boolean {
  return dictionaryParadigms(dictionary, word).some(
    ({ partOfSpeech }) => partOfSpeech === "adjective",
  );
}

/** Adjectives that the word is a nominative of: Hrvatska → hrvatski, policijska → policijski. */
function adjectivesBehind(dictionary: Hunspell, word: string): readonly Paradigm[] {
  const lower = word.toLowerCase();
  const known = dictionaryHeadwords(dictionary, lower)
    .filter(({ partOfSpeech }) => partOfSpeech === "adjective")
    .map(({ lemma }) => lemma);
  const derived = /[sčšć]k[aeo]$/.test(lower) ? [`${lower.slice(0, -1)}i`] : [];
  return [...new Set([...known, ...derived])].flatMap((adjective) =>
    ownReadings(dictionary, adjective).filter(
      (paradigm) => paradigm.partOfSpeech === "adjective" && isNominativeOf(lower, [paradigm]),
    ),
  );
}

function isNominativeOf(word: string, paradigms: readonly Paradigm[]): boolean {
  return paradigms.some(({ forms }) =>
    forms.some(
      ({ form, inflections }) =>
        form.toLowerCase() === word.toLowerCase() &&
        inflections.some((place) => place.case === "nom"),
    ),
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
