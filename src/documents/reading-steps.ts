import {
  type DocumentHead,
  type DocumentSource,
  openSource,
  type StorableDocument,
  titled,
} from "./read.ts";
import { type SegmentationSettings, segmenterOf } from "./segmentation.ts";
import type { Skeleton, SourceSegment } from "./skeleton.ts";
import { type TakenUnit, takingApart } from "./take-apart.ts";

/** Segments in a portion. So many are stored in some 10 ms, and no save waits longer. */
const PORTION = 1_000;

/**
 * A document on its way to the database, so that nobody holds all of a large one: first its head, then its segments
 * portion by portion, and last its skeleton as the JSON that is stored.
 */
export type ReadingStep =
  | { readonly type: "head"; readonly head: DocumentHead }
  | {
      readonly type: "segments";
      readonly segments: readonly SourceSegment[];
      /** How much of the file has been read with them: from 0 to 1. */
      readonly share: number;
    }
  | { readonly type: "skeleton"; readonly skeleton: string };

/** Reads a document step by step. Throws what `readDocument` throws, all but defects before the first step. */
export function readingSteps(
  source: DocumentSource,
  settings: SegmentationSettings,
): Iterator<ReadingStep> {
  const { reading, head } = openSource(source);
  return stepsOf(head, takingApart(head.format, reading, segmenterOf(settings)));
}

function* stepsOf(
  head: DocumentHead,
  taking: Generator<TakenUnit, Skeleton>,
): Generator<ReadingStep, void> {
  let next = taking.next();
  while (!next.done && next.value.segments.length === 0) next = taking.next();
  yield { type: "head", head: titled(head, next.done ? undefined : next.value.segments[0]) };
  let segments: SourceSegment[] = [];
  for (; !next.done; next = taking.next()) {
    const { share } = next.value;
    for (const segment of next.value.segments) {
      segments.push(segment);
      if (segments.length < PORTION) continue;
      yield { type: "segments", segments, share };
      segments = [];
    }
  }
  if (segments.length > 0) yield { type: "segments", segments, share: 1 };
  yield { type: "skeleton", skeleton: JSON.stringify(next.value) };
}

/** The steps of a document that has been read as a whole. */
export function* stepsOfDocument(document: StorableDocument): Generator<ReadingStep, void> {
  const { skeleton, segments, ...head } = document;
  yield { type: "head", head };
  for (let at = 0; at < segments.length; at += PORTION) {
    const portion = segments.slice(at, at + PORTION);
    yield { type: "segments", segments: portion, share: (at + portion.length) / segments.length };
  }
  yield { type: "skeleton", skeleton };
}
