import { piecesOf } from "./coded-pieces.ts";
import type { UnitWriting, WrittenPiece, WrittenSegment } from "./formats/format.ts";
import { type InlineCode, plainText } from "./inline-codes.ts";
import { mended } from "./mended-codes.ts";
import type { EnglishVariety } from "./project.ts";
import type { SegmentStatus } from "./segment.ts";
import type { Between, ReadTranslation, SkeletonUnit } from "./skeleton.ts";

/** A segment as far as writing needs it. */
export interface TranslatedSegment {
  readonly source: string;
  /** Empty where nothing was translated; the file keeps the source there. */
  readonly target: string;
  readonly codes: readonly InlineCode[];
  readonly status: SegmentStatus;
}

/** What its format is told of a unit to write: the pieces of its segments, and what stands between them. */
export function unitWriting(
  unit: SkeletonUnit,
  segments: readonly TranslatedSegment[],
  variety: EnglishVariety,
): UnitWriting {
  const { between, raws, raw = rawOf(unit, segments), base, read } = unit;
  const written = segments.map((segment, index) =>
    writtenSegment(segment, { raw: raws?.[index], read: read?.[index] }),
  );
  const pieces = between.flatMap((one, index) => [
    ...betweenPieces(one, raws !== undefined),
    ...(written[index]?.pieces ?? []),
  ]);
  return { pieces, raw, base, segments: written, variety };
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

/** A segment as it stood in the file. */
interface Earlier {
  readonly raw: string | null | undefined;
  readonly read: ReadTranslation | undefined;
}

function writtenSegment(segment: TranslatedSegment, earlier: Earlier): WrittenSegment {
  const { status, target } = segment;
  const changed = isChanged(segment, earlier.read);
  return { status, target, changed, pieces: segmentPieces(segment, earlier, changed) };
}

/** Where nothing was translated, the markup is copied; a translation without all its codes is mended first. */
function segmentPieces(
  { source, target, codes }: TranslatedSegment,
  { raw, read }: Earlier,
  changed: boolean,
): readonly WrittenPiece[] {
  if (changed && target !== "") return piecesOf(mended(target, source, codes), codes);
  if (read !== undefined && target !== "") return piecesOf(target, codes);
  if (raw === undefined) return piecesOf(source, codes);
  return [{ type: "text", text: plainText(source).text, raw: raw ?? source }];
}

/** In a file that holds translations, another one or another status than was read; else any. */
function isChanged({ source, target, status }: TranslatedSegment, read?: ReadTranslation): boolean {
  if (read === undefined) return target !== "" && target !== source;
  return target !== read.target || (target !== "" && status !== read.status);
}
