import { isCapitalised } from "../../text.ts";
import { DEMONYMS } from "../masculine-tables.ts";
import { syllables } from "../sound-changes.ts";

/** Suffixes with which today's Croatian makes nouns: džihadist, kriptovaluta has none of them. */
const SUFFIX =
  /(?:ist|izam|ost|[aeiou]nje|acija|icija|ija|nik|telj|ac|ica|ka|stvo|ište|or|er|log|graf|iranje|ač|ar|aš|ant|ent|at|itet|ura|metar|gram|fon)$/;

/** How unlikely a guess is by its look alone; below 0 where a suffix speaks for it. */
export function likelihoodOf(lemma: string): number {
  if (DEMONYMS.has(lemma.toLowerCase())) return -PEOPLE;
  if (/ista$/.test(lemma)) return NOT_CROATIAN;
  if (!isCapitalised(lemma)) return SUFFIX.test(lemma) ? -USUAL : 0;
  if (/[oe]vo$/.test(lemma)) return -PLACE;
  return /ić$/.test(lemma) ? -SURNAME : shortName(lemma);
}

const USUAL = 0.25;
const PEOPLE = 0.6;

/** A džihadista is a Serbian or a Bosnian one. */
const NOT_CROATIAN = 0.3;

/** Kosovo, Sarajevo. */
const PLACE = 0.45;

/** Half the country is called so: Šimunića is of Šimunić, not a woman's name. */
const SURNAME = 0.3;

/** How unlikely a name is by its length. Names of one syllable and a consonant are rarer than those with an -a behind it: Raka, Gaza, Sana; Homs, Bush. */
export function shortName(lemma: string): number {
  const short = /^[^aeiou]{1,2}[aeiou][^aeiou]$/iu.test(lemma) && syllables(lemma) === 1;
  return short ? 0.2 : 0;
}
