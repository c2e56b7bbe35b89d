import dictionaryEn from "dictionary-en";
import dictionaryHr from "dictionary-hr";
import { plainTerm, type Term } from "../../src/glossary/concept.ts";
import type { Occurrence } from "../../src/glossary/occurrence.ts";
import { createRecogniser } from "../../src/glossary/recognise.ts";
import { createCroatian } from "../../src/language/croatian/paradigms.ts";
import { createEnglish } from "../../src/language/english/english.ts";
import { readHunspell } from "../../src/language/hunspell/hunspell.ts";
import type { Language } from "../../src/language/paradigm.ts";

export const croatian = createCroatian(readHunspell(dictionaryHr));
export const english = createEnglish(readHunspell(dictionaryEn));

/** A preferred term whose id is its text. */
export function termOf(text: string, changes: Partial<Term> = {}): Term {
  const language: Language = changes.language ?? "hr";
  return plainTerm({ id: text, language, text, ...changes });
}

/** What a glossary of these terms recognises in a text. */
export function occurrencesIn(
  text: string,
  terms: readonly (string | Term)[],
): readonly Occurrence[] {
  return recognised("hr", text, terms);
}

/** The same in English. */
export function englishOccurrencesIn(
  text: string,
  terms: readonly (string | Term)[],
): readonly Occurrence[] {
  return recognised("en", text, terms);
}

/** The recognised pieces of the text, in order. */
export function termsIn(text: string, terms: readonly (string | Term)[]): readonly string[] {
  return occurrencesIn(text, terms).map((occurrence) => occurrence.text);
}

export function englishTermsIn(text: string, terms: readonly (string | Term)[]): readonly string[] {
  return englishOccurrencesIn(text, terms).map((occurrence) => occurrence.text);
}

function recognised(
  language: Language,
  text: string,
  terms: readonly (string | Term)[],
): readonly Occurrence[] {
  const recogniser = createRecogniser(language, language === "hr" ? croatian : english);
  for (const term of terms)
    recogniser.put("concept", typeof term === "string" ? termOf(term, { language }) : term);
  return recogniser.recognise(text);
}
