/** What is done to the order of segments one by one: one split in two, two joined, or one of these taken back. */
export const CUT_KINDS = ["split", "join", "undo"] as const;
export type CutKind = (typeof CUT_KINDS)[number];

/** All are arranged anew, for a changed source file or an earlier state of the document. */
export const WHOLE_KINDS = ["reimport", "restore"] as const;
export type WholeKind = (typeof WHOLE_KINDS)[number];
export type StepKind = CutKind | WholeKind;

/** Segments gave their place to others. Never changed, never deleted; to take it back is a step of its own. */
export interface StructureStep {
  readonly id: number;
  readonly documentId: number;
  readonly kind: StepKind;
  readonly author: string;
  /** Milliseconds since 1970, UTC. */
  readonly at: number;
  /** Those that went, in order, and the revision that each stood at; 0 where nothing was written. */
  readonly before: readonly StepSegment[];
  /** Those that came. */
  readonly after: readonly StepSegment[];
  /** The step that is taken back. */
  readonly undoes: number | null;
  /** Number of the source file from then on; of a whole step. */
  readonly source?: number;
}

export interface StepSegment {
  readonly id: number;
  readonly revision: number;
}

/** The segments of a document in order, after steps: at any time, with those that had been taken until then. */
export function orderAfter(
  first: readonly number[],
  steps: readonly Pick<StructureStep, "before" | "after">[],
): readonly number[] {
  const order = [...first];
  for (const { before, after } of steps) {
    const at = order.indexOf(before[0]?.id ?? 0);
    if (at < 0) throw new RangeError(`segment ${before[0]?.id} is not among ${order.length}`);
    order.splice(at, before.length, ...after.map(({ id }) => id));
  }
  return order;
}

/** The segments that now stand where one stood; itself where it still does; none where it went with a source file. */
export function heirsOf(
  id: number,
  steps: readonly Pick<StructureStep, "kind" | "before" | "after">[],
): readonly number[] {
  const last = steps.findLast((step) => has(step.before, id) || has(step.after, id));
  if (last === undefined || has(last.after, id)) return [id];
  if (isWhole(last)) return [];
  return last.after.flatMap((one) => heirsOf(one.id, steps));
}

/** The step that a segment was made by; undefined for one that came with its file. */
export function madeBy<Step extends Pick<StructureStep, "before" | "after">>(
  id: number,
  steps: readonly Step[],
): Step | undefined {
  const first = steps.find((step) => has(step.before, id) || has(step.after, id));
  return first !== undefined && !has(first.before, id) ? first : undefined;
}

/** A step that names all segments of the document: one that went then has no heirs among the others. */
export function isWhole(step: Pick<StructureStep, "kind">): step is { readonly kind: WholeKind } {
  return WHOLE_KINDS.some((kind) => kind === step.kind);
}

function has(segments: readonly StepSegment[], id: number): boolean {
  return segments.some((one) => one.id === id);
}
