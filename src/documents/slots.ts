import type { Range } from "../language/range.ts";
import type { SegmentPlace } from "./segment.ts";

/** What is asked of a segment to find its places in the skeleton. */
interface Placed {
  readonly source: string;
  readonly place?: SegmentPlace | undefined;
}

/**
 * Neighbouring places of the skeleton that are filled together. Mostly one place and its one segment; after a split
 * one place has several segments, after a join several places have one.
 */
export interface Cluster<One> {
  /** The first of its places, from 0 for the first segment that the file had. */
  readonly slot: number;
  readonly slots: number;
  readonly segments: readonly One[];
  /** True for one segment that fills one place, as all do that nobody has split or joined. */
  readonly isWhole: boolean;
}

/** The segments of a document, in order and complete, by the places of its skeleton that they fill. */
export function clustersOf<One extends Placed>(segments: readonly One[]): readonly Cluster<One>[] {
  const clusters: { slot: number; slots: number; segments: One[]; isWhole: boolean }[] = [];
  let next = 0;
  for (const segment of segments) {
    const { lead = null, seams = [] } = segment.place ?? {};
    const last = clusters.at(-1);
    if (lead !== null && last !== undefined) {
      last.segments.push(segment);
      last.slots += seams.length;
      last.isWhole = false;
      next += seams.length;
      continue;
    }
    const slots = seams.length + 1;
    clusters.push({ slot: next, slots, segments: [segment], isWhole: slots === 1 });
    next += slots;
  }
  return clusters;
}

/** The clusters that fill some places of the skeleton; clusters never reach over the end of a unit. */
export function clustersWithin<One>(
  clusters: readonly Cluster<One>[],
  from: number,
  to: number,
): readonly Cluster<One>[] {
  return clusters.slice(indexOf(clusters, from), indexOf(clusters, to));
}

/** What stood in each of the places of a cluster, as it was before anybody split or joined. */
export function slotSources(cluster: Pick<Cluster<Placed>, "segments">): readonly string[] {
  const text = cluster.segments.map(({ source, place }) => (place?.lead ?? "") + source).join("");
  return slotRanges(cluster).map(({ from, to }) => text.slice(from, to));
}

/** Where each of the places stands in the texts of the segments, one behind the other with what was cut away. */
export function slotRanges({ segments }: Pick<Cluster<Placed>, "segments">): readonly Range[] {
  let length = 0;
  const edges: number[] = [];
  for (const { source, place } of segments) {
    length += place?.lead?.length ?? 0;
    for (const [from, to] of place?.seams ?? []) edges.push(length + from, length + to);
    length += source.length;
  }
  const all = [0, ...edges, length];
  return Array.from({ length: all.length / 2 }, (_, at) => ({
    from: all[2 * at] ?? 0,
    to: all[2 * at + 1] ?? length,
  }));
}

/** Of the first cluster at a place or behind it. */
function indexOf(clusters: readonly Cluster<unknown>[], slot: number): number {
  let [low, high] = [0, clusters.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((clusters[middle]?.slot ?? 0) < slot) low = middle + 1;
    else high = middle;
  }
  return low;
}
