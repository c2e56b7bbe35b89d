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
  /** Every way in which the pattern makes a key: by each paradigm that has it, or as typed. */
  readingsOf(key: string): readonly Reading[];
}

/** One way to read a form: by which paradigm, or as it was typed. */
export interface Reading {
  readonly paradigm: Omit<Paradigm, "forms" | "possessives"> | undefined;
  readonly form: InflectedForm;
  readonly possessive: boolean;
}

/** What a headword asks of one of its words. */
export interface PatternOptions {
  readonly demand: CaseDemand;
  readonly possessives: boolean;
}

export function createWordPattern(word: PhraseWord, options: PatternOptions): WordPattern {
  const paradigms = word.readings();
  const met = new Map<string, readonly Reading[]>();
  return {
    ...options,
    word,
    id: patternId(word, options),
    keys: keysOf(word, paradigms, options),
    spelledOut: spelledOut(paradigms, options),
    readingsOf(key) {
      const readings = met.get(key) ?? readingsOf(word, key, options);
      met.set(key, readings);
      return readings;
    },
  };
}

/** Two words of equal id match alike, so that headwords can share them: Islamska država, Islamska Republika. */
export function patternId(word: PhraseWord, options: PatternOptions): string {
  return [word.text, word.moves, word.fixed, options.demand, options.possessives].join("\n");
}

function keysOf(
  word: PhraseWord,
  paradigms: readonly Paradigm[],
  options: PatternOptions,
): readonly string[] {
  const keys = new Set<string>();
  if (word.fixed || paradigms.length === 0) keys.add(keyOf(word.text));
  for (const form of formsOf(paradigms, options)) keys.add(fold(form));
  return [...keys];
}

function formsOf(paradigms: readonly Paradigm[], options: PatternOptions): readonly string[] {
  return paradigms
    .flatMap(({ forms, possessives }) => (options.possessives ? [...forms, ...possessives] : forms))
    .map(({ form }) => form);
}

const NOTHING: ReadonlySet<string> = new Set();

function spelledOut(paradigms: readonly Paradigm[], options: PatternOptions): ReadonlySet<string> {
  if (options.demand !== "capitals") return NOTHING;
  const forms = formsOf(paradigms, options).map(unaccented);
  return new Set(forms.filter((form) => /^\p{Lu}\p{Ll}+$/u.test(form)));
}

function readingsOf(word: PhraseWord, key: string, options: PatternOptions): readonly Reading[] {
  const readings = word
    .readings()
    .flatMap((paradigm) => [
      ...readingsIn(paradigm, paradigm.forms, { key, possessive: false }),
      ...(options.possessives
        ? readingsIn(paradigm, paradigm.possessives, { key, possessive: true })
        : []),
    ]);
  if ((word.fixed || readings.length === 0) && keyOf(word.text) === key)
    readings.push({ paradigm: undefined, form: asTyped(word.text), possessive: false });
  return withoutVague(readings);
}

/** A dictionary form without a case says nothing where the rules know the cases of the same word. */
function withoutVague(readings: readonly Reading[]): readonly Reading[] {
  const placed = readings.filter(({ form }) => form.inflections.length > 0);
  const known = new Set(placed.map(({ paradigm }) => paradigm?.lemma));
  return readings.filter(
    ({ paradigm, form }) =>
      form.inflections.length > 0 || paradigm === undefined || !known.has(paradigm.lemma),
  );
}

/** Without the other forms of the paradigm: they would stay in memory with each form that is met. */
function readingsIn(
  { forms: _forms, possessives: _possessives, ...paradigm }: Paradigm,
  forms: readonly InflectedForm[],
  { key, possessive }: { readonly key: string; readonly possessive: boolean },
): Reading[] {
  return forms
    .filter(({ form }) => fold(form) === key)
    .map((form) => ({ paradigm, form, possessive }));
}

const asTyped = (form: string): InflectedForm => ({ form, inflections: [], changes: [] });

/** The key of a word or mark in a text: "Kalifata" → "kalifata", "–" → "-". */
export function keyOf(text: string): string {
  return text.length === 1 ? plainMark(fold(text)) : fold(text);
}

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
