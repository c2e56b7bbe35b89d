import { type DocumentHead, type DocumentSource, readDocument } from "../read.ts";
import { PLAIN_SEGMENTATION, type SegmentationSettings } from "../segmentation.ts";
import type { SourceSegment } from "../skeleton.ts";
import type { EarlierSegment } from "./filled-places.ts";
import { type PlaceFate, planReimport } from "./plan.ts";

/** A place of a changed file, or several that stay together: what becomes of it, and what the file has there. */
export interface ComingPlace {
  readonly fate: PlaceFate;
  /** The first, of several. */
  readonly segment: SourceSegment;
}

/** A changed file that was read for a document. */
export interface ReimportReading {
  readonly head: DocumentHead;
  /** JSON, as it is stored. */
  readonly skeleton: string;
  /** In the order of the file. */
  readonly places: readonly ComingPlace[];
  /** Ids of the segments that have no place in it any more. */
  readonly gone: readonly number[];
}

/** Reads a changed file and compares it with the segments of its document. Throws what `readDocument` throws. */
export function readReimport(
  source: DocumentSource,
  segments: readonly EarlierSegment[],
  settings: SegmentationSettings = PLAIN_SEGMENTATION,
): ReimportReading {
  const { skeleton, segments: coming, ...head } = readDocument(source, settings);
  const { fates, gone } = planReimport(segments, { skeleton, segments: coming });
  let next = 0;
  const places = fates.map((fate) => {
    const segment = coming[next];
    if (segment === undefined) throw new RangeError(`no place ${next} of ${coming.length}`);
    next += fate.type === "kept" ? fate.places : 1;
    return { fate, segment };
  });
  return { head, skeleton: JSON.stringify(skeleton), places, gone };
}
