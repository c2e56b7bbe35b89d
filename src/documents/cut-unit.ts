import type { Range } from "../language/range.ts";
import {
  type CodedSlice,
  type CodedUnit,
  codedUnit,
  sliceOf,
  translationCodes,
  withOtherHalves,
} from "./coded-pieces.ts";
import { PARTING, type Piece, type SegmentReading, type UnitReading } from "./formats/format.ts";
import { CODE_CHARACTERS, codeCharacter, codesIn, hasCodes, plainText } from "./inline-codes.ts";
import type { Segmenter } from "./segmentation.ts";
import type { Between, SkeletonUnit, SourceSegment } from "./skeleton.ts";

/** A unit of the skeleton and the segments that it was cut into. */
export interface CutUnit {
  readonly unit: SkeletonUnit;
  /** Each with the text of the unit that it stands in, from 0; most units are one text. */
  readonly segments: readonly {
    readonly text: number;
    readonly segment: Omit<SourceSegment, "paragraph">;
  }[];
}

/** Cuts a unit into segments; null where there is nothing to translate in it. */
export function cutUnit(reading: UnitReading, raw: string, segmenter: Segmenter): CutUnit | null {
  if (reading.segments !== undefined) return cutAlready(reading, reading.segments, raw);
  const texts = textsOf(reading.pieces).map((pieces) => cutText(pieces, reading, segmenter));
  const segments = texts.flatMap(({ slices }, text) =>
    slices.map(({ text: source, codes }) => ({
      text,
      segment: segmentOf(reading, { source, codes }),
    })),
  );
  if (segments.length === 0 && reading.inner === undefined) return null;
  const isMarkup = texts.map((text) => text.raw).join("") === raw;
  const raws = texts.flatMap(({ slices }) =>
    slices.map((one) => (one.raw === one.text ? null : one.raw)),
  );
  const known = remembered(reading, segments);
  return {
    unit: {
      type: "unit",
      between: betweenAll(texts),
      ...(isMarkup ? { raws } : { raw }),
      ...known,
    },
    segments,
  };
}

/** The texts of a unit: most are one. */
function textsOf(pieces: readonly Piece[]): readonly (readonly Piece[])[] {
  if (pieces.length === 1) return [pieces];
  const starts = pieces.flatMap((piece, at) =>
    at > 0 && piece.type !== "text" && piece.label === PARTING ? [at] : [],
  );
  return [0, ...starts].map((from, index) => pieces.slice(from, starts[index]));
}

interface CutText {
  readonly slices: readonly CodedSlice[];
  /** Before, between and after them. */
  readonly between: readonly Between[];
  readonly raw: string;
}

function cutText(pieces: readonly Piece[], reading: UnitReading, segmenter: Segmenter): CutText {
  const [only] = pieces;
  const isPlain = pieces.length === 1 && only?.type === "text" && !hasCodes(only.text);
  if (isPlain && (only.raw ?? only.text) === only.text)
    return cutPlain(only.text, reading, segmenter);
  const unit = codedUnit(pieces);
  const ranges = rangesIn(unit, reading, segmenter);
  const edges = [0, ...ranges.flatMap(({ from, to }) => [from, to]), unit.text.length];
  return {
    slices: ranges.map(({ from, to }) => sliceOf(unit, from, to)),
    between: Array.from({ length: ranges.length + 1 }, (_, index) =>
      betweenOf(unit, edges[2 * index] ?? 0, edges[2 * index + 1] ?? 0),
    ),
    raw: sliceOf(unit, 0, unit.text.length).raw,
  };
}

/** Most units are nothing but text. */
function cutPlain(text: string, { whole = false }: UnitReading, segmenter: Segmenter): CutText {
  const ranges = whole ? trimmed(text) : saysAnything(text) ? segmenter(text) : [];
  const between: string[] = [];
  let passed = 0;
  for (const { from, to } of ranges) {
    between.push(text.slice(passed, from));
    passed = to;
  }
  between.push(text.slice(passed));
  const slices = ranges.map(({ from, to }) => {
    const slice = text.slice(from, to);
    return { text: slice, codes: [], raw: slice };
  });
  return { slices, between, raw: text };
}

/** What stands behind the last segment of one text, and before the first of the next, stands between them. */
function betweenAll(texts: readonly CutText[]): readonly Between[] {
  const all: Between[] = [];
  for (const { between } of texts) {
    const [first = "", ...others] = between;
    all.push(glued(all.pop() ?? "", first));
    for (const one of others) all.push(one);
  }
  return all;
}

function glued(one: Between, other: Between): Between {
  if (one === "") return other;
  if (typeof one === "string" && typeof other === "string") return one + other;
  const [before, after] = [one, other].map(asCoded);
  if (before === undefined || after === undefined) return other;
  const shift = before.codes.reduce((most, { number }) => Math.max(most, number), 0);
  const text = after.text.replace(CODE_CHARACTERS, (character) => {
    const [mark] = codesIn(character);
    return mark === undefined ? "" : codeCharacter(mark.kind, mark.number + shift);
  });
  const codes = after.codes.map((code) => ({ ...code, number: code.number + shift }));
  return {
    text: before.text + text,
    codes: [...before.codes, ...codes],
    raw: before.raw + after.raw,
  };
}

function asCoded(between: Between): CodedSlice {
  if (typeof between === "string") return { text: between, codes: [], raw: between };
  return { ...between, raw: between.raw ?? between.text };
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

/** Where the file has cut its texts itself, its segments hold whatever they contain. */
function rangesIn(
  unit: CodedUnit,
  { whole = false }: UnitReading,
  segmenter: Segmenter,
): readonly Range[] {
  if (whole) return trimmed(unit.text);
  const { text, range } = plainText(unit.text);
  if (!saysAnything(text)) return [];
  return segmenter(text).map((sentence) => {
    const { from, to } = range(sentence);
    const [first, last] = withOtherHalves(unit, from, to);
    return { from: first, to: last };
  });
}

function saysAnything(text: string): boolean {
  return /[\p{L}\p{N}]/u.test(text);
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
