import type { PhraseWord } from "../../language/morphology.ts";
import type { InflectedForm, Paradigm } from "../../language/paradigm.ts";
import { fold, isAllCapitals, isCapitalised, unaccented } from "../../language/text.ts";
import { plainMark } from "../../language/tokens.ts";

/** What a word in a text must look like: ISIL all capitals, Raka a capital, kalifat anything. */
export type CaseDemand = "any" | "capital" | "capitals" | "as typed";

/** One word of one or more headwords, with every form under which it is looked up. */
export interface WordPattern {
  readonly id: string;
  readonly word: PhraseWord;
  readonly demand: CaseDemand;
  readonly possessives: boolean;
  /** Folded forms; the readings behind them are worked out only when one is met. */
  readonly keys: readonly string[];
  /** Forms of an acronym that are written like a word: Nato, Nata for NATO. */
  readonly spelledOut: ReadonlySet<string>;
}

/** One way to read a form: by which paradigm, or as it was typed. */
export interface Reading {
  readonly paradigm: Paradigm | undefined;
  readonly form: InflectedForm;
  readonly possessive: boolean;
}

/** What a headword asks of one of its words. */
export interface PatternOptions {
  readonly demand: CaseDemand;
  readonly possessives: boolean;
}

export function createWordPattern(word: PhraseWord, options: PatternOptions): WordPattern {
  const keys = new Set<string>();
  if (word.fixed || word.paradigms.length === 0) keys.add(keyOf(word.text));
  for (const { forms, possessives } of word.paradigms) {
    for (const { form } of forms) keys.add(fold(form));
    if (options.possessives) for (const { form } of possessives) keys.add(fold(form));
  }
  const id = patternId(word, options);
  return { ...options, word, id, keys: [...keys], spelledOut: spelledOut(word, options) };
}

function spelledOut(word: PhraseWord, options: PatternOptions): ReadonlySet<string> {
  if (options.demand !== "capitals") return NOTHING;
  const forms = word.paradigms.flatMap(({ forms, possessives }) =>
    options.possessives ? [...forms, ...possessives] : forms,
  );
  const written = forms
    .map(({ form }) => unaccented(form))
    .filter((form) => /^\p{Lu}\p{Ll}+$/u.test(form));
  return new Set(written);
}

const NOTHING: ReadonlySet<string> = new Set();

/** Two words of equal id match alike, so that headwords can share them: Islamska država, Islamska Republika. */
export function patternId(word: PhraseWord, options: PatternOptions): string {
  const moves = word.paradigms.length > 0;
  return [word.text, moves, word.fixed, options.demand, options.possessives].join("\n");
}

/** The key of a word or mark in a text: "Kalifata" → "kalifata", "–" → "-". */
export function keyOf(text: string): string {
  return text.length === 1 ? plainMark(fold(text)) : fold(text);
}

/** Every way in which the pattern makes a key: by each paradigm that has it, or as typed. */
export function readingsOf(pattern: WordPattern, key: string): readonly Reading[] {
  const readings: Reading[] = [];
  const { word } = pattern;
  for (const paradigm of word.paradigms) {
    readings.push(...readingsIn(paradigm.forms, key, { paradigm, possessive: false }));
    if (pattern.possessives)
      readings.push(...readingsIn(paradigm.possessives, key, { paradigm, possessive: true }));
  }
  if ((word.fixed || readings.length === 0) && keyOf(word.text) === key)
    readings.push({ paradigm: undefined, form: asTyped(word.text), possessive: false });
  return readings;
}

function readingsIn(
  forms: readonly InflectedForm[],
  key: string,
  rest: Omit<Reading, "form">,
): Reading[] {
  return forms.filter(({ form }) => fold(form) === key).map((form) => ({ ...rest, form }));
}

const asTyped = (form: string): InflectedForm => ({ form, inflections: [], changes: [] });

/** The demand that a word of a headword makes by itself. */
export function demandOf(word: string): CaseDemand {
  if (isAllCapitals(word)) return "capitals";
  return isCapitalised(word) ? "capital" : "any";
}

/** Whether a word of a text has the capitals that a pattern demands. */
export function meetsCase({ demand, word, spelledOut }: WordPattern, surface: string): boolean {
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
