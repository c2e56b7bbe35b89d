import type { Range } from "../language/range.ts";
import {
  type CodedUnit,
  codedUnit,
  sliceOf,
  translationCodes,
  withOtherHalves,
} from "./coded-pieces.ts";
import type { DocumentFormat } from "./document.ts";
import type { FileReading, PartReading, UnitReading } from "./formats/format.ts";
import { plainText } from "./inline-codes.ts";
import type {
  Between,
  LanguageMark,
  ReadDocument,
  SkeletonPart,
  SkeletonUnit,
  SourceSegment,
} from "./skeleton.ts";

/** Cuts a paragraph into sentences. */
export type Segmenter = (paragraph: string) => readonly Range[];

/** Makes skeleton and segments of what a format has read. */
export function takeApart(
  format: DocumentFormat,
  { parts }: FileReading,
  segmenter: Segmenter,
): ReadDocument {
  const segments: SourceSegment[] = [];
  let paragraph = 0;
  const skeletonParts = parts.map((part) =>
    takePartApart(part, (unit) => {
      const cut = cutUnit(unit, part.text.slice(unit.from, unit.to), segmenter);
      if (cut === null) return null;
      paragraph++;
      for (const segment of cut.segments) segments.push({ ...segment, paragraph });
      return cut.unit;
    }),
  );
  return { skeleton: { format, parts: skeletonParts }, segments };
}

/** Units without anything to translate stay in the gaps. */
function takePartApart(
  { path, encoding, text, units, languages = [] }: PartReading,
  take: (unit: UnitReading) => SkeletonUnit | null,
): SkeletonPart {
  const places = [
    ...units.map(({ from, to }, index) => ({ from, to, unit: units[index] })),
    ...languages.map((language) => ({ ...language, unit: undefined })),
  ].sort((one, other) => one.from - other.from);
  const gaps: string[] = [];
  const items: (SkeletonUnit | LanguageMark)[] = [];
  let passed = 0;
  for (const { unit, ...place } of places) {
    const item = unit === undefined ? languageMark(text, place) : take(unit);
    if (item === null) continue;
    gaps.push(text.slice(passed, place.from));
    items.push(item);
    passed = place.to;
  }
  return { path, encoding, gaps: [...gaps, text.slice(passed)], items };
}

function languageMark(
  text: string,
  { from, to, english }: Range & { readonly english?: string },
): LanguageMark {
  const raw = text.slice(from, to);
  return { type: "language", raw, ...(english === undefined ? {} : { english }) };
}

interface CutUnit {
  readonly unit: SkeletonUnit;
  readonly segments: readonly Omit<SourceSegment, "paragraph">[];
}

function cutUnit(reading: UnitReading, raw: string, segmenter: Segmenter): CutUnit | null {
  const unit = codedUnit(reading.pieces);
  const ranges = rangesIn(unit, reading, segmenter);
  if (ranges.length === 0) return null;
  const isMarkup = sliceOf(unit, 0, unit.text.length).raw === raw;
  const edges = [0, ...ranges.flatMap(({ from, to }) => [from, to]), unit.text.length];
  const between = Array.from({ length: ranges.length + 1 }, (_, index) =>
    betweenOf(unit, edges[2 * index] ?? 0, edges[2 * index + 1] ?? 0),
  );
  const slices = ranges.map(({ from, to }) => sliceOf(unit, from, to));
  const raws = slices.map((one) => (one.raw === one.text ? null : one.raw));
  return {
    unit: {
      type: "unit",
      between,
      ...(isMarkup ? { raws } : { raw }),
      ...(reading.base === undefined ? {} : { base: reading.base }),
    },
    segments: slices.map(({ text, codes }) => segmentOf(reading, { source: text, codes })),
  };
}

function segmentOf(
  { translation, locked, context, pieces }: UnitReading,
  { source, codes }: Pick<SourceSegment, "source"> & Required<Pick<SourceSegment, "codes">>,
): Omit<SourceSegment, "paragraph"> {
  const written = translation && translationCodes(translation.pieces, { pieces, codes });
  const allCodes = [...codes, ...(written?.codes ?? [])];
  const target = written?.text.trim() ?? "";
  return {
    source,
    ...(allCodes.length === 0 ? {} : { codes: allCodes }),
    ...(context === undefined ? {} : { context }),
    ...(translation && target !== "" ? { target, status: translation.status } : {}),
    ...(locked ? { locked } : {}),
  };
}

/** Where the file has cut its texts itself, its segments hold whatever they contain. */
function rangesIn(
  unit: CodedUnit,
  { whole = false }: UnitReading,
  segmenter: Segmenter,
): readonly Range[] {
  const { text, range } = plainText(unit.text);
  if (whole) return trimmed(unit.text);
  if (!/[\p{L}\p{N}]/u.test(text)) return [];
  return segmenter(text).map((sentence) => {
    const { from, to } = range(sentence);
    const [start, end] = withOtherHalves(unit, from, to);
    return { from: start, to: end };
  });
}

function trimmed(text: string): readonly Range[] {
  const from = text.length - text.trimStart().length;
  const to = text.trimEnd().length;
  return from < to ? [{ from, to }] : [];
}

function betweenOf(unit: CodedUnit, from: number, to: number): Between {
  if (from >= to) return "";
  const { text, codes, raw } = sliceOf(unit, from, to);
  return codes.length === 0 && raw === text ? text : { text, codes, raw };
}
