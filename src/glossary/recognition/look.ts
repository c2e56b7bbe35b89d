import type { Doubt, Morphology, PhraseWord } from "../../language/morphology.ts";
import type { InflectedForm, Paradigm } from "../../language/paradigm.ts";
import { fold } from "../../language/text.ts";
import type { WordMatch } from "../occurrence.ts";
import { type Casing, meetsCase } from "./casing.ts";
import { keyOf } from "./key.ts";

/** What a pattern makes of one spelling of a word; kept, for most words of a text return. */
export interface Look {
  readonly surface: string;
  readonly key: string;
  /** Whether it has the capitals that the headword demands. */
  readonly meetsCase: boolean;
  /** Every way in which the pattern makes it: by each paradigm that has it, or as typed. */
  readonly readings: readonly Reading[];
  readonly possessive: boolean;
  /** How it is explained where no other word of the term narrows its readings. */
  readonly match: WordMatch;
  /** What else it may be, where that has to be judged; worked out when first asked for. */
  doubt(): Doubt | undefined;
}

/** One way to read a form: by which paradigm, or as it was typed. */
export interface Reading {
  readonly paradigm: Omit<Paradigm, "forms" | "possessives"> | undefined;
  readonly form: InflectedForm;
  readonly possessive: boolean;
}

/** What a look needs to know of its pattern. */
export interface Looking {
  readonly casing: Casing;
  readonly possessives: boolean;
  readonly morphology: Pick<Morphology, "doubtAbout">;
}

export function lookAt(surface: string, key: string, looking: Looking): Look {
  const { casing, morphology } = looking;
  const readings = readingsOf(casing.word, key, looking.possessives);
  let doubt: Doubt | undefined | "unknown" = "unknown";
  return {
    surface,
    key,
    meetsCase: meetsCase(casing, surface),
    readings,
    possessive: readings.every(({ possessive }) => possessive),
    match: matchOf(casing.word, surface, readings),
    doubt() {
      if (doubt === "unknown") doubt = doubtOf({ surface, key, readings }, casing, morphology);
      return doubt;
    },
  };
}

/** Acronyms are no other words, nor is a word that was not inflected. */
function doubtOf(
  { surface, key, readings }: Pick<Look, "surface" | "key" | "readings">,
  { demand }: Casing,
  morphology: Looking["morphology"],
): Doubt | undefined {
  const noun = readings.find(({ paradigm }) => paradigm?.partOfSpeech === "noun");
  const { lemma, partOfSpeech } = (noun ?? readings[0])?.paradigm ?? {};
  if (demand === "capitals" || lemma === undefined || partOfSpeech === undefined) return undefined;
  const known = readings.every(({ form }) => form.inflections.length > 0);
  const inflections = known ? readings.flatMap(({ form }) => form.inflections) : [];
  const name = demand !== "any";
  return morphology.doubtAbout({ lemma, surface, form: key, partOfSpeech, inflections, name });
}

/** Explains a word by the reading that says most about it. */
export function matchOf(
  word: PhraseWord,
  surface: string,
  readings: readonly Reading[],
): WordMatch {
  const telling = readings.find(({ form }) => form.inflections.length > 0) ?? readings[0];
  const paradigm = telling?.paradigm;
  const typed = fold(surface) === fold(paradigm?.lemma ?? surface);
  return {
    surface,
    lemma: paradigm?.lemma ?? word.text,
    model: paradigm?.model ?? "",
    origin: typed || paradigm === undefined ? "exact" : paradigm.origin,
    inflections: telling?.form.inflections ?? [],
    changes: telling?.form.changes ?? [],
  };
}

function readingsOf(word: PhraseWord, key: string, possessives: boolean): readonly Reading[] {
  const readings = word
    .readings()
    .flatMap((paradigm) => [
      ...readingsIn(paradigm, paradigm.forms, { key, possessive: false }),
      ...(possessives ? readingsIn(paradigm, paradigm.possessives, { key, possessive: true }) : []),
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
