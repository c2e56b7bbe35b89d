import { isCapitalised } from "../../text.ts";
import { ADJECTIVAL_NAME } from "../word-lists.ts";
import { isName, isNamePart, isParticle, PLACES, TITLES } from "./names.ts";
import type { Demand, Place } from "./place.ts";
import { isAttribute, type WordReading } from "./reading.ts";

/** Words read as adjectives, their noun and what stands behind it. */
export interface Parse {
  readonly words: readonly string[];
  readonly at: number;
  readonly head: WordReading;
  readonly place: Place;
  readonly attributes: readonly WordReading[];
}

/** What speaks against a name in the plural or a country with words behind it, and for a people. */
export function oddity({ head, place, attributes, words, at }: Parse): number {
  const next = words[at + 1] ?? "";
  if (ADJECTIVAL_NAME.test(head.lemma) && next !== "" && !isNamePart(next)) return ODD_NAME;
  if (head.lowered && isParticle(next)) return ODD_NAME;
  if (head.places.length === 0 && attributes.length > 0) return UNKNOWN_PLACE;
  if (
    head.lowered &&
    isNamePart(next) &&
    ![PLACES, TITLES].some((beside) => beside.has(head.lemma))
  )
    return ORDINARY_BEFORE_NAME;
  if (words.length === 1 && isAttribute(head) && isCapitalised(head.lemma)) return POSSESSIVE_ALONE;
  if (place.number === "sg" || attributes.length > 0 || !isName(head)) return 0;
  if (/(?:[^aeiou]in|anin)$/.test(head.lemma)) return -PEOPLE;
  if (isNamePart(next) || isParticle(next)) return ODD_NAME;
  return DEMONYM.test(head.lemma) ? 0 : PLURAL_NAME;
}

/** A name read as no name goes on. */
export const ODD_NAME = 3;
/** Kosovu is of Kosovo: without its noun a possessive says nothing. */
const POSSESSIVE_ALONE = 1.2;
/** Marka Šimunića is Marko's rather than a brand's. */
const ORDINARY_BEFORE_NAME = 0.4;
/** A word of which the dictionary has no other form agrees with everything. */
const UNKNOWN_PLACE = 0.5;
const PLURAL_NAME = 0.5;
const PEOPLE = 0.1;
const DEMONYM = /(?:ac|in|ak|džija|ist|onac|rd|rp|as)$/;

/** A case that the word before does not govern, and one in which nobody is called to. */
export function misplaced({ case: own }: Place, demand: Demand): number {
  if (own === "voc") return VOCATIVE;
  return demand === undefined || own === undefined || demand.has(own) ? 0 : UNGOVERNED;
}

const VOCATIVE = 0.5;
/** No case that the word before governs. */
export const UNGOVERNED = 1;
