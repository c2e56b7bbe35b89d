import type { Candidate } from "../../morphology.ts";
import { isCapitalised } from "../../text.ts";
import { GOVERNED } from "../prepositions.ts";
import { FUNCTION_WORDS, type WordKinds } from "../wordKinds.ts";
import { isAttribute } from "./neighbours.ts";
import type { Evidence } from "./rule.ts";

/** Case forms that are prepositions, conjunctions or adverbs far more often: *tijekom* rata, *krajem* rujna. */
export function asFunctionWord(kinds: WordKinds, { form, name }: Candidate): Evidence | undefined {
  if (name || !FUNCTION_WORDS.has(form)) return undefined;
  return ({ before }) =>
    !GOVERNED.has(before) && !isAttribute(kinds, before) && !/^\d/.test(before);
}

/** The same where nothing hints at the noun: no capital (odlikovan *Redom* Danice), no number (oba *doma*). */
export function asOnlyFunctionWord(kinds: WordKinds, candidate: Candidate): Evidence | undefined {
  const { form, lemma, surface } = candidate;
  const evidence = asFunctionWord(kinds, candidate);
  if (evidence === undefined || form === lemma) return undefined;
  const capital = isCapitalised(surface);
  return (around) =>
    evidence(around) && (around.atHead || !capital) && !COUNTING.test(around.before);
}

/** Two, three, four and both count nouns: oba *doma* parlamenta. */
const COUNTING = /^(oba|obje|dva|dvije|tri|četiri|svaki|svakog|taj|tim|tom|kojim)$/;
