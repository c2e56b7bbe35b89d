import type { ConceptCard, SegmentRow, SourceTerm, TermState } from "../../views/models.ts";
import type { Segment } from "../documents/segment.ts";
import { approvedTerms, type Concept } from "../glossary/concept.ts";
import { type ConceptUse, demands, enforce } from "../glossary/enforce.ts";
import type { Glossary } from "../glossary/glossary.ts";
import type { Occurrence } from "../glossary/occurrence.ts";
import { termToInsert } from "../quality/checks/terms.ts";
import { answers, type Exception } from "../quality/exception.ts";
import type { Finding } from "../quality/finding.ts";
import { inspect } from "../quality/inspect.ts";

/** Alt+1…9 insert terms; there is no key for a tenth. */
const TERM_KEYS = 9;

/** A segment as it lies on the translator's desk: with its terms, and what is to be said about it. */
export function segmentRow(
  glossary: Glossary,
  segment: Segment,
  exceptions: readonly Exception[],
): SegmentRow {
  const { standing, excepted } = judge(glossary, segment, exceptions);
  return {
    ...segment,
    terms: sourceTerms(glossary, segment),
    findings: isUntouched(segment) ? [] : standing,
    excepted,
  };
}

/** The findings about a segment: those that stand, and those that somebody has set aside. */
export function judge(
  glossary: Glossary,
  segment: Segment,
  exceptions: readonly Exception[],
): { readonly standing: readonly Finding[]; readonly excepted: SegmentRow["excepted"] } {
  const place = { ...segment, segmentId: segment.id };
  const judged = inspect(glossary, segment).map((finding) => ({
    finding,
    exception: exceptions.find((one) => answers(one, finding, place)),
  }));
  return {
    standing: judged.flatMap(({ finding, exception }) => (exception ? [] : [finding])),
    excepted: judged.flatMap(({ finding, exception }) =>
      exception ? [{ finding, exception }] : [],
    ),
  };
}

/** The concepts that the terms of some rows belong to, by id. */
export function conceptCards(
  glossary: Glossary,
  rows: readonly SegmentRow[],
): Readonly<Record<string, ConceptCard>> {
  const ids = new Set(
    rows.flatMap((row) => [
      ...row.terms.map((term) => term.conceptId),
      ...row.findings.flatMap((finding) => finding.conceptId ?? []),
    ]),
  );
  const concepts = [...ids].flatMap((id) => glossary.concept(id) ?? []);
  return Object.fromEntries(concepts.map((concept) => [concept.id, conceptCard(concept)]));
}

/** Nobody wants to be told of a sentence that was not begun; on confirming it is an error all the same. */
function isUntouched(segment: Segment): boolean {
  return segment.target.trim() === "";
}

function conceptCard(concept: Concept): ConceptCard {
  const texts = (terms: Concept["terms"]) => terms.map((term) => term.text);
  return {
    id: concept.id,
    headwords: texts(approvedTerms(concept, "hr")),
    translations: texts(approvedTerms(concept, "en")),
    forbidden: texts(
      concept.terms.filter((term) => term.language === "en" && term.status === "forbidden"),
    ),
    domain: concept.domain,
    definition: concept.definition,
    note: concept.note,
  };
}

function sourceTerms(glossary: Glossary, { source, target }: Segment): readonly SourceTerm[] {
  const states = statesOf(target.trim() === "" ? [] : enforce(glossary, source, target));
  const found = [...demands(glossary, source)].flatMap(([concept, occurrences]) =>
    occurrences.map((occurrence) => ({ concept, occurrence })),
  );
  const concepts = [...new Set(inOrder(found).map(({ concept }) => concept))];
  return inOrder(found).map(({ concept, occurrence }) => ({
    ...occurrence,
    state: occurrence.doubtful
      ? "doubtful"
      : (states.get(placeOf(concept, occurrence)) ?? "untranslated"),
    key: keyOf(concepts.indexOf(concept)),
    insert: termToInsert(concept, occurrence, source),
  }));
}

/** One key a concept, in the order in which the concepts first stand in the source. */
function keyOf(index: number): number | null {
  return index < TERM_KEYS ? index + 1 : null;
}

function inOrder<T extends { readonly occurrence: Occurrence }>(found: readonly T[]): readonly T[] {
  return [...found].sort((one, other) => one.occurrence.from - other.occurrence.from);
}

/** Counterparts are paired in order: the last occurrences are the ones left without. */
function statesOf(uses: readonly ConceptUse[]): Map<string, TermState> {
  const states = new Map<string, TermState>();
  for (const use of uses) {
    const answered = use.demanded.length - use.missing;
    for (const [index, occurrence] of use.demanded.entries()) {
      states.set(placeOf(use.concept, occurrence), stateOf(use, index < answered));
    }
  }
  return states;
}

function stateOf(use: ConceptUse, answered: boolean): TermState {
  if (use.forbidden.length > 0) return "forbidden";
  return answered ? "translated" : "missing";
}

function placeOf(concept: Concept, { from, to }: Occurrence): string {
  return `${concept.id} ${from} ${to}`;
}
