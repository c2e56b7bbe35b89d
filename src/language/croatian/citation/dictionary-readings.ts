import type { Hunspell } from "../../hunspell/hunspell.ts";
import { possessiveAdjective } from "../adjectives.ts";
import { adjectivalFeminine } from "../feminine.ts";
import { inflect } from "../inflect.ts";
import { irregularHeadwords } from "../irregular-nouns.ts";
import { ownReadings } from "../own-readings.ts";
import { ADJECTIVAL_NAME, PLURAL_FEMININES, PLURAL_NEUTERS } from "../word-lists.ts";
import {
  ADJECTIVES,
  GENITIVE_PLURALS,
  NOUNS,
  type Reversal,
  reversed,
  withoutFleetingA,
} from "./endings.ts";
import { isAdjective, isNoun, isVerb, readingAs, type WordReading } from "./reading.ts";

/** The headwords of the dictionary and the irregulars that have this form. */
export function dictionaryReadings(dictionary: Hunspell, form: string): readonly WordReading[] {
  const made = dictionary.entriesMaking(form).map(({ word }) => word);
  const own = dictionary.entriesOf(form).length > 0 ? [form] : [];
  const lemmas = new Set([...irregularHeadwords(form), ...own, ...made]);
  const readings = [...lemmas].flatMap((lemma) => entryReadings(dictionary, form, lemma));
  return [
    ...pluralOnly(form),
    ...placesInOvo(form),
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

/** Places in -ovo and -evo that the dictionary lacks, and whose forms would be of other words: Kosova. */
const PLACES_IN_OVO: ReadonlySet<string> = new Set(
  "Kosovo Kumanovo Tetovo Smederevo Valjevo Kraljevo Borovo Turnovo".split(" "),
);

function placesInOvo(form: string): readonly WordReading[] {
  const lemma = form.replace(/(?:a|u|om)$/, "o");
  if (!PLACES_IN_OVO.has(lemma)) return [];
  return inflect(lemma).flatMap((paradigm) => readingAs(form, paradigm, -LISTED_FORM));
}

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
