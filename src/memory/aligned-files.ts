import { withoutCodes } from "../documents/inline-codes.ts";
import { type DocumentSource, readDocument, storable } from "../documents/read.ts";
import type { SegmentationSettings } from "../documents/segmentation.ts";
import type { SourceSegment } from "../documents/skeleton.ts";
import { align } from "./align.ts";
import type { AlignedTexts } from "./alignment.ts";

/** A source and its old translation, as files. */
export interface AlignedSources {
  readonly source: DocumentSource;
  readonly translation: DocumentSource;
}

/** Reads both files, of whichever formats, and aligns their sentences. Throws what `readDocument` throws. */
export function alignFiles(
  { source, translation }: AlignedSources,
  settings: SegmentationSettings,
): AlignedTexts {
  const document = readDocument(source, settings);
  const { segments } = readDocument(translation, settings, "en");
  const targets = segments.map(({ source: text }) => readable(text));
  const sources = document.segments.map(({ source: text }) => readable(text));
  return { document: storable(document), targets, beads: align(sources, targets) };
}

/**
 * The segments of the source with their translations. Where several sentences were translated together, the first of
 * them has the translation, and a draft in any case: the others are left to the translator.
 */
export function alignedSegments(
  { document, targets, beads }: AlignedTexts,
  status: "draft" | "translated",
): readonly SourceSegment[] {
  const segments = [...document.segments];
  for (const bead of beads) {
    const [first, ...others] = bead.sources;
    const segment = first === undefined ? undefined : segments[first];
    if (first === undefined || segment === undefined || bead.targets.length === 0) continue;
    const isWhole = others.length === 0 && (segment.codes ?? []).length === 0;
    const target = bead.targets.map((at) => targets[at] ?? "").join(" ");
    segments[first] = { ...segment, target, status: isWhole ? status : "draft" };
  }
  return segments;
}

/** A source and its translation, as memory keeps them: several sentences together where they were translated so. */
export interface AlignedPair {
  readonly source: string;
  readonly target: string;
  /** The sentences before and after it; empty at the ends. */
  readonly before: string;
  readonly after: string;
}

/** What the memory learns from an alignment: every pair that has both sides, with the sentences around it. */
export function alignedPairs({ document, targets, beads }: AlignedTexts): readonly AlignedPair[] {
  const texts = document.segments.map(({ source }) => readable(source));
  return beads
    .filter((bead) => bead.sources.length > 0 && bead.targets.length > 0)
    .map((bead) => ({
      source: bead.sources.map((at) => texts[at] ?? "").join(" "),
      target: bead.targets.map((at) => targets[at] ?? "").join(" "),
      before: texts[(bead.sources[0] ?? 0) - 1] ?? "",
      after: texts[(bead.sources.at(-1) ?? 0) + 1] ?? "",
    }));
}

function readable(text: string): string {
  return withoutCodes(text).replace(/\s+/gu, " ").trim();
}
