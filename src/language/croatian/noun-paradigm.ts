import type { Gender, InflectedForm, Paradigm } from "../paradigm.ts";
import { isCapitalised } from "../text.ts";
import { possessivesOf } from "./possessives.ts";

/** What a rule knows of a noun that it declines. */
export interface Noun {
  readonly lemma: string;
  readonly gender: Gender;
  readonly model: string;
  readonly forms: readonly InflectedForm[];
}

/** A noun's paradigm by rule; a capital makes it a name, which has possessives (Huseinov, Inin). */
export function nounParadigm({ lemma, gender, model, forms }: Noun): Paradigm {
  const proper = isCapitalised(lemma);
  return {
    lemma,
    partOfSpeech: proper ? "proper" : "noun",
    gender,
    model,
    origin: "rules",
    forms,
    possessives: proper ? possessivesOf(lemma, forms) : [],
  };
}
