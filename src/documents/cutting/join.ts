import type { CodedText } from "../inline-codes.ts";
import type { SegmentContext } from "../segment.ts";
import { renumbered } from "./part-codes.ts";
import { type CutSegment, type MadeSegment, placeOr } from "./split.ts";

/**
 * The segment that two neighbours become. `between` is what the file has between them; it is not asked where the
 * second was split off, since what was cut away then comes back.
 */
export function joinSegments(
  first: CutSegment,
  second: CutSegment,
  between: CodedText,
): MadeSegment {
  const lead = second.place?.lead ?? null;
  const glue = lead === null ? between : { text: lead, codes: [] };
  const start = first.source.length;
  const end = start + glue.text.length;
  const seams = [
    ...(first.place?.seams ?? []),
    ...(lead === null ? [[start, end] as const] : []),
    ...(second.place?.seams ?? []).map(([from, to]) => [from + end, to + end] as const),
  ];
  return {
    ...renumbered([first, glueBetween(first, second, glue), second]),
    context: joinedContext(first.context, second.context),
    place: placeOr(first.place?.lead ?? null, seams),
  };
}

/** Between two translations stands what stands between their sources, but a space where that is nothing. */
function glueBetween(first: CutSegment, second: CutSegment, { text, codes }: CodedText) {
  const isBoth = first.target !== "" && second.target !== "";
  return { source: text, target: isBoth ? text || " " : "", codes };
}

/** What the file says of one of them alone holds no longer, but for what it says to the translator. */
function joinedContext(first: SegmentContext, second: SegmentContext): SegmentContext {
  const notes = new Set([first.note, second.note].filter((note) => note !== undefined));
  const key = first.key ?? second.key;
  const both = <Value>(one: Value | undefined, other: Value | undefined) =>
    one === other ? one : undefined;
  const maximum = both(first.maximum, second.maximum);
  const duration = both(first.duration, second.duration);
  return {
    ...(notes.size === 0 ? {} : { note: [...notes].join("\n") }),
    ...(key === undefined ? {} : { key }),
    ...(maximum === undefined ? {} : { maximum }),
    ...(duration === undefined ? {} : { duration }),
  };
}
