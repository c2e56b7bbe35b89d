import type { Segment } from "../documents/segment.ts";
import { isWhole, type StructureStep } from "./structure.ts";

/** What has become of some segments between two moments: one for one where only text or status are others. */
export interface DocumentChangeRow {
  /** Names the row in its comparison: the id of a segment of it. */
  readonly id: number;
  /** As they were at the earlier moment, in order; none where they came since. */
  readonly before: readonly Segment[];
  /** As they are at the later moment, in order; none where they went. */
  readonly after: readonly Segment[];
}

/** Why something was not brought back. */
export const LEFT_REASONS = [
  "locked",
  "final", // and whoever brings the state back is no reviewer, who could reopen it
  "source", // the source file of now says something else there
] as const;
export type LeftReason = (typeof LEFT_REASONS)[number];

/** A document at a moment, without its texts. */
export interface Outline {
  /** Ids of its segments. */
  readonly order: readonly number[];
  /** The revision that a segment had; 0 for none. */
  readonly numberOf: (id: number) => number;
  /** Id of the last step of the order that counts; 0 for none. */
  readonly step: number;
}

/** The ids of a row: those that were, and those that are. */
export interface RowIds {
  readonly before: readonly number[];
  readonly after: readonly number[];
}

type Step = Pick<StructureStep, "id" | "kind" | "before" | "after" | "undoes">;

/** The order that there was before steps, from the order after them. */
export function orderBefore(
  order: readonly number[],
  steps: readonly Pick<Step, "kind" | "before" | "after">[],
): readonly number[] {
  return steps.reduceRight((later, step) => {
    const before = step.before.map(({ id }) => id);
    if (isWhole(step)) return before;
    const at = later.indexOf(step.after[0]?.id ?? 0);
    if (at < 0) throw new RangeError(`segment ${step.after[0]?.id} is not among ${later.length}`);
    return later.toSpliced(at, step.after.length, ...before);
  }, order);
}

/**
 * What may be different between two moments, in the order of the later one. Segments that came and went stand in one
 * row where some of `links`, ids that belong together, lead from one to the other.
 */
export function rowsBetween(
  from: Outline,
  to: Outline,
  links: readonly (readonly number[])[],
): readonly RowIds[] {
  const [earlier, later] = [new Set(from.order), new Set(to.order)];
  const groupOf = grouped(links);
  const rows = new Map<string, { before: number[]; after: number[] }>();
  const rowOf = (key: string) => {
    const row = rows.get(key) ?? { before: [], after: [] };
    rows.set(key, row);
    return row;
  };
  for (const id of merged(from.order, to.order)) {
    if (earlier.has(id) && later.has(id)) {
      if (from.numberOf(id) !== to.numberOf(id))
        rows.set(`one ${id}`, { before: [id], after: [id] });
    } else if (later.has(id)) rowOf(`group ${groupOf(id)}`).after.push(id);
    else rowOf(`group ${groupOf(id)}`).before.push(id);
  }
  return [...rows.values()];
}

/** Ids that belong together between two moments: those that were split or joined. */
export function linksBetween(
  steps: readonly Step[],
  from: Pick<Outline, "step">,
  to: Pick<Outline, "step">,
): readonly (readonly number[])[] {
  const [low, high] = from.step < to.step ? [from.step, to.step] : [to.step, from.step];
  const between = steps.filter(({ id }) => id > low && id <= high);
  const cuts = between.some(isWhole) ? steps.filter((step) => !isWhole(step)) : standing(between);
  return cuts.map(({ before, after }) => [...before, ...after].map(({ id }) => id));
}

/** An order in which some segments have given their place to others, as these stand in another order. */
export function exchanged(
  order: readonly number[],
  rows: readonly { readonly out: readonly number[]; readonly in: readonly number[] }[],
  other: readonly number[],
): readonly number[] {
  const left = [...order];
  for (const row of rows) {
    const at =
      row.out.length > 0 ? left.indexOf(row.out[0] ?? 0) : placeFor(row.in[0], left, other);
    const coming = row.in.filter((id) => !left.includes(id));
    left.splice(at, 0, ...coming);
    for (const id of row.out) left.splice(left.indexOf(id), 1);
  }
  return left;
}

/** Behind the nearest segment before it, in the order that it comes from, which stands here too. */
function placeFor(
  id: number | undefined,
  order: readonly number[],
  other: readonly number[],
): number {
  const here = new Set(order);
  const before = other.slice(0, Math.max(0, other.indexOf(id ?? 0)));
  const neighbour = before.findLast((one) => here.has(one));
  return neighbour === undefined ? 0 : order.indexOf(neighbour) + 1;
}

/** Both orders in one, each id once: the later one, and what went behind its neighbour. */
function merged(from: readonly number[], to: readonly number[]): readonly number[] {
  const later = new Set(to);
  const gone = new Map<number | undefined, number[]>();
  let neighbour: number | undefined;
  for (const id of from) {
    if (later.has(id)) neighbour = id;
    else gone.set(neighbour, [...(gone.get(neighbour) ?? []), id]);
  }
  const behind = (id: number | undefined) => gone.get(id) ?? [];
  return [...behind(undefined), ...to.flatMap((id) => [id, ...behind(id)])];
}

/** The steps whose effect stands: to undo an undoing is to do the thing again. */
function standing(steps: readonly Step[]): readonly Step[] {
  const left: Step[] = [];
  for (const step of steps) {
    const undone = left.findIndex(({ id }) => id === step.undoes);
    if (undone >= 0) left.splice(undone, 1);
    else left.push(step);
  }
  return left;
}

/** Answers the same for all ids that links lead to one another. */
function grouped(links: readonly (readonly number[])[]): (id: number) => number {
  const parents = new Map<number, number>();
  const rootOf = (id: number): number => {
    const parent = parents.get(id);
    return parent === undefined ? id : rootOf(parent);
  };
  for (const [first, ...others] of links) {
    if (first === undefined) continue;
    for (const other of others) {
      const [one, root] = [rootOf(other), rootOf(first)];
      if (one !== root) parents.set(one, root);
    }
  }
  return rootOf;
}
