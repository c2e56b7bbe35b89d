import { countWords } from "../language/words.ts";
import type { Progress } from "./document.ts";
import { plainText } from "./inline-codes.ts";
import type { Segment, SegmentStatus } from "./segment.ts";

/** How far segments are that are not counted anywhere: those of an earlier state. */
export function progressOfSegments(segments: readonly Segment[]): Progress {
  const counts: Record<SegmentStatus, number> = { ...NONE };
  const words: Record<SegmentStatus, number> = { ...NONE };
  for (const { status, source } of segments) {
    counts[status] += 1;
    words[status] += countWords(plainText(source).text);
  }
  return { segments: counts, words };
}

const NONE: Readonly<Record<SegmentStatus, number>> = {
  initial: 0,
  draft: 0,
  translated: 0,
  reviewed: 0,
  final: 0,
};
