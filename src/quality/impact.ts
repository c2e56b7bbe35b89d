import { plainText } from "../documents/inline-codes.ts";
import type { Segment } from "../documents/segment.ts";
import type { Glossary } from "../glossary/glossary.ts";
import type { Range } from "../language/range.ts";
import { keepingCodes } from "./enforce-coded.ts";
import { answers, type Exception } from "./exception.ts";
import type { Finding } from "./finding.ts";
import { type ConceptChange, type GlossaryStep, isRuleOfEnglish } from "./impact/concept-change.ts";
import {
  isLeftWrong,
  replaced,
  replacementsFor,
  type Standing,
  standingsIn,
} from "./impact/replacements.ts";
import { inspect, isBlank, type Pair } from "./inspect.ts";

/**
 * What a change of the glossary does to a segment. `replace`: there is a proposal; `look`: a finding
 * is new and only a person can answer it; `solved`: one has gone; `same`: the term is there and all stays
 * as it was; `untranslated`: nothing is there yet that could be wrong.
 */
export const IMPACT_KINDS = ["replace", "look", "solved", "same", "untranslated"] as const;
export type ImpactKind = (typeof IMPACT_KINDS)[number];

/** A segment that a change touches. */
export interface SegmentImpact {
  readonly kind: ImpactKind;
  readonly conceptIds: readonly string[];
  /** Where the changed terms stand in the source, before or after. */
  readonly marks: readonly Range[];
  /** The target as it is proposed; the target as it stands where there is no proposal. */
  readonly proposal: string;
  /** Findings that stand after the change and did not before. */
  readonly appearing: readonly Finding[];
  readonly vanishing: readonly Finding[];
  /** Whether no error stands once the proposal is accepted. */
  readonly settles: boolean;
}

/** What a segment is judged by, besides the glossary. */
export interface Judged {
  readonly segment: Segment;
  readonly exceptions: readonly Exception[];
}

/** What a change does to one segment; undefined where it does not touch it. */
export function impactOn(step: GlossaryStep, judged: Judged): SegmentImpact | undefined {
  const reading = readSegment(step, judged.segment);
  const touched = changesIn(step, reading);
  if (touched.length === 0) return undefined;
  const before = standingFindings(step.before, judged);
  const after = standingFindings(step.after, judged);
  const proposal = proposalFor(step, touched, { ...reading, target: judged.segment.target });
  const result = { ...judged, segment: { ...judged.segment, target: proposal } };
  const impact = {
    conceptIds: touched.map(({ id }) => id),
    marks: distinct(reading.marks),
    proposal,
    appearing: after.filter((finding) => !before.some((other) => isSame(finding, other))),
    vanishing: before.filter((finding) => !after.some((other) => isSame(finding, other))),
    settles: !standingFindings(step.after, result).some(({ severity }) => severity === "error"),
  };
  const isWrong = touched.some((change) => isLeftWrong(change, standingsOf(reading, change)));
  return { ...impact, kind: kindOf(impact, judged.segment, isWrong) };
}

/** Where the changed concepts stand in a segment, by both glossaries. */
interface SegmentReading {
  /** Without codes. */
  readonly pair: Pair;
  /** In the source with its codes. */
  readonly marks: readonly Mark[];
  readonly standings: ReadonlyMap<string, readonly Standing[]>;
}

interface Mark extends Range {
  readonly conceptId: string;
}

function readSegment(step: GlossaryStep, coded: Pair): SegmentReading {
  const source = plainText(coded.source);
  const pair = { source: source.text, target: plainText(coded.target).text };
  const marks = [step.before, step.after].flatMap((glossary) =>
    glossary
      .recognise("hr", pair.source)
      .filter(({ conceptId, covered }) => step.concepts.has(conceptId) && !covered)
      .map(({ conceptId, ...place }) => ({ conceptId, ...source.range(place) })),
  );
  return { pair, marks, standings: standingsIn(step, pair.target) };
}

const standingsOf = ({ standings }: SegmentReading, { id }: ConceptChange): readonly Standing[] =>
  standings.get(id) ?? [];

const isInSource = ({ marks }: SegmentReading, { id }: ConceptChange): boolean =>
  marks.some(({ conceptId }) => conceptId === id);

/** The changes that touch a segment: their concept is in the source, or their changed terms are in the target without it. */
function changesIn(step: GlossaryStep, reading: SegmentReading): readonly ConceptChange[] {
  const ids = new Set([
    ...reading.marks.map(({ conceptId }) => conceptId),
    ...reading.standings.keys(),
  ]);
  const changes = [...ids].flatMap((id) => step.concepts.get(id) ?? []);
  return changes.filter((change) => {
    if (isInSource(reading, change)) return true;
    const standings = standingsOf(reading, change);
    if (!isRuleOfEnglish(change)) return isLeftWrong(change, standings);
    return standings.some((one) => one.before !== one.after);
  });
}

/** Words are replaced only where they stand for the concept: without it in the source they may mean another. */
function proposalFor(
  step: GlossaryStep,
  touched: readonly ConceptChange[],
  reading: SegmentReading & { readonly target: string },
): string {
  const { pair, target } = reading;
  const { range } = plainText(target);
  const replacements = touched
    .filter((change) => isInSource(reading, change) || isRuleOfEnglish(change))
    .flatMap((change) =>
      replacementsFor(step, change, { pair, standings: standingsOf(reading, change) }),
    );
  const coded = replacements.map(({ insert, ...place }) => {
    const { from, to } = range(place);
    return { from, to, insert: keepingCodes(target.slice(from, to), insert) };
  });
  return replaced(target, coded);
}

function distinct(marks: readonly Mark[]): readonly Range[] {
  const places = new Map(marks.map(({ from, to }) => [`${from} ${to}`, { from, to }]));
  return [...places.values()].sort((one, other) => one.from - other.from);
}

function standingFindings(glossary: Glossary, { segment, exceptions }: Judged): readonly Finding[] {
  const place = { ...segment, segmentId: segment.id };
  return inspect(glossary, segment).filter(
    (finding) => !exceptions.some((exception) => answers(exception, finding, place)),
  );
}

/** The same thing said in the same place; the words of the terms in it may be others. */
function isSame(one: Finding, other: Finding): boolean {
  return (
    one.rule === other.rule &&
    one.severity === other.severity &&
    one.conceptId === other.conceptId &&
    one.from === other.from &&
    one.to === other.to
  );
}

function kindOf(
  { proposal, appearing, vanishing }: Pick<SegmentImpact, "proposal" | "appearing" | "vanishing">,
  segment: Segment,
  isWrong: boolean,
): ImpactKind {
  if (isBlank(segment.target)) return "untranslated";
  if (proposal !== segment.target) return "replace";
  if (isWrong || appearing.some(isSerious)) return "look";
  return vanishing.some(isSerious) ? "solved" : "same";
}

/** A note asks nothing of anybody. */
function isSerious({ severity }: Finding): boolean {
  return severity !== "note";
}
