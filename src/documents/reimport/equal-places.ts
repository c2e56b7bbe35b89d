import { diffArrays } from "diff";

/** A place of the file that was, and the one of the file that comes, by their indices. */
export interface PlacePair {
  readonly before: number;
  readonly after: number;
}

/** Some neighbouring places of both files. */
export interface Stretch {
  readonly before: readonly number[];
  readonly after: readonly number[];
}

/** Two files that have been turned inside out are not compared to the last detail: what is moved is found otherwise. */
const MOST_EDITS = 1_000;

/** The longest run of places with the same keys that stand in the same order in both. */
export function equalInOrder(before: readonly string[], after: readonly string[]): PlacePair[] {
  const [here, there] = [new Set(before), new Set(after)];
  const one = indicesOf(before, (key) => there.has(key)); // what only one of them has can be equal to nothing
  const other = indicesOf(after, (key) => here.has(key));
  const pairs: PlacePair[] = [];
  let [at, to] = [0, 0];
  for (const { count, added, removed } of changesOf(
    one.map((index) => before[index] ?? ""),
    other.map((index) => after[index] ?? ""),
  )) {
    for (let step = 0; step < count && !added && !removed; step++)
      pairs.push({ before: one[at + step] ?? 0, after: other[to + step] ?? 0 });
    if (!added) at += count;
    if (!removed) to += count;
  }
  return pairs;
}

/** Places with the same keys wherever they stand, each with the nearest of those that are left. */
export function equalAnywhere(
  before: ReadonlyMap<number, string>,
  after: ReadonlyMap<number, string>,
): PlacePair[] {
  const free = new Map<string, number[]>();
  for (const [index, key] of after) {
    const places = free.get(key);
    if (places === undefined) free.set(key, [index]);
    else places.push(index);
  }
  return [...before].flatMap(([index, key]) => {
    const places = free.get(key) ?? [];
    const nearest = nearestTo(index, places);
    if (nearest === undefined) return [];
    places.splice(places.indexOf(nearest), 1);
    return [{ before: index, after: nearest }];
  });
}

/** What lies between pairs that stand in order: of places that are still free. */
export function stretchesBetween(
  pairs: readonly PlacePair[],
  free: { readonly before: readonly number[]; readonly after: readonly number[] },
): readonly Stretch[] {
  const ends = [...pairs, { before: Number.POSITIVE_INFINITY, after: Number.POSITIVE_INFINITY }];
  let [here, there] = [0, 0];
  return ends.flatMap((end) => {
    const [from, to] = [here, there];
    while ((free.before[here] ?? end.before) < end.before) here += 1;
    while ((free.after[there] ?? end.after) < end.after) there += 1;
    const stretch = { before: free.before.slice(from, here), after: free.after.slice(to, there) };
    return stretch.before.length > 0 && stretch.after.length > 0 ? [stretch] : [];
  });
}

interface Change {
  readonly count: number;
  readonly added: boolean;
  readonly removed: boolean;
}

/** With too many edits only what both begin and end with. */
function changesOf(before: readonly string[], after: readonly string[]): readonly Change[] {
  const found = diffArrays([...before], [...after], { maxEditLength: MOST_EDITS });
  if (found !== undefined) {
    return found.map(({ value, added, removed }) => ({ count: value.length, added, removed }));
  }
  const shorter = Math.min(before.length, after.length);
  let [start, end] = [0, 0];
  while (start < shorter && before[start] === after[start]) start += 1;
  while (end < shorter - start && before.at(-1 - end) === after.at(-1 - end)) end += 1;
  const same = (count: number) => ({ count, added: false, removed: false });
  const gone = { count: before.length - start - end, added: false, removed: true };
  const come = { count: after.length - start - end, added: true, removed: false };
  return [same(start), gone, come, same(end)];
}

function nearestTo(place: number, places: readonly number[]): number | undefined {
  const [first, ...others] = places;
  if (first === undefined) return undefined;
  const far = (other: number) => Math.abs(other - place);
  return others.reduce((best, one) => (far(one) < far(best) ? one : best), first);
}

function indicesOf(keys: readonly string[], isWanted: (key: string) => boolean): number[] {
  return keys.flatMap((key, index) => (isWanted(key) ? [index] : []));
}
