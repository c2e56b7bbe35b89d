import { canEncode, encodeText } from "./encoding.ts";
import type { Encoding } from "./encodings.ts";
import { type Format, PARTING, type UnitWriting, type WrittenPiece } from "./formats/format.ts";
import { INNER_SIGNS, READ_AS } from "./inline-codes.ts";
import type { EnglishVariety } from "./project.ts";
import type { LanguageMark, Skeleton, SkeletonItem, SkeletonPart } from "./skeleton.ts";
import { clustersOf, clustersWithin } from "./slots.ts";
import { type TranslatedSegment, unitWriting } from "./unit-writing.ts";

/** A part of the file as it is written. */
export interface WrittenPart {
  readonly path: string;
  readonly text: string;
  readonly bytes: Uint8Array;
  /** The text of each unit as a reader of the file must find it again, without codes. */
  readonly units: readonly string[];
  /** Whether anything in it is written anew. */
  readonly touched: boolean;
}

/**
 * The parts of a file with the translation in them. Only what was translated is written anew; with nothing
 * translated, the parts are what was read, byte for byte. Throws a RangeError where segments are missing.
 */
export function putTogether(
  format: Format,
  skeleton: Skeleton,
  segments: readonly TranslatedSegment[],
  variety: EnglishVariety,
): readonly WrittenPart[] {
  const units = unitsToWrite(skeleton, segments, variety);
  const isTranslated = units.some(({ isChanged }) => isChanged);
  let next = 0;
  return skeleton.parts.map((part) => {
    const count = part.items.filter(({ type }) => type === "unit").length;
    const own = units.slice(next, next + count);
    next += count;
    return writePart(part, { format, units, own, variety: isTranslated ? variety : null });
  });
}

interface UnitToWrite {
  readonly writing: UnitWriting;
  readonly isChanged: boolean;
}

function unitsToWrite(
  { parts }: Skeleton,
  segments: readonly TranslatedSegment[],
  variety: EnglishVariety,
): readonly UnitToWrite[] {
  const clusters = clustersOf(segments);
  let taken = 0;
  const units = parts
    .flatMap(({ items }) => items.filter((item) => item.type === "unit"))
    .map((unit) => {
      const count = unit.between.length - 1;
      const from = unit.first ?? taken;
      const own = clustersWithin(clusters, from, from + count);
      taken += count;
      const filled = own.reduce((sum, { slots }) => sum + slots, 0);
      if (filled !== count) throw new RangeError(`${filled} places of ${count} have segments`);
      const writing = unitWriting(unit, own, variety);
      return { writing, isChanged: writing.segments.some(({ changed }) => changed) };
    });
  const all = clusters.reduce((sum, { slots }) => sum + slots, 0);
  if (taken < all) throw new RangeError(`segments for ${all} places of ${taken}`);
  return units;
}

interface Writing {
  readonly format: Format;
  /** Of all parts, for the echoes. */
  readonly units: readonly UnitToWrite[];
  /** Of this part, in order. */
  readonly own: readonly UnitToWrite[];
  /** Null where the file stays as it was. */
  readonly variety: EnglishVariety | null;
}

function writePart(
  { path, encoding, gaps, items }: SkeletonPart,
  { format, units, own, variety }: Writing,
): WrittenPart {
  const written = (unit: UnitWriting) => encodable(format.writeUnit(unit), { encoding, format });
  let next = 0;
  const pieces = items.map((item) => {
    if (item.type === "language") return variety === null ? item.raw : englishMark(item, variety);
    const unit = item.type === "echo" ? units[item.of] : own[next++];
    const { raw } = item.type === "echo" ? item : (unit?.writing ?? { raw: "" });
    if (unit === undefined || !unit.isChanged) return raw;
    if (item.type === "unit") return written(unit.writing);
    return written({
      ...unit.writing,
      pieces: textOnly(unit.writing.pieces),
      raw,
      base: item.base,
    });
  });
  const whole = withInner(items, pieces);
  const text = gaps.map((gap, index) => gap + (whole[index] ?? "")).join("");
  const texts = own.map(({ writing }) => readAgain(writing.pieces));
  const touched = own.some(({ isChanged }) => isChanged);
  return { path, ...encoded(format, text, encoding), units: texts, touched };
}

/** In UTF-8 where the encoding of the file has no sign for a character of the translation. */
function encoded(
  { inUtf8 }: Format,
  text: string,
  encoding: Encoding,
): Pick<WrittenPart, "text" | "bytes"> {
  if (inUtf8 === undefined || canEncode(text, encoding)) {
    return { text, bytes: encodeText(text, encoding) };
  }
  const again = inUtf8(text);
  return { text: again, bytes: encodeText(again, "utf-8") };
}

/** Units that stand inside another one come where their signs are in it. */
function withInner(items: readonly SkeletonItem[], pieces: readonly string[]): readonly string[] {
  const inner = new Map<string, string>();
  return pieces
    .toReversed()
    .map((piece, index) => {
      const item = items[items.length - 1 - index];
      if (item?.type === "unit" && item.inner !== undefined) {
        inner.set(item.inner, piece);
        return "";
      }
      if (inner.size === 0) return piece;
      const whole = piece.replace(INNER_SIGNS, (sign) => inner.get(sign) ?? sign);
      inner.clear();
      return whole;
    })
    .toReversed();
}

/** An echo has markup of its own, so that of the unit is not copied into it. */
function textOnly(pieces: readonly WrittenPiece[]): readonly WrittenPiece[] {
  return pieces.map((piece) =>
    piece.type === "text" ? { type: "text", text: piece.text } : piece,
  );
}

/** Characters that the encoding of the file has not are written as the format can name them, if it can. */
function encodable(
  text: string,
  { encoding, format }: { readonly encoding: Encoding; readonly format: Format },
): string {
  const { reference } = format;
  if (reference === undefined || /^[\0-\x7f]*$/u.test(text) || canEncode(text, encoding))
    return text;
  return Array.from(text, (one) =>
    canEncode(one, encoding) || one.search(INNER_SIGNS) === 0 ? one : reference(one),
  ).join("");
}

/** `hr` → en, `hr-HR` → en-GB, `hr_HR` → en_GB, as the file has it; a country alone `HR` → GB. */
function englishMark({ raw, english, country }: LanguageMark, variety: EnglishVariety): string {
  if (english !== undefined) return english.replace("{variety}", variety);
  if (country) return variety.slice("en-".length);
  const separator = /[-_]/u.exec(raw)?.[0];
  return separator === undefined ? "en" : variety.replace("-", separator);
}

/** Parts the texts of a unit: what Unicode has between paragraphs. */
export const BETWEEN_TEXTS = "\u2029";

function readAgain(pieces: readonly WrittenPiece[]): string {
  return pieces
    .map((piece) => {
      if (piece.type === "text") return piece.text;
      return piece.label === PARTING ? BETWEEN_TEXTS : READ_AS[piece.type];
    })
    .join("");
}
