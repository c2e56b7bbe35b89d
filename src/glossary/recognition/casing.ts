import type { PhraseWord } from "../../language/morphology.ts";
import { isAllCapitals, isCapitalised, unaccented } from "../../language/text.ts";

/** What a word in a text must look like: ISIL all capitals, Raka a capital, kalifat anything. */
export type CaseDemand = "any" | "capital" | "capitals" | "as typed";

/** What a pattern knows of capitals. */
export interface Casing {
  readonly word: PhraseWord;
  readonly demand: CaseDemand;
  /** Forms of an acronym that are written like a word: Nato, Nata for NATO. */
  readonly spelledOut: ReadonlySet<string>;
}

/** The demand that a word of a headword makes by itself. */
export function demandOf(word: string): CaseDemand {
  if (isAllCapitals(word)) return "capitals";
  return isCapitalised(word) ? "capital" : "any";
}

/** Whether a word of a headword is a name, which may be spelled otherwise; acronyms may not. */
export function isNameLike({ word, demand }: Casing): boolean {
  return (
    (demand === "capital" || demand === "any") &&
    isCapitalised(word.text) &&
    !isAllCapitals(word.text)
  );
}

/** Whether a word of a text has the capitals that a pattern demands. */
export function meetsCase({ demand, word, spelledOut }: Casing, surface: string): boolean {
  switch (demand) {
    case "any":
      return true;
    case "capital":
      return isCapitalised(surface);
    case "capitals":
      return isAllCapitals(baseOf(surface)) || spelledOut.has(unaccented(surface));
    case "as typed":
      return sameCase(baseOf(surface), baseOf(word.text));
  }
}

/** Without its ending behind a hyphen or apostrophe: ISIL-a → ISIL. */
const baseOf = (word: string): string => word.replace(/(?<=.)[-‐-―'’].*$/su, "");

function sameCase(surface: string, typed: string): boolean {
  if (isAllCapitals(typed)) return isAllCapitals(surface);
  return isCapitalised(surface) === isCapitalised(typed) && !isAllCapitals(surface);
}
