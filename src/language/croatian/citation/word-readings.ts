import type { Hunspell } from "../../hunspell/hunspell.ts";
import {
  GENDERS,
  type Gender,
  type Inflection,
  type Paradigm,
  type PartOfSpeech,
} from "../../paradigm.ts";
import { isCapitalised } from "../../text.ts";
import { isAcronym } from "../acronyms.ts";
import { possessiveAdjective } from "../adjectives.ts";
import { adjectivalFeminine } from "../feminine.ts";
import { inflect } from "../inflect.ts";
import { irregularHeadwords } from "../irregular-nouns.ts";
import { ownReadings } from "../own-readings.ts";
import { GOVERNED } from "../prepositions.ts";
import { ADJECTIVAL_NAME, PLURAL_FEMININES, PLURAL_NEUTERS } from "../word-lists.ts";
import {
  ADJECTIVES,
  GENITIVE_PLURALS,
  NOUNS,
  ownCost,
  type Reversal,
  reversed,
  VERBS,
  withoutFleetingA,
} from "./endings.ts";
import { likelihoodOf, shortName } from "./likelihood.ts";

/** What a word of a text may be: a headword, and where the form stands in its paradigm. */
export interface WordReading {
  readonly lemma: string;
  readonly partOfSpeech: PartOfSpeech;
  readonly gender?: Gender;
  /** All places that the form may have; none where that is not known. */
  readonly places: readonly Inflection[];
  /** How unlikely the reading is: 0 for a word of the dictionary, above 2 for a guess. */
  readonly cost: number;
  /** Whether it is an ordinary word that only has a capital here: *Islamska* država, *Borci* at the head. */
  readonly lowered: boolean;
  /** Whether only the rules say so, since no dictionary has the word. */
  readonly guessed: boolean;
  /** The nominative in a number, of an adjective also in a gender; undefined where there is none. */
  nominative(number: "sg" | "pl", gender?: Gender): string | undefined;
}

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
  const exact = known(dictionary, word);
  if (!isCapitalised(word)) return exact.length > 0 ? exact : guessed(word, false);
  const lowered = known(dictionary, word.toLowerCase()).map(asLowered);
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

/** The headwords of the dictionary and the irregulars that have this form. */
function known(dictionary: Hunspell, form: string): readonly WordReading[] {
  const made = dictionary.entriesMaking(form).map(({ word }) => word);
  const own = dictionary.entriesOf(form).length > 0 ? [form] : [];
  const lemmas = new Set([...irregularHeadwords(form), ...own, ...made]);
  const readings = [...lemmas].flatMap((lemma) => entryReadings(dictionary, form, lemma));
  return [
    ...pluralOnly(form),
    ...readings,
    ...unlisted(dictionary, form, readings),
    ...derived(form, readings),
  ];
}

/** The readings by an entry: by the rules that agree with it, since they know the places of a form. */
function entryReadings(dictionary: Hunspell, form: string, lemma: string): readonly WordReading[] {
  const paradigms = ownReadings(dictionary, lemma);
  const readings = paradigms.flatMap((paradigm) =>
    readingAs(form, paradigm, paradigm.origin === "irregular" ? -IRREGULAR : 0),
  );
  const placed = readings.filter(({ places }) => places.length > 0);
  if (placed.length > 0) return placed;
  const adjective = readings.find(isAdjective);
  if (adjective === undefined) return readings.slice(0, 1);
  const ruled = /(?:in|ov|ev)$/.test(lemma) ? [possessiveAdjective(lemma)] : inflect(`${lemma}i`);
  const made = ruled.flatMap((paradigm) => readingAs(form, paradigm, 0));
  return made.length > 0 ? made : [adjective];
}

/** novina, financijama, vratima: nouns without a singular are likelier than their rare singulars. */
function pluralOnly(form: string): readonly WordReading[] {
  const feminine = form.replace(/(?:a|ama|e)$/, "e");
  const neuter = form.replace(/(?:a|ima)$/, "a");
  const lemmas = [
    ...(PLURAL_FEMININES.has(feminine) ? [feminine] : []),
    ...(PLURAL_NEUTERS.has(neuter) ? [neuter] : []),
  ];
  return lemmas.flatMap((lemma) =>
    inflect(lemma).flatMap((paradigm) => readingAs(form, paradigm, -LISTED_FORM)),
  );
}

/** What the tables list by hand is no accident of the dictionary: pse is of pas. */
const IRREGULAR = 0.2;

/** Forms that no entry makes, and some that the dictionary lists as words of their own: bitaka, zemalja, smrću. */
function unlisted(
  dictionary: Hunspell,
  form: string,
  found: readonly WordReading[],
): readonly WordReading[] {
  const parted = withoutFleetingA(form);
  const listed = found.length > 0 && found.every((reading) => reading.lemma === form);
  const lemmas = [
    ...(listed ? reversed(form, NOUNS) : []),
    ...(parted === form ? [] : reversed(parted, GENITIVE_PLURALS)),
  ]
    .map(({ lemma }) => lemma)
    .filter((lemma) => lemma !== form && dictionary.entriesOf(lemma).length > 0);
  const readings = [...new Set(lemmas)].flatMap((lemma) =>
    inflect(lemma).flatMap((paradigm) => readingAs(form, paradigm, 0)),
  );
  return readings.map((reading) => ({ ...reading, cost: reading.cost - LISTED_FORM }));
}

/** A headword that makes a listed form is likelier than the form as its own headword. */
const LISTED_FORM = 0.1;

/**
 * What the dictionary derives and does not list: adjectives in -ski, abstract nouns in -ost, verbal nouns in
 * -nje, possessives of names, participles as adjectives, and adjectives that stand for a country or a thing.
 */
function derived(form: string, found: readonly WordReading[]): readonly WordReading[] {
  const of = (kinds: readonly Reversal[], lemmas: RegExp, cost = DERIVED) =>
    [{ lemma: form }, ...reversed(form, kinds)]
      .filter(({ lemma }) => lemmas.test(lemma))
      .flatMap(({ lemma }) => inflect(lemma))
      .flatMap((paradigm) => readingAs(form, paradigm, cost));
  const adjective = found.some(isAdjective);
  const participle = found.some(({ places }) => places.some((place) => place.case)) && !adjective;
  const readings = [
    ...(!adjective && RELATIONAL.test(form) ? of(ADJECTIVES, /[sčšć]ki$/).filter(isAdjective) : []),
    ...(participle && found.some(isVerb) ? of(ADJECTIVES, /[nt]i$/).filter(isAdjective) : []),
    ...(ABSTRACT.test(form) ? of(NOUNS, /[^aeiou]ost$/) : []),
    ...(VERBAL.test(form) ? of(NOUNS, /[aeiou]nje$/) : []),
    ...(POSSESSIVE_FORM.test(form) ? possessives(form) : []),
    ...(COUNTRY.test(form) ? countries(form) : []),
    ...(adjective && !found.some(isNoun) ? of(NOUNS, THING, NEUTER).filter(isNoun) : []),
  ];
  return readings.filter(({ lemma }) => !found.some((reading) => reading.lemma === lemma));
}

const DERIVED = 0.4;

/** pravima: pravo, zlom: zlo. Only short adjectives are things as well, and less often. */
const NEUTER = 0.6;
const THING = /^\p{L}{1,3}[^aeiou]o$/u;

const RELATIONAL = /[sčšć]k(?:i|a|o|e|u|og|oga|om|ome|omu|oj|im|ima|ih)$/;
const ABSTRACT = /^\p{Ll}.*(?:ost(?:i|ima)?|ošću)$/u;
const VERBAL = /^\p{Ll}.*nj(?:e|a|u|em|ima)$/u;
const POSSESSIVE_FORM = /^\p{Lu}.*(?:ov|ev|in)\p{L}{0,3}$/u;
const COUNTRY =
  /^(?:Hrvat|Njemač|Engle|Francu|Grč|Češ|Slovač|Norveš|Tur|Polj|Dan|Šved|Fin|Ir|Škot|Nizozem|Mađar|Bugar|Rumunj|Gruzij|Vlaš)s?k(?:a|e|oj|u|om)$/u;

/** Hrvatskoj → Hrvatska. */
function countries(form: string): readonly WordReading[] {
  const lemma = form.replace(/(?:a|e|oj|u|om)$/, "a");
  return ADJECTIVAL_NAME.test(lemma)
    ? readingAs(form, adjectivalFeminine(lemma), COUNTRY_COST)
    : [];
}

/** Less than an adjective that only has a capital: Hrvatskoj is Hrvatska. */
const COUNTRY_COST = 0.2;

/** Ininih → Inin, Huseinova → Huseinov. */
function possessives(form: string): readonly WordReading[] {
  return [{ lemma: form, cost: 0 }, ...reversed(form, ADJECTIVES)]
    .map(({ lemma }) => lemma.replace(/i$/, ""))
    .filter((lemma) => /(?:ov|ev|[^aeiou]in|čin|nin)$/.test(lemma))
    .flatMap((lemma) => inflect(lemma).filter(isAdjective))
    .flatMap((paradigm) => readingAs(form, paradigm, POSSESSIVE));
}

/** A name in -ov is as often a surname. */
const POSSESSIVE = 1.5;

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

const isAdjective = ({ partOfSpeech }: Pick<Paradigm, "partOfSpeech">) =>
  partOfSpeech === "adjective";
const isNoun = ({ partOfSpeech }: Pick<Paradigm, "partOfSpeech">) =>
  partOfSpeech === "noun" || partOfSpeech === "proper";
const isVerb = ({ partOfSpeech }: Pick<Paradigm, "partOfSpeech">) => partOfSpeech === "verb";

function distinctReadings(readings: readonly WordReading[]): readonly WordReading[] {
  const cheapest = new Map<string, WordReading>();
  for (const reading of readings) {
    const key = `${reading.lemma} ${reading.partOfSpeech} ${reading.gender}`;
    const other = cheapest.get(key);
    if (other === undefined || reading.cost < other.cost) cheapest.set(key, reading);
  }
  return [...cheapest.values()];
}

function readingAs(form: string, paradigm: Paradigm, cost: number): readonly WordReading[] {
  const found = paradigm.forms.find((each) => each.form === form);
  if (found === undefined) return [];
  const { lemma, partOfSpeech, gender } = paradigm;
  const participle = isVerb(paradigm) && found.inflections.some((place) => place.case);
  return [
    {
      lemma: isAdjective(paradigm) ? definite(paradigm) : lemma,
      partOfSpeech,
      ...(gender === undefined ? {} : { gender }),
      places: found.inflections,
      cost:
        cost +
        usage(found.inflections) +
        (participle ? PARTICIPLE : isAdjective(paradigm) ? ADJECTIVE : 0),
      lowered: false,
      guessed: false,
      nominative: nominativesOf(paradigm),
    },
  ];
}

/** Hardly anybody is called to in what is translated, and *pobjegli* is rather what they did than what they are. */
function usage(places: readonly Inflection[]): number {
  if (places.length === 0) return PLACELESS;
  return manner(places) + Math.min(...places.map(rarity));
}

/** A word of which the dictionary has this form alone. */
const PLACELESS = 0.15;

/** The commoner case wins where nothing else tells: ulogu is of uloga, not of ulog. */
function rarity({ case: own, number }: Inflection): number {
  if (own === undefined) return 0;
  return CASE_RARITY[own] + (number === "pl" ? PLURAL_RARITY : 0);
}

const CASE_RARITY = { nom: 0, gen: 0.01, acc: 0.02, loc: 0.03, ins: 0.03, dat: 0.04, voc: 0.05 };
const PLURAL_RARITY = 0.02;

function manner(places: readonly Inflection[]): number {
  if (places.every((place) => place.case === "voc" || isOldTense(place))) return RARE;
  if (places.some(({ other }) => other === "past" || other?.endsWith("adverb"))) return -OFTEN;
  return places.some(({ other }) => other?.startsWith("present")) ? OFTEN : 0;
}

/** An adjective of its own is likelier than the participle of a verb: lagano. */
const PARTICIPLE = 0.1;

/** Where nothing else tells, a noun is the likelier headword. */
const ADJECTIVE = 0.03;

const RARE = 0.8;
const OFTEN = 0.05;

function isOldTense({ other = "" }: Inflection): boolean {
  return /^(?:aorist|imperfect|imperative)/.test(other);
}

/** The definite form is the one that terms have: glavni grad, bojni otrov; possessives have none. */
function definite({ lemma, forms }: Paradigm): string {
  return nominativeIn(forms, "sg", "m").find((form) => form.endsWith("i")) ?? lemma;
}

/** Of nouns and adjectives; made at once, since the forms of all words of a long text would fill the memory. */
function nominativesOf(paradigm: Paradigm): WordReading["nominative"] {
  if (isVerb(paradigm)) return () => undefined;
  const made = new Map<string, string | undefined>();
  for (const number of ["sg", "pl"] as const)
    for (const gender of isAdjective(paradigm) ? GENDERS : [undefined])
      made.set(`${number}${gender}`, nominativeOf(paradigm, number, gender));
  const adjective = isAdjective(paradigm);
  return (number, gender) => made.get(`${number}${adjective ? (gender ?? "m") : undefined}`);
}

function nominativeOf(
  { forms, lemma, partOfSpeech }: Paradigm,
  number: "sg" | "pl",
  gender: Gender | undefined,
): string | undefined {
  const found = nominativeIn(forms, number, gender);
  const wanted =
    partOfSpeech === "adjective"
      ? found.find((form) => form.endsWith("i"))
      : found.find((form) => form === lemma);
  return wanted ?? found[0];
}

function nominativeIn(
  forms: Paradigm["forms"],
  number: "sg" | "pl",
  gender: Gender | undefined,
): readonly string[] {
  return forms
    .filter(({ inflections }) =>
      inflections.some(
        (place) =>
          place.case === "nom" &&
          place.number === number &&
          (gender === undefined || place.gender === undefined || place.gender === gender),
      ),
    )
    .map(({ form }) => form);
}

const LOWERED = 0.3;

function asLowered(reading: WordReading): WordReading {
  return { ...reading, lowered: true, cost: reading.cost + LOWERED + shortName(reading.lemma) };
}
