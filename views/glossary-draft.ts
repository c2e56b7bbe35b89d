import type { CaseRule, Concept, Term, TermStatus } from "../src/glossary/concept.ts";
import type { Language, PartOfSpeech } from "../src/language/paradigm.ts";

export const POSSESSIVE_CHOICES = ["", "yes", "no"] as const;
export type PossessiveChoice = (typeof POSSESSIVE_CHOICES)[number];

/** A term as the fields of its row hold it. An empty text is a row to fill in, or a term to remove. */
export interface TermDraft {
  /** Empty for a term that is not saved yet. */
  readonly id: string;
  readonly language: Language;
  readonly text: string;
  readonly status: TermStatus;
  readonly partOfSpeech: PartOfSpeech | "";
  readonly caseRule: CaseRule;
  /** Whether Huseinov counts as Husein; the empty choice leaves it to the term: yes for names. */
  readonly possessives: PossessiveChoice;
  /** Separated by `|`. */
  readonly formsAdded: string;
  readonly formsVetoed: string;
}

/** A concept as the form holds it, before it is checked. */
export interface ConceptDraft {
  readonly domain: string;
  readonly definition: string;
  readonly note: string;
  readonly terms: readonly TermDraft[];
}

/** The fields of a concept, empty for a new one. */
export function draftOf(concept: Concept | null): ConceptDraft {
  if (concept === null) return { domain: "", definition: "", note: "", terms: [] };
  const { domain, definition, note, terms } = concept;
  return { domain, definition, note, terms: terms.map(termDraft) };
}

/** A row to fill in. The first term of a language is its preferred one, as a rule. */
export function emptyTerm(language: Language, status: TermStatus): TermDraft {
  return {
    id: "",
    language,
    text: "",
    status,
    partOfSpeech: "",
    caseRule: "auto",
    possessives: "",
    formsAdded: "",
    formsVetoed: "",
  };
}

function termDraft(term: Term): TermDraft {
  return {
    id: term.id,
    language: term.language,
    text: term.text,
    status: term.status,
    partOfSpeech: term.partOfSpeech ?? "",
    caseRule: term.caseRule,
    possessives: term.possessives === undefined ? "" : term.possessives ? "yes" : "no",
    formsAdded: term.formsAdded.join(" | "),
    formsVetoed: term.formsVetoed.join(" | "),
  };
}
