import { isCapitalised } from "../../text.ts";
import { GOVERNED } from "../prepositions.ts";
import {
  capitalAs,
  isName,
  isNamePart,
  isParticle,
  NAME_BEGINNING,
  PERSONS_BESIDE,
  PLACES,
  TITLES,
} from "./names.ts";
import { misplaced, ODD_NAME, oddity, type Parse, UNGOVERNED } from "./oddity.ts";
import type { Case, Demand, Numerus, Place } from "./place.ts";
import { isAttribute, type WordReading } from "./reading.ts";
import type { WordReader } from "./word-readings.ts";

/** One way to read selected words, in both numbers of its headword. */
export interface PhraseReading {
  readonly cost: number;
  readonly number: Numerus;
  readonly head: WordReading;
  /** Whether the first word only has its capital here. */
  readonly lowered: boolean;
  /** Whether a noun behind adjectives has a capital, as in a name: Američke Države. */
  readonly named: boolean;
  readonly singular: readonly string[] | undefined;
  readonly plural: readonly string[] | undefined;
}

/**
 * The ways to read words as adjectives, the noun with which they agree, and what depends on it, the
 * likelier first.
 */
export function readPhrase(
  words: readonly string[],
  read: WordReader,
  demand: Demand,
): readonly PhraseReading[] {
  const [first = "", ...rest] = words;
  if (rest.length > 0 && NAME_BEGINNING.test(first))
    return inOrder(readPhrase(rest, read, demand).map((reading) => beginning(first, reading)));
  const found = words.flatMap((_, head) => withHead(words, head, { read, demand }));
  return inOrder(found);
}

function inOrder(readings: readonly PhraseReading[]): readonly PhraseReading[] {
  return readings.toSorted((one, other) => one.cost - other.cost);
}

function beginning(first: string, reading: PhraseReading): PhraseReading {
  const { singular, plural, head, cost } = reading;
  return {
    ...reading,
    cost: cost + (head.lowered ? ODD_NAME : 0),
    singular: singular && [first, ...singular],
    plural: plural && [first, ...plural],
  };
}

interface Asked {
  readonly read: WordReader;
  readonly demand: Demand;
}

function withHead(words: readonly string[], at: number, asked: Asked): readonly PhraseReading[] {
  const attributes = words.slice(0, at).map((word) => asked.read(word).filter(isAttribute));
  if (attributes.some((readings) => readings.length === 0)) return [];
  const heads = asked.read(words[at] ?? "").filter((reading) => isHead(reading, words.length));
  return heads.flatMap((head) =>
    placesOf(head).flatMap((place) => {
      const agreeing = attributes.map((readings) => bestAgreeing(readings, head, place));
      if (!agreeing.every((reading) => reading !== undefined)) return [];
      return [assemble({ words, at, head, place, attributes: agreeing }, asked)];
    }),
  );
}

/** A verb, an adjective or an adverb is a headword only where it stands alone. */
function isHead({ partOfSpeech }: WordReading, length: number): boolean {
  return partOfSpeech === "noun" || partOfSpeech === "proper" || length === 1;
}

function placesOf({ places }: WordReading): readonly Place[] {
  const known = places.map((place) => ({ case: place.case, number: place.number ?? "sg" }));
  if (known.length === 0) return [{ case: undefined, number: "sg" }];
  const distinct = new Map(known.map((place) => [`${place.case}${place.number}`, place]));
  return [...distinct.values()];
}

/** The likeliest adjective in the case, number and gender of the noun. */
function bestAgreeing(
  readings: readonly WordReading[],
  head: WordReading,
  place: Place,
): WordReading | undefined {
  return readings.find(({ places }) =>
    places.some(
      (each) =>
        (place.case === undefined || each.case === place.case) &&
        (place.case === undefined || each.number === place.number) &&
        (head.gender === undefined || each.gender === undefined || each.gender === head.gender),
    ),
  );
}

function assemble(parse: Parse, { read, demand }: Asked): PhraseReading {
  const { words, at, head, place, attributes } = parse;
  const rest = words.slice(at + 1);
  const behind = rest.length === 0 ? ENDED : tail(rest, { read, head, place });
  const costs = attributes.reduce((sum, { cost }) => sum + cost, head.cost);
  const line = (number: Numerus): readonly string[] | undefined => {
    const noun = head.nominative(number);
    const plain = number === "sg" ? (noun ?? undefined) : noun;
    if (plain === undefined && hasNumbers(head)) return undefined;
    const written = [
      ...attributes.map((each, index) =>
        capitalAs(words[index] ?? "", each.nominative(number, head.gender) ?? each.lemma),
      ),
      capitalAs(words[at] ?? "", plain ?? head.lemma),
    ];
    return [...written, ...behind.words(number)];
  };
  return {
    cost: costs + behind.cost + misplaced(place, demand) + oddity(parse),
    number: place.number,
    head,
    lowered: (attributes[0] ?? head).lowered,
    named: at > 0 && isCapitalised(words[at] ?? ""),
    singular: line("sg"),
    plural: line("pl"),
  };
}

/** Whether a noun's paradigm tells which numbers it has. */
function hasNumbers({ partOfSpeech, places }: WordReading): boolean {
  return (partOfSpeech === "noun" || partOfSpeech === "proper") && places.length > 0;
}

interface Tail {
  readonly cost: number;
  words(number: Numerus): readonly string[];
}

const ENDED: Tail = { cost: 0, words: () => [] };

interface Before {
  readonly read: WordReader;
  readonly head: WordReading;
  readonly place: Place;
}

/**
 * What stands behind the head: a genitive or what a preposition governs stays (Vijeće *sigurnosti*), a name
 * goes along with a name (Donaldu *Trumpu*) and with a title (grada *Zagreba*), and so does what *i* joins.
 */
function tail(words: readonly string[], before: Before): Tail {
  const [first = "", ...rest] = words;
  const stays: Tail = { cost: DEPENDENT, words: () => words };
  if (first === "i" && rest.length > 0) return joined(rest, before) ?? stays;
  if (GOVERNED.has(first)) return stays;
  if (isParticle(first) && rest.length > 0) {
    const behind = tail(rest, before);
    return { cost: behind.cost, words: (number) => [first, ...behind.words(number)] };
  }
  const beside = apposition(first, before);
  if (beside !== undefined) {
    const behind = rest.length === 0 ? ENDED : tail(rest, { ...before, head: beside });
    return {
      cost: behind.cost + beside.cost / 4,
      words: (number) => [
        capitalAs(first, beside.nominative(number) ?? beside.lemma),
        ...behind.words(number),
      ],
    };
  }
  const unchanged = isName(before.head) && isNamePart(first);
  const dependent = before.read(first).some((reading) => mayDepend(reading));
  return unchanged && rest.length > 0
    ? { ...tail(rest, before), words: (number) => [first, ...tail(rest, before).words(number)] }
    : { ...stays, cost: unchanged ? unchanging(first, before) : dependent ? DEPENDENT : LOOSE };
}

/** An adjective with its noun is likelier than a noun with a genitive behind it. */
const DEPENDENT = 0.1;

/** A noun behind which stands what is no genitive is rather not the head. */
const LOOSE = 0.7;

/** A surname that stays is a woman's: Angelom Merkel. */
function unchanging(surname: string, { head, place }: Before): number {
  const woman = head.gender === "f" && /[^aeiou]$/u.test(surname);
  return woman || place.case === "nom" ? 0 : LOOSE;
}

function mayDepend({ places }: WordReading): boolean {
  return places.some((place) => place.case === "gen");
}

/** The word beside a head in the same case, where it goes along with it. */
function apposition(word: string, { read, head, place }: Before): WordReading | undefined {
  const readings = read(word).filter(({ places, partOfSpeech }) => {
    const same = places.some((each) => each.case === place.case && each.number === place.number);
    return same && partOfSpeech !== "verb";
  });
  const [best] = readings.filter(({ partOfSpeech }) => partOfSpeech !== "adjective");
  if (isNamePart(word)) {
    const title = head.lemma.toLowerCase();
    if (PLACES.has(title)) return best ?? readings[0];
    if (TITLES.has(title))
      return read(word).some((each) => each.lowered && mayDepend(each)) ? undefined : best;
    if (!isName(head)) return undefined;
    return readings.find(
      ({ gender, partOfSpeech }) => gender === head.gender && partOfSpeech !== "adjective",
    );
  }
  const genitive = place.case !== "gen" && read(word).some(mayDepend);
  const person = best !== undefined && PERSONS_BESIDE.has(best.lemma);
  if (person) return best;
  return genitive || place.case === "gen" || place.case === "nom" ? undefined : certain(best);
}

const certain = (reading: WordReading | undefined): WordReading | undefined =>
  reading !== undefined && reading.cost < 1 ? reading : undefined;

/** Bosni i Hercegovini: both halves in one case. */
function joined(words: readonly string[], { read, place, head }: Before): Tail | undefined {
  if (place.case === undefined) return undefined;
  const [half] = readPhrase(words, read, new Set([place.case])).filter(
    ({ cost, number }) => number === place.number && cost < head.cost + UNGOVERNED + 2,
  );
  if (half === undefined || !hasCase(half.head, place.case)) return undefined;
  const written = (number: Numerus) => (number === "sg" ? half.singular : half.plural);
  return { cost: half.cost / 4, words: (number) => ["i", ...(written(number) ?? words)] };
}

function hasCase({ places }: WordReading, wanted: Case): boolean {
  return places.some((place) => place.case === wanted);
}
