import type { Range } from "../language/range.ts";
import { type CutUnit, cutUnit } from "./cut-unit.ts";
import type { DocumentFormat } from "./document.ts";
import type {
  EchoReading,
  FileReading,
  LanguageReading,
  PartReading,
  UnitReading,
} from "./formats/format.ts";
import type { Segmenter } from "./segmentation.ts";
import type {
  Echo,
  LanguageMark,
  ReadDocument,
  Skeleton,
  SkeletonItem,
  SkeletonPart,
  SkeletonUnit,
  SourceSegment,
} from "./skeleton.ts";

/** Makes skeleton and segments of what a format has read. */
export function takeApart(
  format: DocumentFormat,
  reading: FileReading,
  segmenter: Segmenter,
): ReadDocument {
  const segments: SourceSegment[] = [];
  const taking = takingApart(format, reading, segmenter);
  for (;;) {
    const { done, value } = taking.next();
    if (done) return { skeleton: value, segments };
    for (const segment of value.segments) segments.push(segment);
  }
}

/** The segments of a unit, and how much of the file has been taken apart with it: from 0 to 1. */
export interface TakenUnit {
  readonly segments: readonly SourceSegment[];
  readonly share: number;
}

/** The same unit by unit, as they are to be read, so that nobody has to hold the segments of a large file at once. */
export function* takingApart(
  format: DocumentFormat,
  { parts }: FileReading,
  segmenter: Segmenter,
): Generator<TakenUnit, Skeleton> {
  const cuts = cutUnits(parts, segmenter);
  const isOrdered = parts.some(({ units }) => units.some(({ order }) => order !== undefined));
  const known = new Map<UnitReading, SkeletonUnit>();
  const alike = new Map<string, SkeletonUnit>();
  let first = 0;
  let paragraph = 0;
  for (const { reading, share, unit, segments } of isOrdered ? inReadingOrder(cuts) : cuts) {
    known.set(reading, isOrdered ? { ...unit, first } : shared(unit, alike));
    const numbered = segments.map(({ text, segment }, at) => {
      if (text !== segments[at - 1]?.text) paragraph++;
      return { ...segment, paragraph };
    });
    first += numbered.length;
    yield { segments: numbered, share };
  }
  const placed = placesOf(parts, known);
  return { format, parts: parts.map((part) => skeletonPart(part, known, placed)) };
}

interface FoundUnit extends CutUnit, Pick<TakenUnit, "share"> {
  readonly reading: UnitReading;
}

type KnownUnits = ReadonlyMap<UnitReading, SkeletonUnit>;

/** In the order of the file. */
function* cutUnits(
  parts: readonly PartReading[],
  segmenter: Segmenter,
): Generator<FoundUnit, void> {
  const all = parts.reduce((count, { units }) => count + units.length, 0);
  let passed = 0;
  for (const { text, units } of parts) {
    const ordered = unitsInOrder(units);
    for (const [at, reading] of ordered.entries()) {
      passed++;
      const cut = cutUnit(reading, rawWithSigns(text, ordered, at), segmenter);
      if (cut !== null) yield { ...cut, reading, share: passed / all };
    }
  }
}

/** Where the file has its units in another order than they are to be read. */
function inReadingOrder(found: Iterable<FoundUnit>): readonly FoundUnit[] {
  return [...found].sort((one, other) => (one.reading.order ?? 0) - (other.reading.order ?? 0));
}

/** Most units of a text are alike in all but their segments: one object stands for all that are. */
function shared(unit: SkeletonUnit, alike: Map<string, SkeletonUnit>): SkeletonUnit {
  const { between, raws = [], base, read } = unit;
  const isUsual =
    base === undefined &&
    read === undefined &&
    raws.length > 0 &&
    raws.every((raw) => raw === null) &&
    between.every((one) => one === "" || one === " ");
  if (!isUsual) return unit;
  const key = between.join("|");
  const known = alike.get(key);
  if (known === undefined) alike.set(key, unit);
  return known ?? unit;
}

/** The index of each unit among those of all parts, by what echoes name it by. */
function placesOf(parts: readonly PartReading[], known: KnownUnits): ReadonlyMap<string, number> {
  const places = new Map<string, number>();
  if (parts.every(({ echoes = [] }) => echoes.length === 0)) return places;
  let index = 0;
  for (const { path, units } of parts) {
    for (const reading of unitsInOrder(units)) {
      if (known.has(reading)) places.set(placeOf(path, reading.from), index++);
    }
  }
  return places;
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

/** Units without anything to translate stay in the gaps, as do echoes of them. */
function skeletonPart(
  { path, encoding, text, units, languages = [], echoes = [] }: PartReading,
  known: KnownUnits,
  placed: ReadonlyMap<string, number>,
): SkeletonPart {
  const places = [
    ...units.map((one) => {
      return { from: one.from, to: one.to, inner: one.inner, item: known.get(one) };
    }),
    ...languages.map((one) => ({ ...rangeOf(one), item: languageMark(text, one) })),
    ...echoes.map((one) => ({ ...rangeOf(one), item: echoOf(text, one, placed) })),
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
  placed: ReadonlyMap<string, number>,
): Echo | undefined {
  const index = placed.get(placeOf(of.path, of.from));
  if (index === undefined) return undefined;
  const raw = text.slice(from, to);
  return { type: "echo", raw, of: index, ...(base === undefined ? {} : { base }) };
}
