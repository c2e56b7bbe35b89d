import type { Term, TermStatus } from "../../concept.ts";
import { yesOrNo } from "../yes-or-no.ts";
import type { DraftTerm } from "./drafts.ts";
import type { ColumnRole, TermField } from "./table-reading.ts";
import { caseRuleOf, genderOf, isShortForm, statusOf, wordClassOf } from "./values.ts";

/** Gives the terms what a cell says of them; false where not all of it is understood, so that it is to be kept. */
export function readField(
  { field, of }: Extract<ColumnRole, { type: "term" }>,
  text: string,
  terms: readonly DraftTerm[],
): boolean {
  if (field === "info") return readInfo(text, terms);
  const status = statusIn(field, text);
  if (status === undefined) return say(terms, saidIn(field, text), of === "row");
  if (status === null) return false;
  const meant = of === "row" ? refused(terms, status) : terms;
  for (const term of status === "preferred" ? firstOfEach(meant) : meant) {
    if (status !== "unchanged") term.status = status;
  }
  return true;
}

/** What memoQ says of a term beside its words: case and matching, and that it is forbidden. The cell is kept whole. */
function readInfo(text: string, terms: readonly DraftTerm[]): false {
  for (const word of text.split(";").map((one) => one.trim())) {
    const caseRule = caseRuleOf(word);
    for (const term of terms) {
      if (statusOf(word) === "forbidden") term.status = "forbidden";
      if (caseRule !== null) term.said = { ...term.said, caseRule };
    }
  }
  return false;
}

/** The status that a cell gives: undefined where its column gives none, null where it is not understood. */
function statusIn(field: TermField, text: string): TermStatus | "unchanged" | null | undefined {
  switch (field) {
    case "status":
      return statusOf(text);
    case "forbidden":
      return flag(text, "forbidden", "unchanged");
    case "preferred":
      return flag(text, "preferred", "unchanged");
    default:
      return undefined;
  }
}

function flag<Yes, No>(text: string, yes: Yes, no: No): Yes | No | null {
  const answer = yesOrNo(text);
  if (answer === null) return null;
  return answer ? yes : no;
}

/** A row that is forbidden forbids its translation; what stands in a source text cannot be forbidden. */
function refused(terms: readonly DraftTerm[], status: string): readonly DraftTerm[] {
  const english = terms.filter((term) => term.language === "en");
  const approves = status === "preferred" || status === "admitted";
  return approves || english.length === 0 ? terms : english;
}

/** Of the synonyms of one cell only the first can be the preferred one. */
function firstOfEach(terms: readonly DraftTerm[]): readonly DraftTerm[] {
  return terms.filter((term) => terms.find(({ language }) => language === term.language) === term);
}

function saidIn(field: TermField, text: string): Partial<Term> | null {
  switch (field) {
    case "partOfSpeech":
      return wordClassOf(text);
    case "gender": {
      const gender = genderOf(text);
      return gender && { gender };
    }
    case "caseRule": {
      const caseRule = caseRuleOf(text);
      return caseRule && { caseRule };
    }
    case "kind": {
      const abbreviation = isShortForm(text);
      return abbreviation === null ? null : { abbreviation };
    }
    case "usage":
      return { usage: text };
    default:
      return null;
  }
}

/** Gender and example of a whole row are those of its first Croatian term: English has no gender. */
function say(terms: readonly DraftTerm[], said: Partial<Term> | null, ofRow: boolean): boolean {
  if (said === null) return false;
  const { gender, usage, ...others } = said;
  const first = terms.find((term) => term.language === "hr") ?? terms[0];
  for (const term of terms) {
    const all = !ofRow || term === first;
    term.said = { ...term.said, ...(all ? said : others) };
  }
  return true;
}
