import type { Gender, InflectedForm, Paradigm } from "../paradigm.ts";

/** What a rule knows of a noun that it declines. */
export interface Noun {
  readonly lemma: string;
  readonly gender: Gender;
  readonly model: string;
  readonly forms: readonly InflectedForm[];
}

/** A noun's paradigm by rule; a capital makes it a proper one. Possessives are added for names. */
export function nounParadigm(noun: Noun): Paradigm {
  return {
    ...noun,
    partOfSpeech: isCapitalised(noun.lemma) ? "proper" : "noun",
    origin: "rules",
    possessives: [],
  };
}

/** Zagreb, Al-Baghdadi: the first letter is a capital. */
export function isCapitalised(word: string): boolean {
  const first = word.slice(0, 1);
  return first !== first.toLowerCase();
}
