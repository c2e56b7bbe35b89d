import type { Range } from "../language/range.ts";
import { type CutUnit, cutUnit, type Segmenter } from "./cut-unit.ts";
import type { DocumentFormat } from "./document.ts";
import type {
  EchoReading,
  FileReading,
  LanguageReading,
  PartReading,
  UnitReading,
} from "./formats/format.ts";
import type {
  Echo,
  LanguageMark,
  ReadDocument,
  SkeletonItem,
  SkeletonPart,
  SkeletonUnit,
  SourceSegment,
} from "./skeleton.ts";

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
