import type { Inflection } from "../../language/paradigm.ts";
import type { Reading } from "./look.ts";

/**
 * Keeps of each word the readings that agree with the others in case, number and gender; undefined
 * where none do: *Islamske države* agrees, *islamski država* does not. A reading without a place in
 * its paradigm (a dictionary form, a word that stays) agrees with anything.
 */
export function agreeing(
  words: readonly (readonly Reading[])[],
): readonly (readonly Reading[])[] | undefined {
  if (words.length === 1) return words;
  const kept = words.map((readings, at) =>
    readings.flatMap((reading) => {
      const others = words.filter((_, other) => other !== at);
      const narrowed = narrow(reading, others);
      return narrowed === undefined ? [] : [narrowed];
    }),
  );
  return kept.every((readings) => readings.length > 0) ? kept : undefined;
}

/** The reading with the places where every other word agrees; undefined where there is none. */
function narrow(reading: Reading, others: readonly (readonly Reading[])[]): Reading | undefined {
  const { form } = reading;
  if (form.inflections.length === 0) return reading;
  const places = form.inflections.filter((place) =>
    others.every((readings) => readings.some((other) => agrees(reading, place, other))),
  );
  return places.length === 0 ? undefined : { ...reading, form: { ...form, inflections: places } };
}

function agrees(reading: Reading, place: Inflection, other: Reading): boolean {
  if (other.form.inflections.length === 0) return true;
  if (isPaucal(reading, other) || isPaucal(other, reading)) return true;
  return other.form.inflections.some(
    (otherPlace) =>
      same(place.case, otherPlace.case) &&
      same(place.number, otherPlace.number) &&
      sameGender(reading, place, other, otherPlace),
  );
}

/** Behind two, three, four and both: dva ugostiteljska objekta, oba nova grada. */
function isPaucal(adjective: Reading, noun: Reading): boolean {
  return (
    isAdjective(adjective) &&
    adjective.form.form.endsWith("a") &&
    noun.paradigm?.gender !== "f" &&
    noun.form.inflections.some((place) => place.case === "gen" && place.number === "sg")
  );
}

/** Gender binds an adjective to its noun, not two nouns to each other: grad Rijeka. */
function sameGender(
  reading: Reading,
  place: Inflection,
  other: Reading,
  otherPlace: Inflection,
): boolean {
  if (!isAdjective(reading) && !isAdjective(other)) return true;
  return same(
    place.gender ?? reading.paradigm?.gender,
    otherPlace.gender ?? other.paradigm?.gender,
  );
}

function isAdjective(reading: Reading): boolean {
  const partOfSpeech = reading.paradigm?.partOfSpeech;
  return partOfSpeech === "adjective" || partOfSpeech === "pronoun" || partOfSpeech === "numeral";
}

function same<Value>(one: Value | undefined, other: Value | undefined): boolean {
  return one === undefined || other === undefined || one === other;
}
