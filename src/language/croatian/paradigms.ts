import type { Hunspell } from "../hunspell/hunspell.ts";
import type { Morphology } from "../morphology.ts";
import type { Paradigm } from "../paradigm.ts";
import { isCapitalised } from "../text.ts";
import { tokenize } from "../tokens.ts";
import {
  adjectiveReadings,
  adjectivesBehind,
  guessedAdjectives,
  neuters,
} from "./adjective-readings.ts";
import { beginning } from "./beginning.ts";
import { croatianCitations } from "./citation/citations.ts";
import { createWordReader, type WordReader } from "./citation/word-readings.ts";
import { dictionaryParadigms } from "./dictionary.ts";
import { createHomographs } from "./homographs.ts";
import { inflect } from "./inflect.ts";
import { irregularHeadwords, irregularNouns } from "./irregular-nouns.ts";
import { ownReadings } from "./own-readings.ts";
import { croatianPhrase } from "./phrase.ts";
import {
  guessedReadings,
  isNoun,
  nounReadings,
  nounsMaking,
  pluralReadings,
} from "./plural-readings.ts";
import { ijekavian, respelled, withArticles, withEkavian } from "./spellings.ts";
import { LOANS_IN_I } from "./word-lists.ts";

/** Croatian: the dictionary's paradigm of a headword united with those of the rules. */
export interface Croatian extends Morphology {
  /** What a word of a text may be, the likelier first. */
  readonly read: WordReader;
}

const CLITICS = new Set(
  (
    "je su sam si smo ste bih bi bismo biste ću ćeš će ćemo ćete se li ga mu mi ti vam nam im ih ju " +
    "joj me te nas vas"
  ).split(" "),
);

export function createCroatian(dictionary: Hunspell): Croatian {
  const isEntry = (word: string): boolean => dictionary.entriesOf(word).length > 0;
  const spelled =
    (readingsOf: (dictionary: Hunspell, word: string) => readonly Paradigm[]) => (word: string) =>
      [word, ...ijekavian(word, isEntry)]
        .flatMap((each) => readingsOf(dictionary, each))
        .map((paradigm) => withEkavian(paradigm, isEntry));
  const alone = remembering(spelled(readingsAlone));
  const inPhrase = remembering(spelled(readingsInPhrase));
  const atEnd = remembering(spelled(readingsAtEnd));
  const phrases = (words: readonly string[]) => {
    const last = words.at(-1);
    const inOrder = (word: string) => (word === last ? atEnd : inPhrase)(word);
    const readingsOf = words.length === 1 ? alone : inOrder;
    return withArticles(words).map((each) => croatianPhrase(each, readingsOf));
  };
  const read = remembering(createWordReader(dictionary), WORDS_REMEMBERED);
  return {
    paradigmsOf: alone,
    phrases,
    read,
    citations: (text, context = {}) => croatianCitations(text, context, { read, phrases }),
    beginning: (headword) => {
      let longest = "";
      for (const { text } of tokenize(headword)) {
        const own = /^\p{L}+$/u.test(text) && longest.length < text.length ? beginning(text) : "";
        if (own.length > longest.length && ijekavian(text, isEntry).length === 0) longest = own;
      }
      return longest;
    },
    ...createHomographs(dictionary),
    respelled: remembering(respelled, NAMES_REMEMBERED),
    clitics: CLITICS,
  };
}

/** As many as the words of a long headword and their inflections; all of them would fill the memory. */
const REMEMBERED = 500;

/** As many as the different forms of a long text. */
const WORDS_REMEMBERED = 20_000;

/** As many as the names of a long text. */
const NAMES_REMEMBERED = 20_000;

/** The same few words return in many headwords: država, služba, vojni. */
function remembering<Made>(
  make: (word: string) => Made,
  most: number = REMEMBERED,
): (word: string) => Made {
  const known = new Map<string, Made>();
  return (word) => {
    const made = known.get(word) ?? make(word);
    if (known.size >= most) known.clear();
    known.set(word, made);
    return made;
  };
}

/**
 * The readings of a headword of one word: through its own entry where it has one (islam must not be
 * found in *islamske*), else through the headwords that it is a nominative of (učenici, Hrvatska),
 * else as the rules see it and as a plural of a word that the dictionary lacks (džihadisti).
 */
function readingsAlone(dictionary: Hunspell, word: string): readonly Paradigm[] {
  const entries = dictionaryParadigms(dictionary, word);
  if (entries.length === 0 && LOANS_IN_I.has(word)) return inflect(word);
  const mayBePlural = !entries.some(isNoun) || irregularHeadwords(word).length > 0;
  const plurals = mayBePlural ? pluralReadings(dictionary, word) : [];
  if (entries.length > 0 || irregularNouns(word).length > 0)
    return [...ownReadings(dictionary, word, entries), ...plurals];
  if (plurals.length > 0) return plurals;
  const adjectives = adjectiveReadings(dictionary, word);
  if (adjectives.length > 0)
    return NAME_LIKE_A_NOUN.test(word)
      ? [...ownReadings(dictionary, word), ...adjectives]
      : adjectives;
  if (word.endsWith("o") && adjectivesBehind(dictionary, word).length > 0)
    return isAdverb(dictionary, word) ? [] : neuters(word);
  const oblique = isCapitalised(word)
    ? []
    : nounReadings(dictionary, nounsMaking(dictionary, word));
  const own = ownReadings(dictionary, word);
  if (oblique.length > 0) return [...oblique, ...own];
  const guessed = guessedReadings(word);
  return LIKE_AN_ADJECTIVE.test(word) ? [...own, ...guessed] : [...guessed, ...own];
}

/** Gora, Mlada, Gradiška: a name need not be the adjective that it looks like, unless it is one like Hrvatska. */
const NAME_LIKE_A_NOUN = /^\p{Lu}.*(?:(?<![sčš]k)[ae]|[aeiou]ška)$/u;

/** eventualno is a form of its own beside eventualan, but pravo, gorivo and Ravno are nouns. */
function isAdverb(dictionary: Hunspell, word: string): boolean {
  return LIKE_AN_ADVERB.test(word) && nounsMaking(dictionary, word).length === 0;
}

const LIKE_AN_ADVERB = /^\p{Ll}*[aeiou].*[aeiou].*(?:n|[sčš]k)o$/u;

/** zdravstveni, financijski, rastući; but džihadisti, dronovi. */
const LIKE_AN_ADJECTIVE = /(n|[sčš]k|ć|j|iv|av|en|an)i$|^\p{Lu}/u;

/** At the end of a phrase a word may also be any form of an adjective: *Islamska*, *policijska*, *teško*. */
function readingsAtEnd(dictionary: Hunspell, word: string): readonly Paradigm[] {
  const alone = readingsAlone(dictionary, word);
  return alone.some(isAdjective) ? alone : [...alone, ...adjectivesBehind(dictionary, word)];
}

/** Before other words one may be an adjective that nobody knows: *erogena* zona. */
function readingsInPhrase(dictionary: Hunspell, word: string): readonly Paradigm[] {
  const readings = readingsAtEnd(dictionary, word);
  return readings.some(isAdjective) ? readings : [...readings, ...guessedAdjectives(word)];
}

function isAdjective({ partOfSpeech }: Paradigm): boolean {
  return partOfSpeech === "adjective";
}
