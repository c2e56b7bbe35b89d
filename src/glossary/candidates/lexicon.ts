import { isAcronym } from "../../language/croatian/acronyms.ts";
import type { WordReading } from "../../language/croatian/citation/reading.ts";
import type { WordReader } from "../../language/croatian/citation/word-readings.ts";
import { GOVERNED } from "../../language/croatian/prepositions.ts";
import { isCapitalised } from "../../language/text.ts";
import { EVERYDAY_ADJECTIVES, EVERYDAY_NOUNS, STOP_FORMS } from "./everyday.ts";

/** What a word may be in a term. */
export interface Word {
  readonly nouns: readonly WordReading[];
  readonly adjectives: readonly WordReading[];
  /** Whether no dictionary knows it, not even with a small letter. */
  readonly unknown: boolean;
  /** Whether it is rather a verb, an adverb or a little word than a noun. */
  readonly rather: boolean;
  readonly preposition: boolean;
  /** ISIL, NATO-u; not a word that is only written so: ZADAR, INTERVJU. */
  readonly acronym: boolean;
  /** Whether it is an adjective of a place or a people: irački, zadarski. */
  readonly ofPlace: boolean;
}

/** Looks words up, each form once. */
export type Lexicon = (form: string) => Word;

/** How far from the likeliest reading another one may be and still be meant. */
const CLOSE = 1.1;

export function createLexicon(read: WordReader): Lexicon {
  const known = new Map<string, Word>();
  return (form) => {
    const found = known.get(form) ?? wordOf(form, read);
    known.set(form, found);
    return found;
  };
}

const NOTHING: Word = {
  nouns: [],
  adjectives: [],
  unknown: false,
  rather: true,
  preposition: false,
  acronym: false,
  ofPlace: false,
};

function wordOf(form: string, read: WordReader): Word {
  const small = form.toLowerCase();
  if (GOVERNED.has(small)) return { ...NOTHING, preposition: true };
  if (STOP_FORMS.has(small) || form.length < 2) return NOTHING;
  const acronym = isTrueAcronym(form, read);
  const readings = read(form);
  const best = readings[0]?.cost ?? 0;
  const close = readings.filter(({ cost }) => cost <= best + CLOSE);
  const nouns = close.filter(isNoun);
  const least = Math.min(...nouns.map(({ cost }) => cost));
  return {
    nouns,
    adjectives: close.filter((reading) => isAdjective(reading) && !isGuessedName(reading, form)),
    unknown: readings[0]?.guessed ?? true,
    rather: close.some((reading) => !isNoun(reading) && reading.cost < least),
    preposition: false,
    acronym,
    ofPlace: close.some((reading) => isAdjective(reading) && isOfPlace(reading.lemma, read)),
  };
}

/** Longer capitals may be a word in a headline. */
const LONGEST_CERTAIN = 4;

function isTrueAcronym(form: string, read: WordReader): boolean {
  const [own = ""] = form.split("-");
  if (!isAcronym(own) || own.length < 2 || ROMAN.test(own)) return false;
  if (own.length <= LONGEST_CERTAIN) return true;
  const written = own.charAt(0) + own.slice(1).toLowerCase();
  return read(written).every(({ guessed }) => guessed);
}

const ROMAN = /^[IVXLC]+$/;

/** sirijski: Sirija, irački: Irak, zadarski: Zadar. */
function isOfPlace(lemma: string, read: WordReader): boolean {
  if (!/[sčšć]ki$/.test(lemma)) return false;
  const base = lemma.charAt(0).toUpperCase() + lemma.slice(1);
  const stems = [
    base.replace(/ski$/, ""),
    base.replace(/ski$/, "s"),
    base.replace(/čki$/, "k"),
    base.replace(/čki$/, "c"),
    base.replace(/ški$/, "h"),
    base.replace(/ški$/, "g"),
  ].filter((stem) => stem !== base);
  const names = stems.flatMap((stem) => [stem, `${stem}a`, `${stem}o`]);
  return names.some((name) =>
    read(name).some((reading) => reading.lemma === name && !reading.lowered && !reading.guessed),
  );
}

function isAdjective({ partOfSpeech }: WordReading): boolean {
  return partOfSpeech === "adjective";
}

/** Raki looks like an adjective to the rules; an unknown word with a capital is a name. */
function isGuessedName({ guessed }: WordReading, form: string): boolean {
  return guessed && isCapitalised(form);
}

function isNoun({ partOfSpeech }: WordReading): boolean {
  return partOfSpeech === "noun" || partOfSpeech === "proper";
}

/** Whether an adjective tells a kind: samoubilački, bojni; not veliki, prvi, trodnevni. */
export function tellsKind({ lemma }: WordReading): boolean {
  return !EVERYDAY_ADJECTIVES.has(lemma.toLowerCase());
}

/** Whether a noun is one of every text. */
export function isEveryday({ lemma }: WordReading): boolean {
  return EVERYDAY_NOUNS.has(lemma.toLowerCase());
}

/** Whether an adjective and a noun agree in case, number and gender in some reading. */
export function agree(adjective: WordReading, noun: WordReading): boolean {
  if (noun.places.length === 0 || adjective.places.length === 0) return true;
  return noun.places.some((place) =>
    adjective.places.some(
      (each) =>
        each.case === place.case &&
        each.number === place.number &&
        (each.gender === undefined || noun.gender === undefined || each.gender === noun.gender),
    ),
  );
}

/** Whether a noun may be a genitive. */
export function mayBeGenitive({ places }: WordReading): boolean {
  return places.some((place) => place.case === "gen");
}
