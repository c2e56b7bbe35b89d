import type { Candidate } from "../../morphology.ts";
import { GOVERNED } from "../prepositions.ts";
import { palatalize } from "../sound-changes.ts";
import type { WordKinds } from "../word-kinds.ts";
import {
  clauseOf,
  INFINITIVE,
  isAdjective,
  isAttribute,
  isNoun,
  isPersonal,
} from "./neighbours.ts";
import type { Evidence } from "./rule.ts";

/** A form that is a verb, too: *mora*, *raste*, *pomoći*. */
export function asVerb(kinds: WordKinds, candidate: Candidate): Evidence | undefined {
  const { form, partOfSpeech, name, inflections } = candidate;
  if (name || partOfSpeech === "verb" || !kinds.isVerb(form)) return undefined;
  const genitive = inflections.some((place) => place.case === "gen");
  return (around) => {
    const { before, after } = around;
    if (GOVERNED.has(before) || isAttribute(kinds, before) || BEFORE_A_NOUN.test(before))
      return false;
    if (partOfSpeech === "adjective" && (isNoun(kinds, after) || isAdjective(kinds, after)))
      return false;
    const others = clauseOf(around).some((word) => isPersonal(kinds, word));
    if (/ći$/.test(form)) return others && !isNoun(kinds, before);
    if (before === "se") return !others;
    if (BEFORE_A_VERB.has(before) || AFTER_A_VERB.test(after)) return true;
    return !others && !(genitive && isNoun(kinds, before));
  };
}

/** Behind an ordinal, a number or an infinitive: 38. *minuti*, 20 *vrsta*, održati *izbore*. */
const BEFORE_A_NOUN = /^(\.|\d.*|.{2,}(ati|iti|eti|uti)|mnogo|nekoliko)$/;

/** Words that a finite verb likes to follow: koji *govore*, ne *mora*, da se *radi*. */
const BEFORE_A_VERB = new Set(
  "da ne se koji koja koje što kako to on ona ono oni one ja mi vi tko nitko ništa gdje kad kada ako jer dok neka ga ju ih mu joj im".split(
    " ",
  ),
);

/** Words that a finite verb likes to stand before: mora *biti*, govori *se*. */
const AFTER_A_VERB = /^(se|da|kako|li|biti|.{2,}(ati|iti|eti|uti|ći))$/;

/**
 * The only verb of its clause, and next to what only a verb stands next to: *mora* biti, ne *žele*,
 * koji *žele* putovati, *govori* se.
 */
export function asOnlyVerb(kinds: WordKinds, candidate: Candidate): Evidence | undefined {
  const { form } = candidate;
  const evidence = asVerb(kinds, candidate);
  if (evidence === undefined || form.endsWith("ći")) return undefined;
  return (around) => {
    if (!evidence(around)) return false;
    const { before, after } = around;
    if (before === "ne") return true;
    const clause = clauseOf(around);
    const infinitive = after === "biti" || (INFINITIVE.test(after) && !kinds.isNoun(after));
    if (infinitive && !clause.some((word) => TAKES_INFINITIVE.test(word))) return true;
    const beside = infinitive || RIGHT_BEHIND.test(before) || RIGHT_BEFORE.test(after);
    return beside && !clause.some((word) => isPersonal(kinds, word) || kinds.isVerb(word));
  };
}

/** Nouns do not stand right behind these. */
const RIGHT_BEHIND = /^(se|koji|koje|koja|tko|nitko|netko|oni|on|ona|svi|ako|ukoliko|kako|da|što)$/;

/** Nouns do not stand right before these: *mora* biti, *govori* se, *misli* da. */
const RIGHT_BEFORE = /^(se|li|da|kako)$/;

/** An infinitive beside what makes a future of it, or a wish: neće *moći*, može *pomoći*; not bez *pomoći* će. */
export function asFutureInfinitive(
  kinds: WordKinds,
  { form, partOfSpeech, name }: Candidate,
): Evidence | undefined {
  if (name || partOfSpeech !== "noun" || !kinds.isInfinitive(form)) return undefined;
  return ({ before, after }) => {
    if (TAKES_INFINITIVE.test(before)) return true;
    const attached = GOVERNED.has(before) || isAttribute(kinds, before) || isNoun(kinds, before);
    return FUTURE.test(after) && !attached;
  };
}

const FUTURE = /^(ću|ćeš|će|ćemo|ćete)$/;

const TAKES_INFINITIVE =
  /^(ću|ćeš|će|ćemo|ćete|neću|nećeš|neće|nećemo|nećete|može|mogu|možemo|mogao|mogla|mogli|moglo|mora|moraju|želi|žele|treba)$/;

/** A form that is a vocative of the noun and a verb: mostove *grade* radnici (grad), to *znače* (znak). */
export function asVerbOrVocative(kinds: WordKinds, candidate: Candidate): Evidence | undefined {
  const { form, partOfSpeech, name } = candidate;
  if (name || partOfSpeech !== "noun" || !isOnlyVocative(candidate)) return undefined;
  return kinds.isVerb(form) ? () => true : undefined;
}

/** The rules make no vocative of a thing, so that the dictionary alone has it and names no case. */
function isOnlyVocative({ form, lemma, inflections }: Candidate): boolean {
  return inflections.length === 0 && form === `${palatalize(lemma.toLowerCase())}e`;
}

/** The same where words go on behind it: a vocative stands between commas. */
export function asVerbNotVocative(kinds: WordKinds, candidate: Candidate): Evidence | undefined {
  const evidence = asVerbOrVocative(kinds, candidate);
  return evidence && (({ clause }) => clause().after.length > 0);
}
