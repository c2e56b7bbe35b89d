import type { Selectable } from "kysely";
import type { ConceptRevision } from "../glossary/change.ts";
import { type Concept, plainConcept, plainTerm, type Term } from "../glossary/concept.ts";
import type { ConceptRevisionTable, ConceptTable, TermTable } from "./schema.ts";

/** A concept as its rows have it. */
export function conceptOf(record: ConceptTable, terms: readonly TermTable[]): Concept {
  const { id, domain, definition, note, source, do_not_translate, extras } = record;
  return {
    id,
    domain,
    definition,
    note,
    source,
    doNotTranslate: do_not_translate === 1,
    extras: JSON.parse(extras),
    terms: terms.map(termOf),
  };
}

function termOf(record: TermTable): Term {
  return {
    id: record.id,
    language: record.language,
    text: record.text,
    status: record.status,
    ...(record.part_of_speech === null ? {} : { partOfSpeech: record.part_of_speech }),
    ...(record.gender === null ? {} : { gender: record.gender }),
    caseRule: record.case_rule,
    ...(record.possessives === null ? {} : { possessives: record.possessives === 1 }),
    formsAdded: JSON.parse(record.forms_added),
    formsVetoed: JSON.parse(record.forms_vetoed),
    usage: record.usage,
    abbreviation: record.abbreviation === 1,
    extras: JSON.parse(record.extras),
  };
}

/** The row of a concept in a state that somebody put it into. */
export function conceptRow(
  { id, domain, definition, note, source, doNotTranslate, extras }: Concept,
  head: Pick<ConceptTable, "revision" | "changed_at" | "changed_by">,
): ConceptTable {
  return {
    id,
    domain,
    definition,
    note,
    source,
    do_not_translate: Number(doNotTranslate),
    extras: JSON.stringify(extras),
    ...head,
    deleted_at: null,
  };
}

/** The rows of its terms, in order. */
export function termRows(concept: Concept): readonly TermTable[] {
  return concept.terms.map((term, position) => ({
    id: term.id,
    concept_id: concept.id,
    position,
    language: term.language,
    text: term.text,
    status: term.status,
    part_of_speech: term.partOfSpeech ?? null,
    gender: term.gender ?? null,
    case_rule: term.caseRule,
    possessives: term.possessives === undefined ? null : Number(term.possessives),
    forms_added: JSON.stringify(term.formsAdded),
    forms_vetoed: JSON.stringify(term.formsVetoed),
    usage: term.usage,
    abbreviation: Number(term.abbreviation),
    extras: JSON.stringify(term.extras),
  }));
}

/** A state as it was written; an older version of the app wrote less of it. Null where it was deleted. */
export function stateOf(snapshot: string | null): Concept | null {
  const state: Concept | null = snapshot === null ? null : JSON.parse(snapshot);
  return state && plainConcept({ ...state, terms: state.terms.map(plainTerm) });
}

/** A state of a concept. */
export function revisionOf(
  record: Selectable<ConceptRevisionTable> & { readonly origin: ConceptRevision["origin"] | null },
): ConceptRevision {
  return {
    conceptId: record.concept_id,
    number: record.number,
    concept: stateOf(record.snapshot),
    author: record.author,
    at: record.at,
    step: record.step,
    origin: record.origin ?? "edited",
  };
}
