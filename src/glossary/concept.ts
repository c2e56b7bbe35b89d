import type { Language, PartOfSpeech } from "../language/paradigm.ts";

/** How a term may be used: a deprecated one in a translation is a warning, a forbidden one an error. */
export const TERM_STATUSES = ["preferred", "admitted", "deprecated", "forbidden"] as const;
export type TermStatus = (typeof TERM_STATUSES)[number];

/** `auto`: a capital in the headword demands one; `sensitive`: exactly as typed; `insensitive`: any case. */
export const CASE_RULES = ["auto", "sensitive", "insensitive"] as const;
export type CaseRule = (typeof CASE_RULES)[number];

/** A designation of a concept in one language. */
export interface Term {
  readonly id: string;
  readonly language: Language;
  readonly text: string;
  readonly status: TermStatus;
  readonly partOfSpeech?: PartOfSpeech;
  readonly caseRule: CaseRule;
  /** Whether possessives of a name (Huseinov, Inino) count as occurrences. Default: only for names. */
  readonly possessives?: boolean;
  /** Whole forms, all words of the term, that a terminologist added or vetoed by hand. */
  readonly formsAdded: readonly string[];
  readonly formsVetoed: readonly string[];
}

/** One meaning, with its terms in both languages. */
export interface Concept {
  readonly id: string;
  readonly domain: string;
  readonly definition: string;
  readonly note: string;
  readonly terms: readonly Term[];
}

/** The terms of a concept in one language that a translation may use, the preferred ones first. */
export function approvedTerms(concept: Concept, language: Language): readonly Term[] {
  const inLanguage = concept.terms.filter((term) => term.language === language);
  return [
    ...inLanguage.filter((term) => term.status === "preferred"),
    ...inLanguage.filter((term) => term.status === "admitted"),
  ];
}
