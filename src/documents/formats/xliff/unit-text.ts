import type { SegmentContext, SegmentStatus } from "../../segment.ts";
import { textWithin, type XmlElement } from "../../xml/tree.ts";
import type { Piece, SegmentReading, UnitReading } from "../format.ts";
import { type CodeReader, saysAnything, spoken, textOfXliff } from "./pieces.ts";
import type { Mark, Slot, UnitBase } from "./splice.ts";

/** A segment of a unit: its source, and its translation if the file has one. */
export interface PairOfTexts {
  readonly source: XmlElement;
  readonly target: XmlElement | undefined;
  readonly locked: boolean;
  readonly context: SegmentContext;
  /** What the file says of the translation; null where it says nothing. */
  readonly status: SegmentStatus | null;
}

/** The two texts of a segment as they are read. */
export interface ReadPair {
  readonly segment: SegmentReading;
  readonly edges: readonly [string, string];
}

/** Reads a pair; null where there is nothing to translate. */
export function readPair(
  { source, target, locked, context, status }: PairOfTexts,
  file: { readonly text: string; readonly preserved: boolean },
  reader: CodeReader,
): ReadPair | null {
  const { pieces, edges } = textOfXliff(source, file, reader);
  if (!saysAnything(pieces)) return null;
  const own = target && textOfXliff(target, file, reader);
  const isTranslated = own !== undefined && saysAnything(own.pieces);
  const said = status ?? (own && isRepeated(pieces, own.pieces) ? "draft" : "translated");
  const translation = isTranslated ? { pieces: own.pieces, status: said } : undefined;
  return {
    segment: {
      pieces,
      ...(translation === undefined ? {} : { translation }),
      ...(locked ? { locked } : {}),
      ...(Object.keys(context).length === 0 ? {} : { context }),
    },
    edges: isTranslated ? own.edges : edges,
  };
}

/** Programs put the source where a translation is to come. */
function isRepeated(source: readonly Piece[], target: readonly Piece[]): boolean {
  return spoken(source) === spoken(target);
}

/** A unit of several segments, with places counted from its own beginning. */
export function unitReading(
  { from, to }: XmlElement,
  pairs: readonly ReadPair[],
  places: { readonly slots: readonly Slot[]; readonly marks: readonly Mark[] },
): UnitReading {
  const moved = <Place extends { readonly from: number; readonly to: number }>(place: Place) => ({
    ...place,
    from: place.from - from,
    to: place.to - from,
  });
  const base: UnitBase = {
    edges: pairs.map(({ edges }) => edges),
    slots: places.slots.map(moved),
    marks: places.marks.map(moved),
  };
  const segments = pairs.map(({ segment }) => segment);
  return { from, to, pieces: [], segments, bilingual: true, base };
}

/** What the file says to the translator, without what is empty. */
export function contextOf(context: {
  readonly notes: readonly XmlElement[];
  readonly key: string | undefined;
  readonly maximum: number | undefined;
}): SegmentContext {
  const note = context.notes
    .map((one) => textWithin(one).trim())
    .filter(Boolean)
    .join("\n");
  return {
    ...(note === "" ? {} : { note }),
    ...(context.key === undefined || context.key === "" ? {} : { key: context.key }),
    ...(context.maximum === undefined ? {} : { maximum: context.maximum }),
  };
}

/** A number of characters; undefined for what is none. */
export function countOf(value: string | undefined): number | undefined {
  return value !== undefined && /^\d{1,6}$/u.test(value.trim()) ? Number(value) : undefined;
}
