import {
  type CaseRule,
  type Concept,
  plainConcept,
  type Term,
  type TermStatus,
} from "../src/glossary/concept.ts";
import type { Gender, Language, PartOfSpeech } from "../src/language/paradigm.ts";

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
  readonly gender: Gender | "";
  readonly caseRule: CaseRule;
  /** Whether Huseinov counts as Husein; the empty choice leaves it to the term: yes for names. */
  readonly possessives: PossessiveChoice;
  readonly usage: string;
  readonly abbreviation: boolean;
}

/**
 * A concept as the form holds it, before it is checked. Forms added and vetoed by hand are not in the form:
 * they have buttons of their own, and stay as they are when the form is saved.
 */
export interface ConceptDraft {
  readonly domain: string;
  readonly definition: string;
  readonly note: string;
  readonly source: string;
  readonly doNotTranslate: boolean;
  readonly terms: readonly TermDraft[];
}

const NOTHING = plainConcept({ id: "", terms: [] });

/** The fields of a concept, empty for a new one. */
export function draftOf(concept: Concept | null): ConceptDraft {
  const { domain, definition, note, source, doNotTranslate, terms } = concept ?? NOTHING;
  return { domain, definition, note, source, doNotTranslate, terms: terms.map(termDraft) };
}

/** A row to fill in. The first term of a language is its preferred one, as a rule. */
export function emptyTerm(language: Language, status: TermStatus): TermDraft {
  return {
    id: "",
    language,
    text: "",
    status,
    partOfSpeech: "",
    gender: "",
    caseRule: "auto",
    possessives: "",
    usage: "",
    abbreviation: false,
  };
}

function termDraft(term: Term): TermDraft {
  return {
    id: term.id,
    language: term.language,
    text: term.text,
    status: term.status,
    partOfSpeech: term.partOfSpeech ?? "",
    gender: term.gender ?? "",
    caseRule: term.caseRule,
    possessives: term.possessives === undefined ? "" : term.possessives ? "yes" : "no",
    usage: term.usage,
    abbreviation: term.abbreviation,
  };
}
