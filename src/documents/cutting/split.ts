import type { Segment, SegmentContext, SegmentPlace } from "../segment.ts";
import { type Cut, counterpart, cutAt, cutTarget, placeOf } from "./cut-places.ts";
import { type CodedPair, codesForPart, renumbered } from "./part-codes.ts";

/** What splitting and joining need of a segment. */
export type CutSegment = Pick<Segment, "source" | "target" | "codes" | "context" | "place">;

/** A segment that was made by splitting or joining. */
export interface MadeSegment extends CodedPair {
  readonly context: SegmentContext;
  readonly place: SegmentPlace | undefined;
}

/** Where a segment is to be split. */
export interface SplitPlaces {
  /** In its source. */
  readonly at: number;
  /** In its translation; null for the place that most likely answers to that of the source. */
  readonly targetAt: number | null;
}

/**
 * The two segments that one becomes; the spaces at the cut are kept beside the second. Null where one of them would
 * say nothing.
 */
export function splitSegment(
  segment: CutSegment,
  { at, targetAt }: SplitPlaces,
): readonly [MadeSegment, MadeSegment] | null {
  const { source, target, context } = segment;
  const cut = cutAt(source, at);
  if (cut === null) return null;
  const targetCut = cutTarget(target, targetAt ?? likelyCut(source, cut, target));
  const places = placesOf(segment, cut);
  const part = (own: string, translated: string, place: SegmentPlace | undefined) => ({
    ...partOf(segment, own, translated),
    context,
    place,
  });
  return [
    part(source.slice(0, cut.from), target.slice(0, targetCut.from), places[0]),
    part(source.slice(cut.to), target.slice(targetCut.to), places[1]),
  ];
}

/** Texts that were cut out of those of a segment, with codes of their own. */
export function partOf(
  whole: Pick<CutSegment, "source" | "codes">,
  source: string,
  target: string,
): CodedPair {
  const codes = codesForPart(whole.source, source, whole.codes);
  return renumbered([{ source, target, codes }]);
}

/** Where a translation is most likely cut; at its end where there is no better place. */
export function likelyCut(source: string, cut: Cut, target: string): number {
  return counterpart(target, placeOf(source, cut.from), true) ?? target.length;
}

/** A cut right where two places of the file meet gives each its own back. */
function placesOf(
  { place, source }: CutSegment,
  cut: Cut,
): readonly [SegmentPlace | undefined, SegmentPlace | undefined] {
  const { lead = null, seams = [] } = place ?? {};
  const isCut = seams.some(([from, to]) => from === cut.from && to === cut.to);
  const before = seams.filter(([, to]) => to <= cut.from && (!isCut || to < cut.to));
  const behind = seams
    .slice(before.length + (isCut ? 1 : 0))
    .map(([from, to]) => [from - cut.to, to - cut.to] as const);
  return [placeOr(lead, before), placeOr(isCut ? null : source.slice(cut.from, cut.to), behind)];
}

/** Undefined for one that fills a place of the file as all others do. */
export function placeOr(
  lead: string | null,
  seams: SegmentPlace["seams"],
): SegmentPlace | undefined {
  return lead === null && seams.length === 0 ? undefined : { lead, seams };
}
