import type { TrialSegment } from "../../views/project-models.ts";
import { paragraphs } from "../documents/formats/paragraphs.ts";
import {
  type ExplainedPlace,
  explainerOf,
  type SegmentationSettings,
  segmenterOf,
} from "../documents/segmentation.ts";

/** Cuts a text as a project would, with the reason of each cut and of each place that was left whole. */
export function trialOf(text: string, settings: SegmentationSettings): readonly TrialSegment[] {
  const [segmenter, explain] = [segmenterOf(settings), explainerOf(settings)];
  return paragraphs(text).flatMap(({ from, to }) => {
    const paragraph = text.slice(from, to);
    const places = explain(paragraph);
    const ranges = segmenter(paragraph);
    return ranges.map((range, index) => ({
      text: paragraph.slice(range.from, range.to),
      kept: places
        .filter((place) => !place.ends && place.rule !== "joined" && isWithin(place, range))
        .map(({ at, rule }) => ({ mark: markBefore(paragraph, at), rule })),
      cut: cutBehind(places, range.to, ranges[index + 1]?.from),
    }));
  });
}

function isWithin({ at }: ExplainedPlace, { from, to }: { from: number; to: number }): boolean {
  return at > from && at <= to;
}

/** Null behind the last segment of a paragraph. */
function cutBehind(
  places: readonly ExplainedPlace[],
  from: number,
  to: number | undefined,
): ExplainedPlace["rule"] | null {
  if (to === undefined) return null;
  return places.find(({ at, ends }) => ends && at >= from && at <= to)?.rule ?? null;
}

/** The word with the mark: `dr.`, `…”`. */
function markBefore(text: string, at: number): string {
  return /\S{1,24}$/u.exec(text.slice(Math.max(0, at - 24), at))?.[0] ?? "";
}
