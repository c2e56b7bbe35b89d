import type { Finding } from "../../src/quality/finding.ts";
import type { ConceptCard, SegmentRow, SourceTerm } from "../../views/models.ts";
import { finding as plainFinding, row as plainRow } from "../support/segment-rows.ts";

/** A segment with nothing in it but what a case asks for. */
export function row(part: Partial<SegmentRow> = {}): SegmentRow {
  return plainRow({ documentId: 7, source: "Kalifata više nema.", ...part });
}

/** What is missing where *kalifat* is not translated. */
export function finding(part: Partial<Finding>): Finding {
  return plainFinding({
    to: 8,
    values: { headword: "kalifat", translation: "caliphate", count: 1, found: 0, forbidden: "" },
    fixes: [{ type: "insert", insert: "caliphate" }],
    fingerprint: "f",
    ...part,
  });
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
