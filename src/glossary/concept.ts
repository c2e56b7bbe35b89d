import type { Gender, Language, PartOfSpeech } from "../language/paradigm.ts";

/** How a term may be used: a deprecated one in a translation is a warning, a forbidden one an error. */
export const TERM_STATUSES = ["preferred", "admitted", "deprecated", "forbidden"] as const;
export type TermStatus = (typeof TERM_STATUSES)[number];

/** `auto`: a capital in the headword demands one; `sensitive`: exactly as typed; `insensitive`: any case. */
export const CASE_RULES = ["auto", "sensitive", "insensitive"] as const;
export type CaseRule = (typeof CASE_RULES)[number];

/** The longest designation that makes sense: some forty words. UTF-16 code units. */
export const LONGEST_TERM = 300;

/** The longest text beside its terms: what a cell of a spreadsheet holds, so that what was imported can be saved. */
export const LONGEST_TEXT = 32_767;

/** What another tool says of a concept or a term and Tumač has no field for, by its name there. */
export type Extras = Readonly<Record<string, string>>;

/** A designation of a concept in one language. */
export interface Term {
  readonly id: string;
  readonly language: Language;
  readonly text: string;
  readonly status: TermStatus;
  readonly partOfSpeech?: PartOfSpeech;
  /** Of a noun or a name; tells apart the paradigms of words that have two: večer, bol. */
  readonly gender?: Gender;
  readonly caseRule: CaseRule;
  /** Whether possessives of a name (Huseinov, Inino) count as occurrences. Default: only for names. */
  readonly possessives?: boolean;
  /** Whole forms, all words of the term, that a terminologist added or vetoed by hand. */
  readonly formsAdded: readonly string[];
  readonly formsVetoed: readonly string[];
  /** An example sentence; empty for none. */
  readonly usage: string;
  /** True for the short form of another term: UN of Ujedinjeni narodi. */
  readonly abbreviation: boolean;
  readonly extras: Extras;
}

/** One meaning, with its terms in both languages. */
export interface Concept {
  readonly id: string;
  readonly domain: string;
  readonly definition: string;
  readonly note: string;
  /** Where the definition or the terms come from. */
  readonly source: string;
  /** True where the Croatian terms stay as they are in English: Hajduk, Večernji list. */
  readonly doNotTranslate: boolean;
  readonly extras: Extras;
  readonly terms: readonly Term[];
}

/**
 * All terms that the concept has in texts. One that is not translated has its Croatian terms in English
 * too, unless it names an English one itself.
 */
export function termsInTexts(concept: Concept): readonly Term[] {
  const { doNotTranslate, terms } = concept;
  if (!doNotTranslate || terms.some((term) => term.language === "en" && isApproved(term.status)))
    return terms;
  const kept = terms.filter((term) => term.language === "hr" && isApproved(term.status));
  return [...terms, ...kept.map(keptInEnglish)];
}

function keptInEnglish({ gender: _, ...term }: Term): Term {
  return { ...term, id: `${term.id}:en`, language: "en", formsAdded: [], formsVetoed: [] };
}

/** Whether a text may use a term of this status. */
export function isApproved(status: TermStatus): boolean {
  return status === "preferred" || status === "admitted";
}

/** The terms of a concept in one language that a translation may use, the preferred ones first. */
export function approvedTerms(concept: Concept, language: Language): readonly Term[] {
  const inLanguage = termsInTexts(concept).filter((term) => term.language === language);
  return [
    ...inLanguage.filter((term) => term.status === "preferred"),
    ...inLanguage.filter((term) => term.status === "admitted"),
  ];
}

/** A term of which nothing is said beyond what is given; preferred unless that says otherwise. */
export function plainTerm(given: Pick<Term, "id" | "language" | "text"> & Partial<Term>): Term {
  return {
    status: "preferred",
    caseRule: "auto",
    formsAdded: [],
    formsVetoed: [],
    usage: "",
    abbreviation: false,
    extras: {},
    ...given,
  };
}

/** A concept of which nothing is said beyond what is given. */
export function plainConcept(given: Pick<Concept, "id" | "terms"> & Partial<Concept>): Concept {
  return {
    domain: "",
    definition: "",
    note: "",
    source: "",
    doNotTranslate: false,
    extras: {},
    ...given,
  };
}
