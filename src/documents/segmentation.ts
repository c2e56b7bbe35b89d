import type { Range } from "../language/range.ts";
import { sentences } from "../language/sentences.ts";
import { paragraphs } from "./formats/paragraphs.ts";
import type { Segmenter } from "./take-apart.ts";

/** How the texts of a project are cut into sentences. JSON. */
export interface SegmentationSettings {
  /** Abbreviations of the project's own, without the last stop, after which a sentence goes on: `Upr`. */
  readonly abbreviations: readonly string[];
}

/** Nothing but what Tumač knows of Croatian. */
export const PLAIN_SEGMENTATION: SegmentationSettings = { abbreviations: [] };

/** Cuts paragraphs as a project wants it. */
export function segmenterOf(_settings: SegmentationSettings): Segmenter {
  return (text) => sentences(text);
}

/** The segments of a plain Croatian text, as its import would make them, where they stand in the text. */
export function segmentText(text: string): readonly Range[] {
  return paragraphs(text).flatMap((paragraph) =>
    sentences(text.slice(paragraph.from, paragraph.to)).map(({ from, to }) => ({
      from: paragraph.from + from,
      to: paragraph.from + to,
    })),
  );
}
