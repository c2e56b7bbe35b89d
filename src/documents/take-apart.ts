import type { Range } from "../language/range.ts";
import {
  type CodedUnit,
  codedUnit,
  sliceOf,
  translationCodes,
  withOtherHalves,
} from "./coded-pieces.ts";
import type { DocumentFormat } from "./document.ts";
import {
  type EchoReading,
  type FileReading,
  type LanguageReading,
  PARTING,
  type PartReading,
  type SegmentReading,
  type UnitReading,
} from "./formats/format.ts";
import { plainText } from "./inline-codes.ts";
import type {
  Between,
  Echo,
  LanguageMark,
  ReadDocument,
  SkeletonItem,
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
  const found = parts.flatMap(({ path, text, units }) =>
    unitsInOrder(units).flatMap((reading, index, ordered): readonly FoundUnit[] => {
      const cut = cutUnit(reading, rawWithSigns(text, ordered, index), segmenter);
      return cut === null ? [] : [{ ...cut, place: placeOf(path, reading.from), reading }];
    }),
  );
  const { segments, firsts } = inReadingOrder(found);
  const units = new Map(
    found.map(({ place, unit }, index): [string, NumberedUnit] => {
      const first = firsts?.get(index);
      return [place, { index, unit: first === undefined ? unit : { ...unit, first } }];
    }),
  );
  return { skeleton: { format, parts: parts.map((part) => skeletonPart(part, units)) }, segments };
}

interface FoundUnit extends CutUnit {
  readonly place: string;
  readonly reading: UnitReading;
}

interface NumberedUnit {
  readonly index: number;
  readonly unit: SkeletonUnit;
}

function unitsInOrder(units: readonly UnitReading[]): readonly UnitReading[] {
  return [...units].sort((one, other) => one.from - other.from);
}

/** The raw of a unit, with the signs of the units inside it in their places. */
function rawWithSigns(text: string, units: readonly UnitReading[], index: number): string {
  const unit = units[index];
  if (unit === undefined) return "";
  let raw = "";
  let passed = unit.from;
  for (let next = index + 1; next < units.length; next++) {
    const { from, to, inner } = units[next] ?? unit;
    if (inner === undefined || to > unit.to) break;
    raw += text.slice(passed, from) + inner;
    passed = to;
  }
  return raw + text.slice(passed, unit.to);
}

function placeOf(path: string, from: number): string {
  return `${from} ${path}`;
}

/** All segments as they are to be read; and where the file has its units in another order, the first of each. */
function inReadingOrder(found: readonly FoundUnit[]): {
  readonly segments: readonly SourceSegment[];
  readonly firsts: ReadonlyMap<number, number> | null;
} {
  const order = found.map(({ segments, reading }, index) => ({ segments, reading, index }));
  const isOrdered = order.some(({ reading }) => reading.order !== undefined);
  if (isOrdered) order.sort((one, other) => (one.reading.order ?? 0) - (other.reading.order ?? 0));
  const segments: SourceSegment[] = [];
  const firsts = new Map<number, number>();
  let paragraph = 0;
  for (const unit of order) {
    firsts.set(unit.index, segments.length);
    for (const [index, { text, segment }] of unit.segments.entries()) {
      if (text !== unit.segments[index - 1]?.text) paragraph++;
      segments.push({ ...segment, paragraph });
    }
  }
  return { segments, firsts: isOrdered ? firsts : null };
}

/** Units without anything to translate stay in the gaps, as do echoes of them. */
function skeletonPart(
  { path, encoding, text, units, languages = [], echoes = [] }: PartReading,
  known: ReadonlyMap<string, NumberedUnit>,
): SkeletonPart {
  const places = [
    ...units.map(({ from, to, inner }) => {
      return { from, to, inner, item: known.get(placeOf(path, from))?.unit };
    }),
    ...languages.map((one) => ({ ...rangeOf(one), item: languageMark(text, one) })),
    ...echoes.map((one) => ({ ...rangeOf(one), item: echoOf(text, one, known) })),
  ].sort((one, other) => one.from - other.from);
  const gaps: string[] = [];
  const items: SkeletonItem[] = [];
  let passed = 0;
  for (const { item, from, to, inner } of places) {
    if (item === undefined) continue;
    const isInner = inner !== undefined && item.type === "unit" && to <= passed;
    gaps.push(isInner ? "" : text.slice(passed, from));
    items.push(isInner ? { ...item, inner } : item);
    if (!isInner) passed = to;
  }
  return { path, encoding, gaps: [...gaps, text.slice(passed)], items };
}

function rangeOf({ from, to }: Range): Range & { readonly inner: undefined } {
  return { from, to, inner: undefined };
}

function languageMark(text: string, { from, to, ...english }: LanguageReading): LanguageMark {
  return { type: "language", raw: text.slice(from, to), ...english };
}

function echoOf(
  text: string,
  { from, to, of, base }: EchoReading,
  known: ReadonlyMap<string, NumberedUnit>,
): Echo | undefined {
  const unit = known.get(placeOf(of.path, of.from));
  const raw = text.slice(from, to);
  return unit && { type: "echo", raw, of: unit.index, ...(base === undefined ? {} : { base }) };
}

interface CutUnit {
  readonly unit: SkeletonUnit;
  /** Each with the text of the unit that it stands in, from 0; most units are one text. */
  readonly segments: readonly {
    readonly text: number;
    readonly segment: Omit<SourceSegment, "paragraph">;
  }[];
}

function cutUnit(reading: UnitReading, raw: string, segmenter: Segmenter): CutUnit | null {
  if (reading.segments !== undefined) return cutAlready(reading, reading.segments, raw);
  const unit = codedUnit(reading.pieces);
  const ranges = rangesIn(unit, reading, segmenter);
  if (ranges.length === 0 && reading.inner === undefined) return null;
  const isMarkup = sliceOf(unit, 0, unit.text.length).raw === raw;
  const edges = [0, ...ranges.flatMap(({ from, to }) => [from, to]), unit.text.length];
  const between = Array.from({ length: ranges.length + 1 }, (_, index) =>
    betweenOf(unit, edges[2 * index] ?? 0, edges[2 * index + 1] ?? 0),
  );
  const slices = ranges.map(({ from, to }) => sliceOf(unit, from, to));
  const raws = slices.map((one) => (one.raw === one.text ? null : one.raw));
  const segments = slices.map(({ text, codes }, index) => ({
    text: ranges[index]?.text ?? 0,
    segment: segmentOf(reading, { source: text, codes }),
  }));
  const known = remembered(reading, segments);
  return {
    unit: { type: "unit", between, ...(isMarkup ? { raws } : { raw }), ...known },
    segments,
  };
}

/** A unit that the file has cut into segments. */
function cutAlready(
  reading: UnitReading,
  parts: readonly SegmentReading[],
  raw: string,
): CutUnit | null {
  if (parts.length === 0) return null;
  const segments = parts.map((part) => {
    const unit = codedUnit(part.pieces);
    const { text, codes } = sliceOf(unit, 0, unit.text.length);
    return { text: 0, segment: segmentOf(part, { source: text, codes }) };
  });
  const between = ["", ...parts.map(() => "")];
  return { unit: { type: "unit", between, raw, ...remembered(reading, segments) }, segments };
}

/** What writing has to know of a unit. */
function remembered(
  { base, bilingual = false }: UnitReading,
  segments: CutUnit["segments"],
): Pick<SkeletonUnit, "base" | "read"> {
  const read = segments.map(({ segment: { target = "", status = "initial" } }) => ({
    target,
    status,
  }));
  return { ...(base === undefined ? {} : { base }), ...(bilingual ? { read } : {}) };
}

function segmentOf(
  { translation, locked, context, pieces }: SegmentReading,
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

interface SegmentRange extends Range {
  /** The text of the unit that it stands in, from 0. */
  readonly text: number;
}

/** Where the file has cut its texts itself, its segments hold whatever they contain. */
function rangesIn(
  unit: CodedUnit,
  { whole = false }: UnitReading,
  segmenter: Segmenter,
): readonly SegmentRange[] {
  if (whole) return trimmed(unit.text);
  const { text, range, offset } = plainText(unit.text);
  const parts = unit.stretches.filter(
    ({ piece }) => piece.type !== "text" && piece.label === PARTING,
  );
  const starts = [0, ...parts.map(({ to }) => offset(to)), text.length];
  return starts.slice(0, -1).flatMap((start, index) => {
    const part = text.slice(start, starts[index + 1]);
    if (!/[\p{L}\p{N}]/u.test(part)) return [];
    return segmenter(part).map((sentence) => {
      const { from, to } = range({ from: start + sentence.from, to: start + sentence.to });
      const [first, last] = withOtherHalves(unit, from, to);
      return { from: first, to: last, text: index };
    });
  });
}

function trimmed(text: string): readonly SegmentRange[] {
  const from = text.length - text.trimStart().length;
  const to = text.trimEnd().length;
  return from < to ? [{ from, to, text: 0 }] : [];
}

function betweenOf(unit: CodedUnit, from: number, to: number): Between {
  if (from >= to) return "";
  const { text, codes, raw } = sliceOf(unit, from, to);
  return codes.length === 0 && raw === text ? text : { text, codes, raw };
}
