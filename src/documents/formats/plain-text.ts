import type { Range } from "../../language/range.ts";
import type { ReadDocument, Skeleton, SourceSegment } from "../skeleton.ts";
import { paragraphs } from "./paragraphs.ts";

/** Takes a text apart; every character between the segments stays in the skeleton. */
export function readPlainText(
  text: string,
  segment: (paragraph: string) => readonly Range[],
): ReadDocument {
  const segments: SourceSegment[] = [];
  const gaps: string[] = [];
  let passed = 0;
  for (const [index, { from, to }] of paragraphs(text).entries()) {
    for (const range of segment(text.slice(from, to))) {
      gaps.push(text.slice(passed, from + range.from));
      segments.push({
        source: text.slice(from + range.from, from + range.to),
        paragraph: index + 1,
      });
      passed = from + range.to;
    }
  }
  return { skeleton: { format: "text", gaps: [...gaps, text.slice(passed)] }, segments };
}

/** Puts a text together again, with one text a segment, in order. */
export function writePlainText({ gaps }: Skeleton, texts: readonly string[]): string {
  if (texts.length !== gaps.length - 1) {
    throw new RangeError(`${texts.length} texts for a skeleton of ${gaps.length - 1} segments`);
  }
  return gaps.map((gap, index) => gap + (texts[index] ?? "")).join("");
}
