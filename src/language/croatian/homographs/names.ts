import type { Candidate, Surroundings } from "../../morphology.ts";
import { isAllCapitals, isCapitalised } from "../../text.ts";
import { GOVERNED } from "../prepositions.ts";
import { FUNCTION_WORDS, type WordKinds } from "../word-kinds.ts";
import { isAdjective, isNoun, LIKE_AN_ADJECTIVE } from "./neighbours.ts";
import type { Evidence } from "./rule.ts";

/** A small headword with a capital inside a sentence: *Višnjom* (višnja), u *Rumunjskoj* (rumunjski). */
export function asName(kinds: WordKinds, candidate: Candidate): Evidence | undefined {
  const { surface, name, partOfSpeech, form } = candidate;
  if (name || !isCapitalised(surface) || isAllCapitals(surface)) return undefined;
  if (kinds.isName(surface)) return ({ atHead }) => !atHead;
  if (partOfSpeech !== "adjective" || !LIKE_A_COUNTRY.test(form)) return undefined;
  return (around) => !agreesWithNext(kinds, form, around);
}

/** Hrvatska, Rumunjske, Danskom. */
const LIKE_A_COUNTRY = /[sčšc]k(a|e|oj|u|om)$/;

/**
 * A name that may be an ordinary word where any word has a capital: *Rake* su iskopane (rak); one
 * that is an adjective, too, wherever its noun follows: ured *Hrvatske* gospodarske komore.
 */
export function asOrdinaryWord(kinds: WordKinds, candidate: Candidate): Evidence | undefined {
  const { surface, name, form, lemma } = candidate;
  if (!name || !isCapitalised(surface) || isAllCapitals(surface)) return undefined;
  if (LIKE_A_COUNTRY.test(form)) return (around) => agreesWithNext(kinds, form, around);
  const own = lemma.toLowerCase();
  const other = kinds.nounsOf(form).some((noun) => noun !== own);
  return other ? ({ atHead }) => atHead : undefined;
}

/** Whether a noun follows in the form of an adjective, another one between them or not: Hrvatska naftna tvrtka, not Hrvatska mora. */
function agreesWithNext(kinds: WordKinds, form: string, { after, next }: Surroundings): boolean {
  const ending = /(a|e|oj|u|om)$/.exec(form)?.[0] ?? "";
  const noun = (word: string): boolean =>
    !kinds.isVerb(word) &&
    kinds.isNoun(word) &&
    (NOUN_ENDINGS[ending] ?? "").includes(word.slice(-1));
  return noun(after) || (after.endsWith(ending) && isAdjective(kinds, after) && noun(next));
}

/** The last letters of feminine nouns behind each ending of an adjective. */
const NOUN_ENDINGS: Readonly<Record<string, string>> = {
  a: "at",
  e: "ei",
  oj: "i",
  u: "ut",
  om: "mu",
};

/** A country where no noun follows that its adjective could belong to, not even behind a clitic: reforme u *Rumunjskoj* (rumunjski). */
export function asCountry(kinds: WordKinds, candidate: Candidate): Evidence | undefined {
  const { form, surface, partOfSpeech, name } = candidate;
  if (name || partOfSpeech !== "adjective") return undefined;
  if (!LIKE_A_COUNTRY.test(form) || isAllCapitals(surface) || !isCapitalised(surface))
    return undefined;
  return (around) =>
    !around.atHead &&
    !CLITIC.test(around.after) &&
    !isNoun(kinds, around.after) &&
    !isAdjective(kinds, around.after) &&
    !isStrange(kinds, around.after);
}

/** A word that nobody knows may be the name of a place: *Lička* Jesenica. */
const isStrange = (kinds: WordKinds, word: string): boolean =>
  /^\p{L}{4,}$/u.test(word) &&
  !kinds.isKnown(word) &&
  !FUNCTION_WORDS.has(word) &&
  !GOVERNED.has(word);

const CLITIC = /^(je|su|se|će|bi|i|te|ili)$/;

/** An adjective in the name of a body, with another adjective behind it: čelnik *Hrvatske* narodne banke (Hrvatska). */
export function asAttributeOfName(kinds: WordKinds, candidate: Candidate): Evidence | undefined {
  const { form } = candidate;
  const evidence = asOrdinaryWord(kinds, candidate);
  if (evidence === undefined || !LIKE_A_COUNTRY.test(form)) return undefined;
  const ending = /(a|e|oj|u|om)$/.exec(form)?.[0] ?? "";
  return (around) =>
    evidence(around) &&
    around.after.endsWith(ending) &&
    LIKE_AN_ADJECTIVE.test(around.after) &&
    !kinds.isNoun(around.after);
}
