import type { Segment } from "../src/documents/segment.ts";
import type { Concept } from "../src/glossary/concept.ts";
import type { ImpactKind, SegmentImpact } from "../src/quality/impact.ts";

/** How much a change of the glossary touches. */
export interface ImpactSummary {
  /** The step that is meant; null for a change that is not made yet. */
  readonly step: number | null;
  readonly segments: number;
  readonly documents: number;
  readonly kinds: Readonly<Record<ImpactKind, number>>;
  /** False where counting was broken off: there are as many at least. */
  readonly complete: boolean;
}

/** A segment that a change touches, with what it does there. */
export interface TouchedSegment {
  readonly segment: Segment;
  readonly documentTitle: string;
  readonly impact: SegmentImpact;
}

/** What became of an accepted proposal. */
export type AcceptOutcome = "replaced" | "draft" | "changed" | "locked" | "nothing" | "gone";

/** The answer for one segment of `POST /api/glossary/steps/:n/impact/accept`, and of its undo. */
export interface AcceptResult {
  readonly id: number;
  readonly outcome: AcceptOutcome | "undone";
  /** The newest revision afterwards. */
  readonly revision: number;
  /** What happened, in the reader's language. */
  readonly message: string;
}

/** A concept of a step as it was before, and as it is now. */
export interface ChangedConcept {
  readonly id: string;
  readonly before: Concept | null;
  readonly after: Concept | null;
}

/** What the list shows: what waits for a decision, or one kind alone. */
export const IMPACT_SHOWN = ["todo", "solved", "same", "untranslated"] as const;
export type ImpactShown = (typeof IMPACT_SHOWN)[number];

/** The kinds behind each choice. */
export const KINDS_SHOWN: Readonly<Record<ImpactShown, readonly ImpactKind[]>> = {
  todo: ["replace", "look"],
  solved: ["solved"],
  same: ["same"],
  untranslated: ["untranslated"],
};

/** The list of a step. */
export function impactPath(step: number, rest = ""): string {
  return `/glossary/impact/${step}${rest}`;
}

/** How many segments a choice shows. */
export function countShown({ kinds }: Pick<ImpactSummary, "kinds">, shown: ImpactShown): number {
  return KINDS_SHOWN[shown].reduce((sum, kind) => sum + kinds[kind], 0);
}
