import type {
  ConceptCard,
  Counterpart,
  Outdated,
  SegmentRow,
  SourceTerm,
  TermState,
} from "../../views/models.ts";
import { isConfirmed, type Segment } from "../documents/segment.ts";
import { approvedTerms, type Concept } from "../glossary/concept.ts";
import type { ConceptUse } from "../glossary/enforce.ts";
import type { Glossary } from "../glossary/glossary.ts";
import type { Occurrence } from "../glossary/occurrence.ts";
import { termToInsert } from "../quality/checks/insertion.ts";
import { enforceCoded } from "../quality/enforce-coded.ts";
import { answers, type Exception } from "../quality/exception.ts";
import type { Finding } from "../quality/finding.ts";
import { inspect, inspectUses, isBlank } from "../quality/inspect.ts";

/** Alt+1…9 insert terms; there is no key for a tenth. */
const TERM_KEYS = 9;

/** A segment as it lies on the translator's desk: with its terms, and what is to be said about it. */
export function segmentRow(
  glossary: Glossary,
  segment: Segment,
  exceptions: readonly Exception[],
): SegmentRow {
  const uses = enforceCoded(glossary, segment);
  const judgement = sortOut(inspectUses(uses, segment), segment, exceptions);
  return {
    ...segment,
    terms: sourceTerms(uses, segment),
    counterparts: counterparts(uses),
    findings: isUntouched(segment) ? [] : judgement.standing,
    notes: judgement.notes,
    excepted: judgement.excepted,
    outdated: outdated(segment, judgement),
  };
}

/**
 * A confirmed segment holds as long as nothing stands that did not when it was confirmed. What a translator
 * confirmed in spite of a warning stays confirmed, whatever else changes in the glossary.
 */
function outdated(segment: Segment, { standing }: Judgement): false | Outdated {
  const broken = isConfirmed(segment) ? standing.filter((one) => isNew(one, segment)) : [];
  if (broken.length === 0) return false;
  if (segment.checkedState === null) return "unchecked"; // it came confirmed in a file
  const wasSetAside = ({ fingerprint }: Finding) => segment.setAside.includes(fingerprint);
  return broken.every(wasSetAside) ? "exception" : "glossary";
}

/** What stood is not known of a segment that was confirmed before checks were remembered; it had no error. */
function isNew({ severity, fingerprint }: Finding, { checkedState, accepted }: Segment): boolean {
  if (severity === "error") return true;
  return severity === "warning" && checkedState !== null && !accepted.includes(fingerprint);
}

/** The findings about a segment: those that stand, and those that somebody has set aside. */
export function judge(
  glossary: Glossary,
  segment: Segment,
  exceptions: readonly Exception[],
): Judgement {
  return sortOut(inspect(glossary, segment), segment, exceptions);
}

export interface Judgement {
  readonly standing: readonly Finding[];
  readonly notes: readonly Finding[];
  readonly excepted: SegmentRow["excepted"];
}

function sortOut(
  findings: readonly Finding[],
  segment: Segment,
  exceptions: readonly Exception[],
): Judgement {
  const place = { ...segment, segmentId: segment.id };
  const isNote = ({ rule }: Finding) => rule === "term.unprompted";
  const judged = findings
    .filter((finding) => !isNote(finding))
    .map((finding) => ({
      finding,
      exception: exceptions.find((one) => answers(one, finding, place)),
    }));
  return {
    notes: findings.filter(isNote),
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
      ...row.counterparts.map(({ conceptId }) => conceptId),
      ...row.findings.flatMap((finding) => finding.conceptId ?? []),
    ]),
  );
  const concepts = [...ids].flatMap((id) => glossary.concept(id) ?? []);
  return Object.fromEntries(concepts.map((concept) => [concept.id, conceptCard(concept)]));
}

/** Nobody wants to be told of a sentence that was not begun; on confirming it is an error all the same. */
function isUntouched(segment: Segment): boolean {
  return isBlank(segment.target);
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

function sourceTerms(uses: readonly ConceptUse[], segment: Segment): readonly SourceTerm[] {
  const demanded = uses.filter((use) => use.demanded.length > 0);
  const concepts = demanded
    .toSorted((one, other) => firstPlace(one) - firstPlace(other))
    .map((use) => use.concept);
  return demanded
    .flatMap((use) =>
      use.demanded.map((occurrence, index) => ({
        ...occurrence,
        state: stateOf(use, index, segment),
        key: keyOf(concepts.indexOf(use.concept)),
        insert: termToInsert(use.concept, occurrence),
      })),
    )
    .sort((one, other) => one.from - other.from);
}

function firstPlace({ demanded }: ConceptUse): number {
  return demanded[0]?.from ?? 0;
}

/** One key a concept, in the order in which the concepts first stand in the source. */
function keyOf(index: number): number | null {
  return index < TERM_KEYS ? index + 1 : null;
}

/** Counterparts are paired in order: the last occurrences are the ones left without. */
function stateOf(use: ConceptUse, index: number, segment: Segment): TermState {
  if (use.demanded[index]?.doubtful) return "doubtful";
  if (isUntouched(segment)) return "untranslated";
  if (use.forbidden.length > 0) return "forbidden";
  return index < use.demanded.length - use.missing ? "translated" : "missing";
}

/** Of terms that overlap the one that is wrong is shown, else the longest. */
function counterparts(uses: readonly ConceptUse[]): readonly Counterpart[] {
  const found = uses.flatMap((use) => [
    ...use.forbidden.map((one) => counterpart(use, one, "forbidden")),
    ...use.deprecated.map((one) => counterpart(use, one, "deprecated")),
    ...use.approved.map((one) => counterpart(use, one, "translated")),
  ]);
  const isRight = ({ state }: Counterpart) => Number(state === "translated");
  const length = ({ from, to }: Counterpart) => to - from;
  const inTurn = found.toSorted((a, b) => isRight(a) - isRight(b) || length(b) - length(a));
  const shown: Counterpart[] = [];
  for (const one of inTurn) {
    if (shown.every(({ from, to }) => one.to <= from || to <= one.from)) shown.push(one);
  }
  return shown.toSorted((one, other) => one.from - other.from);
}

function counterpart(
  { concept }: ConceptUse,
  { from, to }: Occurrence,
  state: Counterpart["state"],
): Counterpart {
  return { from, to, conceptId: concept.id, state };
}
