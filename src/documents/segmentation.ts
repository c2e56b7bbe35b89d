import type { Range } from "../language/range.ts";
import { sentences } from "../language/sentences.ts";
import { paragraphs } from "./formats/paragraphs.ts";

/** The segments of a plain Croatian text, as its import would make them, where they stand in the text. */
export function segmentText(text: string): readonly Range[] {
  return paragraphs(text).flatMap((paragraph) =>
    sentences(text.slice(paragraph.from, paragraph.to)).map(({ from, to }) => ({
      from: paragraph.from + from,
      to: paragraph.from + to,
    })),
  );
}
