import type { Doubt, Morphology, PhraseWord } from "../../language/morphology.ts";
import type { InflectedForm, Paradigm } from "../../language/paradigm.ts";
import { fold, isCapitalised } from "../../language/text.ts";
import type { WordMatch } from "../occurrence.ts";
import { type Casing, isNameLike, meetsCase } from "./casing.ts";
import { keyOf } from "./key.ts";

/** What a pattern makes of one spelling of a word; kept, for most words of a text return. */
export interface Look {
  readonly surface: string;
  readonly key: string;
  /** Whether it has the capitals that the headword demands, and is no other word where it is spelled otherwise. */
  readonly fits: boolean;
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
  readonly morphology: Pick<Morphology, "doubtAbout" | "respelled" | "isKnown">;
}

export function lookAt(surface: string, key: string, looking: Looking): Look {
  const { casing, morphology } = looking;
  const own = readingsOf(casing.word, key, looking.possessives);
  const readings = own.length > 0 ? own : respelledReadings(key, looking);
  const rejected =
    readings.length > 0 && readings.every(isRespelled) && isAnother(surface, looking);
  let doubt: Doubt | undefined | "unknown" = "unknown";
  return {
    surface,
    key,
    fits: meetsCase(casing, surface) && !rejected,
    readings,
    possessive: readings.every(({ possessive }) => possessive),
    match: matchOf(casing.word, surface, readings),
    doubt() {
      if (doubt === "unknown") doubt = doubtOf({ surface, key, readings }, casing, morphology);
      return doubt;
    },
  };
}

const isRespelled = ({ form }: Reading): boolean => form.changes.includes("spelling");

/** Whether a word that would be spelled otherwise is one of its own: veće (vijeće), Robert Severa (sjever). */
function isAnother(surface: string, { casing, morphology }: Looking): boolean {
  return isCapitalised(surface) !== isCapitalised(casing.word.text) || morphology.isKnown(surface);
}

/** The forms of a name that are written as this one but for spelling: Baghdadija for Bagdadi. */
function respelledReadings(key: string, looking: Looking): readonly Reading[] {
  const { casing, morphology, possessives } = looking;
  if (!isNameLike(casing)) return [];
  const sought = morphology.respelled(key);
  const spelledSo = (form: string): boolean => morphology.respelled(fold(form)) === sought;
  return readingsWhere(casing.word, spelledSo, possessives).map((reading) => ({
    ...reading,
    form: { ...reading.form, changes: [...reading.form.changes, "spelling"] },
  }));
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
  const readings = [...readingsWhere(word, (form) => fold(form) === key, possessives)];
  if ((word.fixed || readings.length === 0) && keyOf(word.text) === key)
    readings.push({ paradigm: undefined, form: asTyped(word.text), possessive: false });
  return withoutVague(readings);
}

type Test = (form: string) => boolean;

/** Without the other forms of the paradigm: they would stay in memory with each form that is met. */
function readingsWhere(word: PhraseWord, test: Test, withPossessives: boolean): readonly Reading[] {
  const reading =
    (paradigm: Reading["paradigm"], possessive: boolean) => (form: InflectedForm) => ({
      paradigm,
      form,
      possessive,
    });
  return word
    .readings()
    .flatMap(({ forms, possessives, ...paradigm }) => [
      ...forms.filter(({ form }) => test(form)).map(reading(paradigm, false)),
      ...(withPossessives ? possessives : [])
        .filter(({ form }) => test(form))
        .map(reading(paradigm, true)),
    ]);
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

const asTyped = (form: string): InflectedForm => ({ form, inflections: [], changes: [] });
