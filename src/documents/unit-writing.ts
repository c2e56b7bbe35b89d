import { type ClusterText, clusterText, sharedOut } from "./cluster-text.ts";
import { piecesOf } from "./coded-pieces.ts";
import type { UnitWriting, WrittenPiece, WrittenSegment } from "./formats/format.ts";
import { type InlineCode, plainText } from "./inline-codes.ts";
import { mended } from "./mended-codes.ts";
import type { EnglishVariety } from "./project.ts";
import type { SegmentPlace, SegmentStatus } from "./segment.ts";
import type { Between, ReadTranslation, SkeletonUnit } from "./skeleton.ts";
import { type Cluster, slotSources } from "./slots.ts";

/** A segment as far as writing needs it. */
export interface TranslatedSegment {
  readonly source: string;
  /** Empty where nothing was translated; the file keeps the source there. */
  readonly target: string;
  readonly codes: readonly InlineCode[];
  readonly status: SegmentStatus;
  /** Where it is one that somebody has split or joined. */
  readonly place?: SegmentPlace | undefined;
}

/** What its format is told of a unit to write: the pieces of its segments, and what stands between them. */
export function unitWriting(
  unit: SkeletonUnit,
  clusters: readonly Cluster<TranslatedSegment>[],
  variety: EnglishVariety,
): UnitWriting {
  const { between, raws, raw = rawOf(unit, clusters), base, read } = unit;
  const written: WrittenSlot[] = [];
  for (const cluster of clusters) {
    const to = written.length + cluster.slots;
    const earlier = { raw: raws?.[written.length], read: read?.slice(written.length, to) };
    written.push(...writtenCluster(cluster, earlier));
  }
  const pieces = between.flatMap((one, index) => [
    ...(written[index]?.isJoined ? [] : betweenPieces(one, raws !== undefined)),
    ...(written[index]?.segment.pieces ?? []),
  ]);
  return { pieces, raw, base, segments: written.map(({ segment }) => segment), variety };
}

/** A unit of a format made of text, as it stood in the file. */
function rawOf(
  { between, raws }: SkeletonUnit,
  clusters: readonly Cluster<TranslatedSegment>[],
): string {
  const sources = clusters.flatMap(slotSources);
  return between
    .map((one, index) => {
      const glue = typeof one === "string" ? one : (one.raw ?? one.text);
      return glue + (raws?.[index] ?? sources[index] ?? "");
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

/** A place of the unit as it is written. */
interface WrittenSlot {
  readonly segment: WrittenSegment;
  /** It belongs to the one before it, with what stood between them. */
  readonly isJoined: boolean;
}

/** A cluster as it stood in the file. */
interface EarlierCluster {
  readonly raw: string | null | undefined;
  /** Of each of its places. */
  readonly read: readonly ReadTranslation[] | undefined;
}

function writtenCluster(
  { segments, slots, isWhole }: Cluster<TranslatedSegment>,
  { raw, read }: EarlierCluster,
): readonly WrittenSlot[] {
  const [only] = segments;
  if (isWhole && only !== undefined) {
    return [{ segment: writtenSegment(only, { raw, read: read?.[0] }), isJoined: false }];
  }
  const text = clusterText(segments);
  if (read === undefined) return writtenTogether(text, slots);
  return sharedOut(text, slotSources({ segments })).map((target, index) => {
    const part = { ...text, target };
    const changed = slots > 1 && target !== "" ? true : isChanged(part, read[index]);
    const pieces = piecesOf(target === "" ? text.source : target, text.codes);
    return { segment: { status: text.status, target, changed, pieces }, isJoined: false };
  });
}

/** In a file of one language all is written in the first of the places. */
function writtenTogether(text: ClusterText, slots: number): readonly WrittenSlot[] {
  const { status, target, source, codes } = text;
  const changed = isChanged(text, undefined);
  const pieces = piecesOf(changed ? target : source, codes);
  const none = { status, target, changed, pieces: [] };
  return Array.from({ length: slots }, (_, index) =>
    index === 0
      ? { segment: { ...none, pieces }, isJoined: false }
      : { segment: none, isJoined: true },
  );
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
function isChanged(
  { source, target, status }: Pick<TranslatedSegment, "source" | "target" | "status">,
  read?: ReadTranslation,
): boolean {
  if (read === undefined) return target !== "" && target !== source;
  return target !== read.target || (target !== "" && status !== read.status);
}
