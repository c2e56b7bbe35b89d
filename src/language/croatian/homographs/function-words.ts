import type { Candidate } from "../../morphology.ts";
import { isCapitalised } from "../../text.ts";
import { GOVERNED } from "../prepositions.ts";
import { FUNCTION_WORDS, type WordKinds } from "../word-kinds.ts";
import { isAttribute } from "./neighbours.ts";
import type { Evidence } from "./rule.ts";

/** Case forms that are prepositions, conjunctions or adverbs far more often: *tijekom* rata, *krajem* rujna. */
export function asFunctionWord(kinds: WordKinds, { form, name }: Candidate): Evidence | undefined {
  if (name || !FUNCTION_WORDS.has(form)) return undefined;
  return ({ before }) =>
    !GOVERNED.has(before) && !isAttribute(kinds, before) && !/^\d/.test(before);
}

/** The same where nothing hints at the noun: no capital (odlikovan *Redom* Danice), no number (oba *doma*), a noun behind a preposition (not *putem* prema moru). */
export function asOnlyFunctionWord(kinds: WordKinds, candidate: Candidate): Evidence | undefined {
  const { form, lemma, surface, partOfSpeech } = candidate;
  const evidence = asFunctionWord(kinds, candidate);
  if (evidence === undefined || form === lemma || partOfSpeech === "pronoun") return undefined;
  if (PRONOUNS.has(form)) return undefined;
  const [capital, governs] = [isCapitalised(surface), TAKES_GENITIVE.has(form)];
  return (around) =>
    evidence(around) &&
    (around.atHead || !capital) &&
    !COUNTING.test(around.before) &&
    (!governs || isNounPhrase(around.after));
}

/** Forms of words that are no less themselves: *sve* (sav). */
const PRONOUNS = new Set("sve sva svi koji koja koje ona oni ono moje to".split(" "));

/** Nouns that became prepositions: *krajem* rujna. */
const TAKES_GENITIVE = new Set(
  "tijekom krajem početkom sredinom putem povodom prilikom pomoću".split(" "),
);

const isNounPhrase = (after: string): boolean =>
  /^[\p{L}\p{N}]/u.test(after) && !GOVERNED.has(after) && !PARTICLE.test(after);

const PARTICLE = /^(i|a|ili|te|je|su|se|će|koji|koja|koje|kojim)$/;

/** Two, three, four and both count nouns: oba *doma* parlamenta. */
const COUNTING =
  /^(oba|obje|dva|dvije|tri|četiri|pet|šest|sedam|osam|devet|deset|nekoliko|svaki|svakog|taj|tim|tom|kojim)$/;
