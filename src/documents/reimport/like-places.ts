import type { Stretch } from "./equal-places.ts";
import { type Likable, likeness, mostLikeness } from "./likeness.ts";

/**
 * A source is taken to be another wording of an earlier one from here on. It is lower than what a memory would offer,
 * since both stand in the same place of the file. Percent.
 */
export const LEAST_LIKENESS = 50;

/** The same for texts that stand elsewhere than the other did: as near as a memory would have to be. Percent. */
export const LEAST_ELSEWHERE = 75;

/** So many pairs of one stretch are compared; a longer one is cut in two first. */
const MOST_PAIRS = 40_000;

/** An earlier source, and the one that it has become. */
export interface LikePair {
  readonly before: number;
  readonly after: number;
  /** Percent. */
  readonly likeness: number;
}

/** Which texts of a stretch have become which: each at most one, in order, so that most is in common. */
export function likeInOrder(
  stretch: Stretch,
  texts: { readonly before: readonly Likable[]; readonly after: readonly Likable[] },
  least: number,
): readonly LikePair[] {
  const { before, after } = stretch;
  if (before.length === 0 || after.length === 0) return [];
  if (before.length * after.length > MOST_PAIRS) {
    const [here, there] = [before.length >> 1, after.length >> 1];
    const first = { before: before.slice(0, here), after: after.slice(0, there) };
    const second = { before: before.slice(here), after: after.slice(there) };
    return [...likeInOrder(first, texts, least), ...likeInOrder(second, texts, least)];
  }
  const table = before.map((one) =>
    after.map((other) => likenessOf(texts.before[one], texts.after[other], least)),
  );
  return bestPath(table).map(([row, column]) => ({
    before: before[row] ?? 0,
    after: after[column] ?? 0,
    likeness: table[row]?.[column] ?? 0,
  }));
}

/** 0 for two that have too little in common. */
function likenessOf(one: Likable | undefined, other: Likable | undefined, least: number): number {
  if (one === undefined || other === undefined) return 0;
  if (mostLikeness(one, other) < least) return 0;
  const found = likeness(one, other);
  return found < least ? 0 : found;
}

/** The cells that add up to the most, each to the right of and below the one before. */
function bestPath(table: readonly (readonly number[])[]): readonly (readonly [number, number])[] {
  const columns = table[0]?.length ?? 0;
  const best = Array.from({ length: table.length + 1 }, () => new Uint32Array(columns + 1));
  const at = (row: number, column: number) => best[row]?.[column] ?? 0;
  for (const [row, cells] of table.entries()) {
    for (const [column, cell] of cells.entries()) {
      const taken = cell === 0 ? 0 : at(row, column) + cell;
      const most = Math.max(taken, at(row, column + 1), at(row + 1, column));
      best[row + 1]?.fill(most, column + 1, column + 2);
    }
  }
  const path: [number, number][] = [];
  let [row, column] = [table.length, columns];
  while (row > 0 && column > 0) {
    if (at(row, column) === at(row - 1, column)) row -= 1;
    else if (at(row, column) === at(row, column - 1)) column -= 1;
    else path.push([--row, --column]);
  }
  return path.reverse();
}
