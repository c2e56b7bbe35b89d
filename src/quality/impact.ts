import type { Segment } from "../documents/segment.ts";
import type { Glossary } from "../glossary/glossary.ts";
import type { Range } from "../language/range.ts";
import { answers, type Exception } from "./exception.ts";
import type { Finding } from "./finding.ts";
import type { ConceptChange, GlossaryStep } from "./impact/concept-change.ts";
import {
  isEnglishAlone,
  isLeftWrong,
  replaced,
  replacementsFor,
  standingsOf,
} from "./impact/replacements.ts";
import { inspect } from "./inspect.ts";

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
  const { segment } = judged;
  const marks = marksIn(step, segment.source);
  const touched = step.concepts.filter((change) => touches(step, change, { segment, marks }));
  if (touched.length === 0) return undefined;
  const before = standing(step.before, judged);
  const after = standing(step.after, judged);
  const replacements = touched.flatMap((change) => replacementsFor(step, change, segment));
  const proposal = replaced(segment.target, replacements);
  const result = { ...judged, segment: { ...segment, target: proposal } };
  const impact = {
    conceptIds: touched.map(({ id }) => id),
    marks: distinct(marks),
    proposal,
    appearing: after.filter((finding) => !before.some((other) => isSame(finding, other))),
    vanishing: before.filter((finding) => !after.some((other) => isSame(finding, other))),
    settles: !standing(step.after, result).some(({ severity }) => severity === "error"),
  };
  const isWrong = touched.some((change) => isLeftWrong(step, change, segment.target));
  return { ...impact, kind: kindOf(impact, judged, isWrong) };
}

interface Mark extends Range {
  readonly conceptId: string;
}

function marksIn({ before, after, concepts }: GlossaryStep, source: string): readonly Mark[] {
  const ids = new Set(concepts.map(({ id }) => id));
  return [before, after].flatMap((glossary) =>
    glossary
      .recognise("hr", source)
      .filter(({ conceptId, covered }) => ids.has(conceptId) && !covered)
      .map(({ conceptId, from, to }) => ({ conceptId, from, to })),
  );
}

function distinct(marks: readonly Mark[]): readonly Range[] {
  const places = new Map(marks.map(({ from, to }) => [`${from} ${to}`, { from, to }]));
  return [...places.values()].sort((one, other) => one.from - other.from);
}

/** The concept is in the source, or its changed terms are in the target without it. */
function touches(
  step: GlossaryStep,
  change: ConceptChange,
  { segment, marks }: { readonly segment: Segment; readonly marks: readonly Mark[] },
): boolean {
  if (marks.some(({ conceptId }) => conceptId === change.id)) return true;
  if (!isRuleOfEnglish(change)) return isLeftWrong(step, change, segment.target);
  return standingsOf(step, change.id, segment.target).some((one) => one.before !== one.after);
}

/** A concept without any Croatian term holds for every translation, whatever its source. */
function isRuleOfEnglish({ before, after }: ConceptChange): boolean {
  return [before, after].every((concept) => concept === null || isEnglishAlone(concept));
}

function standing(glossary: Glossary, { segment, exceptions }: Judged): readonly Finding[] {
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
  { segment }: Judged,
  isWrong: boolean,
): ImpactKind {
  if (segment.target.trim() === "") return "untranslated";
  if (proposal !== segment.target) return "replace";
  if (isWrong || appearing.some(isSerious)) return "look";
  return vanishing.some(isSerious) ? "solved" : "same";
}

/** A note asks nothing of anybody. */
function isSerious({ severity }: Finding): boolean {
  return severity !== "note";
}
