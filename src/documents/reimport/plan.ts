import { betweenPlaces } from "../cutting/between.ts";
import type { Skeleton, SourceSegment } from "../skeleton.ts";
import type { Cluster } from "../slots.ts";
import {
  equalAnywhere,
  equalInOrder,
  type PlacePair,
  type Stretch,
  stretchesBetween,
} from "./equal-places.ts";
import {
  betweenKey,
  clustersOfDocument,
  type EarlierSegment,
  type FilledPlace,
  filledPlaces,
  keysOf,
  type SourceKeys,
  seamKeys,
} from "./filled-places.ts";
import { LEAST_ELSEWHERE, LEAST_LIKENESS, likeInOrder } from "./like-places.ts";
import { likable } from "./likeness.ts";

/** What becomes of one place of the new file, or of several that segments of the document fill together. */
export type PlaceFate =
  /** The very segments stay; `places` of the file are theirs. */
  | {
      readonly type: "kept";
      readonly segments: readonly number[];
      readonly places: number;
      readonly isMoved: boolean;
      /** What its codes stand for is other than it was. */
      readonly isReformatted: boolean;
    }
  /** The same words with other white space: a new segment, which has the translation of the former one. */
  | { readonly type: "respaced"; readonly former: number }
  /** Another wording: a new segment, to which the former one's translation is offered. */
  | { readonly type: "changed"; readonly former: number; readonly likeness: number }
  | { readonly type: "new" };

/** What a changed file makes of a document. */
export interface ReimportPlan {
  /** In the order of the new file; together they fill each of its places once. */
  readonly fates: readonly PlaceFate[];
  /** Ids of the segments that have no place in it any more, and of which nothing new was made either. */
  readonly gone: readonly number[];
}

/** The new file, as it was read. */
export interface ComingFile {
  readonly skeleton: Skeleton;
  readonly segments: readonly SourceSegment[];
}

/**
 * Compares the segments of a document with a changed source file: first what stands in the same order, then what
 * differs there in its formatting alone, then what was moved, and last what is another wording in the same place.
 * Joined segments stay where all their places do, side by side; else their sentences count one by one.
 */
export function planReimport(segments: readonly EarlierSegment[], file: ComingFile): ReimportPlan {
  const clusters = clustersOfDocument(segments);
  const places = filledPlaces(clusters);
  const coming = file.segments.map(({ source, codes = [] }) => keysOf(source, codes));
  const matching: Matching = { clusters, places, file, fates: new Map(), taken: new Set() };
  const inOrder = matchInOrder(matching, coming);
  matchMoved(matching, coming);
  matchLike(matching, inOrder);
  return answer(matching);
}

interface Matching {
  readonly clusters: readonly Cluster<EarlierSegment>[];
  readonly places: readonly FilledPlace[];
  readonly file: ComingFile;
  /** By the first of the new places. */
  readonly fates: Map<number, PlaceFate>;
  /** Clusters that have found their place. */
  readonly taken: Set<number>;
}

/** Answers the pairs that stand in order, which part the files into stretches. */
function matchInOrder(matching: Matching, coming: readonly SourceKeys[]): readonly PlacePair[] {
  const { places } = matching;
  const worded = equalInOrder(
    places.map((one) => one.worded),
    coming.map((one) => one.worded),
  );
  const kept = worded.filter(keeping(matching, worded, coming));
  for (const pair of kept) keep(matching, pair, { coming, isMoved: false });
  const spaced = stretchesBetween(kept, leftOf(matching, coming.length)).flatMap((stretch) =>
    equalInOrder(
      stretch.before.map((index) => places[index]?.spaced ?? ""),
      stretch.after.map((index) => coming[index]?.spaced ?? ""),
    ).map(({ before, after }) => ({
      before: stretch.before[before] ?? 0,
      after: stretch.after[after] ?? 0,
    })),
  );
  const respaced = spaced.filter((pair) => respace(matching, pair));
  return [...kept, ...respaced].sort((one, other) => one.after - other.after);
}

/**
 * Of segments that were split or joined nobody knows where other formatting belongs; and they need all their places,
 * with nothing else between them than there was.
 */
function keeping(
  { clusters, places, file }: Matching,
  pairs: readonly PlacePair[],
  coming: readonly SourceKeys[],
) {
  const found = new Map(pairs.map(({ before, after }) => [before, after]));
  const isExact = (before: number, after: number | undefined) =>
    after !== undefined && coming[after]?.exact === places[before]?.exact;
  return ({ before }: PlacePair): boolean => {
    const cluster = clusters[places[before]?.cluster ?? 0];
    if (cluster === undefined || cluster.isWhole) return true;
    const first = found.get(cluster.slot);
    if (first === undefined || !isExact(cluster.slot, first)) return false;
    return seamKeys(cluster).every((seam, step) => {
      const next = first + step + 1;
      return (
        found.get(cluster.slot + step + 1) === next &&
        isExact(cluster.slot + step + 1, next) &&
        file.segments[next - 1]?.paragraph === file.segments[next]?.paragraph &&
        isSeam(file.skeleton, next - 1, seam)
      );
    });
  };
}

function isSeam(skeleton: Skeleton, place: number, seam: string): boolean {
  const between = betweenPlaces(skeleton, place);
  return between !== null && betweenKey(between) === seam;
}

interface Keeping {
  readonly coming: readonly SourceKeys[];
  readonly isMoved: boolean;
}

function keep(
  matching: Matching,
  { before, after }: PlacePair,
  { coming, isMoved }: Keeping,
): void {
  const index = matching.places[before]?.cluster ?? 0;
  const cluster = matching.clusters[index];
  if (cluster === undefined || matching.taken.has(index)) return;
  matching.taken.add(index);
  matching.fates.set(after, {
    type: "kept",
    segments: cluster.segments.map(({ id }) => id),
    places: cluster.slots,
    isMoved,
    isReformatted: matching.places[before]?.exact !== coming[after]?.exact,
  });
}

function respace(matching: Matching, { before, after }: PlacePair): boolean {
  const index = matching.places[before]?.cluster ?? 0;
  const cluster = matching.clusters[index];
  const [only] = cluster?.segments ?? [];
  if (!cluster?.isWhole || only === undefined) return false;
  matching.taken.add(index);
  matching.fates.set(after, { type: "respaced", former: only.id });
  return true;
}

/** What is nowhere in order, but somewhere. */
function matchMoved(matching: Matching, coming: readonly SourceKeys[]): void {
  const { clusters, places } = matching;
  const moving = (name: keyof SourceKeys, isFit: (cluster: Cluster<EarlierSegment>) => boolean) => {
    const left = leftOf(matching, coming.length);
    const alone = left.before.filter((at) => {
      const cluster = clusters[places[at]?.cluster ?? 0];
      return cluster !== undefined && isFit(cluster);
    });
    return equalAnywhere(
      new Map(alone.map((at) => [at, places[at]?.[name] ?? ""])),
      new Map(left.after.map((at) => [at, coming[at]?.[name] ?? ""])),
    );
  };
  const keepAll = (pairs: readonly PlacePair[]) => {
    for (const pair of pairs) keep(matching, pair, { coming, isMoved: true });
  };
  keepAll(moving("exact", ({ slots }) => slots === 1));
  keepAll(moving("worded", ({ isWhole }) => isWhole));
  for (const pair of moving("spaced", ({ isWhole }) => isWhole)) respace(matching, pair);
}

/** First in its place, then what has changed and moved as well. */
function matchLike(matching: Matching, inOrder: readonly PlacePair[]): void {
  const left = () => leftOf(matching, matching.file.segments.length);
  for (const stretch of stretchesBetween(inOrder, left()))
    matchLikeIn(matching, stretch, LEAST_LIKENESS);
  matchLikeIn(matching, left(), LEAST_ELSEWHERE);
}

/** Segments, not places: of what was split, the part that the new wording is the nearest to. */
function matchLikeIn(matching: Matching, { before: from, after: to }: Stretch, least: number) {
  const { clusters, places, file, fates } = matching;
  const used = new Set([...fates.values()].map((fate) => "former" in fate && fate.former));
  const coming = to.filter((at) => !fates.has(at));
  const indices = [...new Set(from.map((at) => places[at]?.cluster ?? 0))];
  const earlier = indices
    .flatMap((index) => clusters[index]?.segments ?? [])
    .filter(({ id }) => !used.has(id));
  const texts = {
    before: earlier.map(({ source }) => likable(source)),
    after: coming.map((at) => likable(file.segments[at]?.source ?? "")),
  };
  const all = { before: [...earlier.keys()], after: [...coming.keys()] };
  for (const { before, after, likeness } of likeInOrder(all, texts, least)) {
    const former = earlier[before]?.id;
    const at = coming[after];
    if (former === undefined || at === undefined) continue;
    fates.set(at, { type: "changed", former, likeness });
  }
}

/** Places that are still free on both sides. */
function leftOf({ places, taken, fates }: Matching, coming: number) {
  const filled = new Set<number>();
  for (const [at, fate] of fates) {
    const count = fate.type === "kept" ? fate.places : 1;
    for (let step = 0; step < count; step++) filled.add(at + step);
  }
  return {
    before: [...places.keys()].filter((at) => !taken.has(places[at]?.cluster ?? 0)),
    after: Array.from({ length: coming }, (_, at) => at).filter((at) => !filled.has(at)),
  };
}

/** Throws a RangeError where a place would be filled twice: the file could not be written then. */
function answer({ clusters, taken, file, fates }: Matching): ReimportPlan {
  const inOrder: PlaceFate[] = [];
  let next = 0;
  while (next < file.segments.length) {
    const fate = fates.get(next) ?? { type: "new" };
    inOrder.push(fate);
    fates.delete(next);
    next += fate.type === "kept" ? fate.places : 1;
  }
  if (fates.size > 0 || next > file.segments.length) {
    throw new RangeError(`${next} places of ${file.segments.length}, ${fates.size} filled twice`);
  }
  const former = new Set(inOrder.flatMap((fate) => ("former" in fate ? [fate.former] : [])));
  const left = clusters.flatMap(({ segments }, index) => (taken.has(index) ? [] : segments));
  return { fates: inOrder, gone: left.map(({ id }) => id).filter((id) => !former.has(id)) };
}
