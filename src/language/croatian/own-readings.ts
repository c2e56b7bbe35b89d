import type { Hunspell } from "../hunspell/hunspell.ts";
import type { InflectedForm, Paradigm } from "../paradigm.ts";
import { isAllCapitals, isCapitalised } from "../text.ts";
import { dictionaryKinds, dictionaryParadigms } from "./dictionary.ts";
import { inflect } from "./inflect.ts";

/** The word as its own headword: its entries, and what the rules make that agrees with them; else what the rules make. */
export function ownReadings(
  dictionary: Hunspell,
  word: string,
  known?: readonly Paradigm[],
): readonly Paradigm[] {
  const entries = known && known.length > 0 ? known : entriesOf(dictionary, word);
  const ruled = inflect(word);
  if (entries.length === 0) return ruled;
  const common = ruled.map((paradigm) => inCommon(paradigm, entries));
  const enough = Math.max(ENOUGH_IN_COMMON, Math.max(...common) - WORSE_THAN_BEST);
  const fitting = ruled.filter(
    (paradigm, at) =>
      (common[at] ?? 0) >= enough ||
      fits(dictionary, paradigm) ||
      entries.some((entry) => sharesSingular(paradigm, entry)),
  );
  return [...entries, ...fitting];
}

/** A capitalised word may be an ordinary one: Element. */
function entriesOf(dictionary: Hunspell, word: string): readonly Paradigm[] {
  const exact = dictionaryParadigms(dictionary, word);
  if (exact.length > 0 || !isCapitalised(word)) return exact;
  return dictionaryParadigms(dictionary, word.toLowerCase());
}

/** How much of an entry's paradigm the rules must make for theirs to be of the same word. */
const ENOUGH_IN_COMMON = 0.6;

/** How much less than the best of them: the dictionary has Irskoj, so Irska is no noun like knjiga. */
const WORSE_THAN_BEST = 0.15;

/** The largest share of an entry's forms that the paradigm makes. */
function inCommon(paradigm: Paradigm, entries: readonly Paradigm[]): number {
  const made = new Set(paradigm.forms.map(({ form }) => form.toLowerCase()));
  return Math.max(...entries.map(({ forms }) => shareIn(forms, made)));
}

/**
 * Irregulars are always right, and so are adjectives in -ski and acronyms; a guess by the rules only where it
 * agrees with the dictionary (not *pasa* for pas), or is an adjective with an entry in another form
 * (težak: teški).
 */
function fits(dictionary: Hunspell, paradigm: Paradigm): boolean {
  if (paradigm.origin === "irregular" || /[sčš]ki$/.test(paradigm.lemma)) return true;
  if (isAllCapitals(paradigm.lemma)) return true;
  return (
    paradigm.partOfSpeech === "adjective" &&
    masculineNominatives(paradigm).some(
      (form) => form !== paradigm.lemma && isAdjectiveEntry(dictionary, form),
    )
  );
}

/** A noun whose singular the entry has in full may have another plural: vjetar: vjetri, vjetrovi. */
function sharesSingular(paradigm: Paradigm, entry: Paradigm): boolean {
  if (paradigm.partOfSpeech !== "noun" || entry.partOfSpeech !== "noun") return false;
  const known = new Set(entry.forms.map(({ form }) => form));
  const singular = paradigm.forms.filter(({ inflections }) =>
    inflections.some((place) => place.number === "sg" && place.case !== "voc"),
  );
  return singular.length > 2 && singular.every(({ form }) => known.has(form));
}

function shareIn(forms: readonly InflectedForm[], made: ReadonlySet<string>): number {
  return forms.filter(({ form }) => made.has(form.toLowerCase())).length / forms.length;
}

function masculineNominatives({ forms }: Paradigm): readonly string[] {
  return forms
    .filter(({ inflections }) =>
      inflections.some(
        (place) => place.case === "nom" && place.number === "sg" && place.gender === "m",
      ),
    )
    .map(({ form }) => form);
}

function isAdjectiveEntry(dictionary: Hunspell, word: string): boolean {
  return dictionaryKinds(dictionary, word).includes("adjective");
}

/** Whether the word is a nominative in one of these paradigms, whatever its capitals. */
export function isNominativeOf(word: string, paradigms: readonly Paradigm[]): boolean {
  return paradigms.some(({ forms }) =>
    forms.some(
      ({ form, inflections }) =>
        form.toLowerCase() === word.toLowerCase() &&
        inflections.some((place) => place.case === "nom"),
    ),
  );
}
