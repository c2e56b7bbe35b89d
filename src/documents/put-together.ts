import { piecesOf } from "./coded-pieces.ts";
import { canEncode, type Encoding, encodeText } from "./encoding.ts";
import type { Format, UnitWriting, WrittenPiece, WrittenSegment } from "./formats/format.ts";
import { type InlineCode, plainText, READ_AS } from "./inline-codes.ts";
import { mended } from "./mended-codes.ts";
import type { EnglishVariety } from "./project.ts";
import type { SegmentStatus } from "./segment.ts";
import type { Between, LanguageMark, Skeleton, SkeletonPart, SkeletonUnit } from "./skeleton.ts";

/** A segment as far as writing needs it. */
export interface TranslatedSegment {
  readonly source: string;
  /** Empty where nothing was translated; the file keeps the source there. */
  readonly target: string;
  readonly codes: readonly InlineCode[];
  readonly status: SegmentStatus;
}

export interface WrittenPart {
  readonly path: string;
  readonly text: string;
  readonly bytes: Uint8Array;
  /** The text of each unit as a reader of the file must find it again, without codes. */
  readonly units: readonly string[];
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
  const isTranslated = segments.some(isChanged);
  let taken = 0;
  const take = (count: number) => {
    const some = segments.slice(taken, taken + count);
    taken += count;
    if (some.length < count) throw new RangeError(`${segments.length} segments are too few`);
    return some;
  };
  const parts = skeleton.parts.map((part) =>
    writePart(format, part, { take, variety: isTranslated ? variety : null }),
  );
  if (taken < segments.length) throw new RangeError(`${segments.length} segments for ${taken}`);
  return parts;
}

interface Writing {
  readonly take: (count: number) => readonly TranslatedSegment[];
  /** Null where the file stays as it was. */
  readonly variety: EnglishVariety | null;
}

function writePart(
  format: Format,
  { path, encoding, gaps, items }: SkeletonPart,
  { take, variety }: Writing,
): WrittenPart {
  const pieces: string[] = [];
  const units: string[] = [];
  for (const [index, item] of items.entries()) {
    pieces.push(gaps[index] ?? "");
    if (item.type === "language") {
      pieces.push(variety === null ? item.raw : englishMark(item, variety));
      continue;
    }
    const segments = take(item.between.length - 1);
    const writing = unitWriting(item, segments);
    units.push(readAgain(writing.pieces));
    if (!segments.some(isChanged)) pieces.push(writing.raw);
    else pieces.push(encodable(format.writeUnit(writing), { encoding, format }));
  }
  const text = pieces.join("") + (gaps.at(-1) ?? "");
  return { path, text, bytes: encodeText(text, encoding), units };
}

function unitWriting(unit: SkeletonUnit, segments: readonly TranslatedSegment[]): UnitWriting {
  const { between, raws, raw = rawOf(unit, segments), base } = unit;
  const pieces = between.flatMap((one, index) => {
    const segment = segments[index];
    const after = segment === undefined ? [] : segmentPieces(segment, raws?.[index]);
    return [...betweenPieces(one, raws !== undefined), ...after];
  });
  return { pieces, raw, base, segments: segments.map(written) };
}

/** A unit of a format made of text, as it stood in the file. */
function rawOf({ between, raws }: SkeletonUnit, segments: readonly TranslatedSegment[]): string {
  return between
    .map((one, index) => {
      const glue = typeof one === "string" ? one : (one.raw ?? one.text);
      return glue + (raws?.[index] ?? segments[index]?.source ?? "");
    })
    .join("");
}

/** In a format made of text it is copied with its markup. */
function betweenPieces(between: Between, isMarkup: boolean): readonly WrittenPiece[] {
  const coded = typeof between === "string" ? { text: between, codes: [] } : between;
  if (!isMarkup) return piecesOf(coded.text, coded.codes);
  const raw = typeof between === "string" ? between : (between.raw ?? between.text);
  return raw === "" ? [] : [{ type: "text", text: plainText(coded.text).text, raw }];
}

/** Where nothing was translated, the markup is copied; a translation without all its codes is mended first. */
function segmentPieces(
  segment: TranslatedSegment,
  raw: string | null | undefined,
): readonly WrittenPiece[] {
  const { source, codes } = segment;
  if (isChanged(segment)) return piecesOf(mended(segment.target, source), codes);
  if (raw === undefined) return piecesOf(source, codes);
  return [{ type: "text", text: plainText(source).text, raw: raw ?? source }];
}

function written({ status, target }: TranslatedSegment): WrittenSegment {
  return { status, target };
}

function isChanged({ source, target }: TranslatedSegment): boolean {
  return target !== "" && target !== source;
}

/** Characters that the encoding of the file has not are written as the format can name them, if it can. */
function encodable(
  text: string,
  { encoding, format }: { readonly encoding: Encoding; readonly format: Format },
): string {
  const { reference } = format;
  if (reference === undefined || /^[\0-\x7f]*$/u.test(text)) return text;
  return Array.from(text, (one) => (canEncode(one, encoding) ? one : reference(one))).join("");
}

/** `hr` → en, `hr-HR` → en-GB, `hr_HR` → en_GB, as the file has it. */
function englishMark({ raw, english }: LanguageMark, variety: EnglishVariety): string {
  if (english !== undefined) return english;
  const separator = /[-_]/u.exec(raw)?.[0];
  return separator === undefined ? "en" : variety.replace("-", separator);
}

function readAgain(pieces: readonly WrittenPiece[]): string {
  return pieces.map((piece) => (piece.type === "text" ? piece.text : READ_AS[piece.type])).join("");
}
