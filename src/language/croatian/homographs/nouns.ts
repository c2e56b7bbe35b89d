import type { Candidate } from "../../morphology.ts";
import { GOVERNED } from "../prepositions.ts";
import type { WordKinds } from "../word-kinds.ts";
import { isAdjective, isAttribute, isNoun } from "./neighbours.ts";
import type { Evidence } from "./rule.ts";

/** A form behind a preposition that governs none of its cases: u *studiji* (studio). */
export function againstPreposition(
  _kinds: WordKinds,
  { inflections }: Candidate,
): Evidence | undefined {
  const cases = new Set(inflections.map((place) => place.case));
  if (inflections.length === 0 || cases.has(undefined)) return undefined;
  return ({ before, after }) => {
    const governed = OFTEN_NO_PREPOSITIONS.has(before) ? undefined : GOVERNED.get(before);
    if (governed === undefined || (cases.has("acc") && after.endsWith("a"))) return false;
    return ![...governed].some((each) => cases.has(each));
  };
}

/** radi (he works), put (way), više (more); a measure stands in the accusative behind any: prije *tjedan* dana. */
const OFTEN_NO_PREPOSITIONS = new Set("put kraj radi više niže van oko okolo".split(" "));

/** An adjective that is a noun, too, where no noun follows: s druge *strane* (strani). */
export function asNoun(kinds: WordKinds, candidate: Candidate): Evidence | undefined {
  const { form, partOfSpeech, name, lemma } = candidate;
  if (name || partOfSpeech !== "adjective" || form === lemma) return undefined;
  if (!kinds.isNoun(form) || form.endsWith("o")) return undefined;
  return ({ after, before }) =>
    before === "od" ||
    !(isNoun(kinds, after) || isAdjective(kinds, after)) ||
    isAttribute(kinds, before);
}

/** A dative of a word in -ka that is a plural in -ac, too: *stranci* su došli (stranka, stranac). */
export function asPluralOfMan(kinds: WordKinds, candidate: Candidate): Evidence | undefined {
  const { form, lemma } = candidate;
  if (!form.endsWith("ci") || !lemma.endsWith("ka")) return undefined;
  if (!kinds.nounsOf(form).some((noun) => noun.endsWith("ac"))) return undefined;
  return ({ before }) => !GOVERNED.has(before) && !/(oj|ojzi)$/.test(before);
}

/** The same with an attribute before it and nothing behind it: s druge *strane*, ... */
export function asNounBehindAttribute(
  kinds: WordKinds,
  candidate: Candidate,
): Evidence | undefined {
  const evidence = asNoun(kinds, candidate);
  return (
    evidence &&
    ((around) =>
      evidence(around) && isAttribute(kinds, around.before) && around.clause().after.length === 0)
  );
}
