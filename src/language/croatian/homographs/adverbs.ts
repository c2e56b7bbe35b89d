import type { Candidate, Surroundings } from "../../morphology.ts";
import type { WordKinds } from "../word-kinds.ts";
import { INFINITIVE, isAdjective, isNoun } from "./neighbours.ts";
import type { Evidence } from "./rule.ts";

/** An adjective in -o, and a soft one in -e, is as often an adverb: nije *teško* shvatiti, *godišnje* raste. */
export function asAdverb(kinds: WordKinds, candidate: Candidate): Evidence | undefined {
  const { form, partOfSpeech, name } = candidate;
  if (name || partOfSpeech !== "adjective" || !/(o|[žšćč]e|nje)$/.test(form)) return undefined;
  return (around) => !qualifies(kinds, form, around);
}

/** teško oružje, jedino javno mjesto, prisilno ili zabranjeno vjerovanje; to je jeftino. */
function qualifies(kinds: WordKinds, form: string, { before, after, next }: Surroundings): boolean {
  const alike = (word: string): boolean =>
    isNounLike(kinds, form, word) || isAlike(kinds, form, word);
  const predicate =
    COPULA.test(before) && !INFINITIVE.test(after) && !/(la|lo|li|ao|io|uo)$/.test(after);
  return predicate || alike(after) || (AND.test(after) && alike(next));
}

/** Behind these stands a predicate: nije *moguće*, ništa *sporno*. */
const COPULA = /^(je|nije|biti|bilo|bude|postalo|ništa|nešto)$/;

const AND = /^(i|ili|te|a)$/;

/** A noun that an adjective in -o or -e may stand before. */
function isNounLike(kinds: WordKinds, form: string, word: string): boolean {
  const ending = form.endsWith("o") ? /[oe]$/ : /[oeia]$/;
  return ending.test(word) && isNoun(kinds, word);
}

/** An adjective of the same ending: jedino *javno* mjesto. */
function isAlike(kinds: WordKinds, form: string, word: string): boolean {
  return word.endsWith(form.slice(-1)) && isAdjective(kinds, word);
}

/** An adverb in -o right before what it says more about: *oštro* kritizirajući, *znatno* više, *ponovno* naći, koje se *teško* čiste. */
export function asAdverbOfNext(kinds: WordKinds, candidate: Candidate): Evidence | undefined {
  const { form, lemma } = candidate;
  const evidence = asAdverb(kinds, candidate);
  if (evidence === undefined || !/[^ae]o$/.test(form) || isParticiple(lemma)) return undefined;
  return (around) =>
    evidence(around) &&
    !isApartFromNoun(kinds, form, around) &&
    (COPULA.test(around.before) ? isPast(kinds, around.after) : takesAdverb(kinds, around.after));
}

/** A clitic parts an adjective from its noun: *veliko* su iznenađenje priredili. */
const isApartFromNoun = (kinds: WordKinds, form: string, { after, next }: Surroundings): boolean =>
  CLITIC.test(after) && (isNounLike(kinds, form, next) || isAlike(kinds, form, next));

const CLITIC = /^(se|su|će|smo|ću|ćemo)$/;

/** regulirano, provjereno: made of a verb, it is a predicate as often. */
const isParticiple = (lemma: string): boolean => /(iran|ovan|en)i?$/.test(lemma);

/** je ponovno *krenuo*: the copula belongs to the participle. */
const isPast = (kinds: WordKinds, word: string): boolean =>
  /([aeiu]o|l[aeoi])$/.test(word) &&
  kinds.isVerb(word) &&
  !kinds.isNoun(word) &&
  !kinds.isAdjective(word);

/** A verb, another adverb or degree, a participle, an adjective of another ending; veliko *dječje* igralište is of the same. */
function takesAdverb(kinds: WordKinds, word: string): boolean {
  if (DEGREE.test(word) || INFINITIVE.test(word) || CONVERB.test(word)) return true;
  if (CLITIC.test(word)) return true;
  if (word.endsWith("o")) return isPast(kinds, word);
  if (isNoun(kinds, word)) return false;
  return kinds.isAdjective(word) ? !word.endsWith("e") : kinds.isVerb(word);
}

/** više, manje, kao: znatno *više* */
const DEGREE = /^(više|manje|viši|niži|bolje|brže|kao|tako|mnogo)$/;

/** kritizirajući, otkrivši */
const CONVERB = /.{2,}(jući|ući|eći|vši)$/;
