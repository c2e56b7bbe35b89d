import { Mishap } from "../../errors.ts";
import { notated } from "../code-notation.ts";
import { readXliffTranslations } from "../formats/xliff/read-translations.ts";
import type { Segment } from "../segment.ts";
import type { ReviewReading } from "./sheet.ts";

/**
 * The translations of an XLIFF that was exported and translated in another tool, as rows of a review. Throws the
 * mishaps `xliffForeign` and `reviewOfAnother` where it is not of this document, and those of XLIFF.
 */
export function readReviewXliff(bytes: Uint8Array, segments: readonly Segment[]): ReviewReading {
  const found = readXliffTranslations(bytes, segments);
  if (found.length > 0 && found.every(({ isOther }) => isOther)) {
    throw new Mishap("reviewOfAnother");
  }
  const knownIn = new Map(segments.map((one) => [one.position, one.source + one.target]));
  const rows = found.map(({ position, target, isOther, fingerprint }) => ({
    place: { position, revision: null, segmentId: null, fingerprint },
    target: notated(target, knownIn.get(position) ?? ""),
    comment: "",
    isOther,
  }));
  return { identity: null, rows, reviewer: "" };
}
