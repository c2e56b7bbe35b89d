import type { Finding } from "../../src/quality/finding.ts";
import type { ConceptCard, SegmentRow, SourceTerm } from "../../views/models.ts";

/** A segment with nothing in it but what a case asks for. */
export function row(part: Partial<SegmentRow> = {}): SegmentRow {
  return {
    id: 1,
    documentId: 7,
    position: 1,
    paragraph: 1,
    source: "Kalifata više nema.",
    target: "",
    status: "initial",
    locked: false,
    revision: 0,
    checkedState: null,
    accepted: [],
    setAside: [],
    terms: [],
    findings: [],
    notes: [],
    outdated: false,
    excepted: [],
    ...part,
  };
}

export function finding(part: Partial<Finding>): Finding {
  return {
    rule: "term.missing",
    severity: "error",
    side: "source",
    from: 0,
    to: 8,
    values: { headword: "kalifat", translation: "caliphate", count: 1, found: 0, forbidden: "" },
    fixes: [{ type: "insert", insert: "caliphate" }],
    fingerprint: "f",
    ...part,
  };
}

/** The first place of a word in a source, as a term. */
export function term(source: string, word: string, part: Partial<SourceTerm> = {}): SourceTerm {
  const from = source.indexOf(word);
  return {
    from,
    to: from + word.length,
    text: word,
    termId: word,
    conceptId: word,
    covered: false,
    doubtful: false,
    possessive: false,
    words: [],
    state: "untranslated",
    key: 1,
    insert: "caliphate",
    ...part,
  };
}

export const caliphate: ConceptCard = {
  id: "kalifat",
  headwords: ["kalifat"],
  translations: ["caliphate"],
  forbidden: ["khalifate"],
  domain: "politika",
  definition: "država kojom vlada kalif",
  note: "malim <početnim> slovom",
};
