import { Mishap } from "../../../errors.ts";
import type { SegmentContext, SegmentStatus } from "../../segment.ts";
import { attributeOf, elementsOf, textWithin, type XmlElement } from "../../xml/tree.ts";
import type { UnitReading } from "../format.ts";
import { onlyChild, ownAttribute, ownChildren, unsafe } from "./document.ts";
import { type CodeNames, inline1 } from "./inline1.ts";
import { attributeMark, contentSlot, droppedMark, indentation, prefixOf } from "./markup-places.ts";
import type { Mark, Slot } from "./splice.ts";
import { statusOf } from "./states.ts";
import { repeated } from "./unit-elements.ts";
import { contextOf, countOf, type ReadPair, readPair, unitReading } from "./unit-text.ts";

/** What a unit of XLIFF 1.2 is read with. */
interface Reading {
  readonly text: string;
  readonly names: CodeNames;
  readonly preserved: boolean;
}

/** The elements that a unit is made of. */
interface UnitParts {
  readonly unit: XmlElement;
  /** What a new target comes after. */
  readonly last: XmlElement;
  readonly target: XmlElement | undefined;
  readonly sources: readonly SourcePart[];
  /** The text with its segments, where the unit has been cut. */
  readonly cut: XmlElement | undefined;
}

/** One segment of a unit. */
interface SourcePart {
  readonly source: XmlElement;
  readonly target: XmlElement | undefined;
  /** What SDL Studio says of it: `sdl:seg`. */
  readonly definition: XmlElement | undefined;
}

/** Reads a `trans-unit` of XLIFF 1.2; null where it has nothing to translate. */
export function transUnit(unit: XmlElement, reading: Reading): UnitReading | null {
  const source = onlyChild(unit, "source", reading.text);
  if (source === undefined) return null;
  const parts = partsOf(unit, source, reading.text);
  const reader = inline1(reading.names);
  const context = contextOfUnit(unit, parts.sources.length);
  const read = parts.sources.map((part) => ({
    part,
    pair: readPair(
      { ...part, context, locked: isLocked(unit, part), status: statusIn(parts, part) },
      reading,
      reader,
    ),
  }));
  const kept = read.filter((one): one is Kept => one.pair !== null);
  if (kept.length === 0) return null;
  return unitReading(
    unit,
    kept.map(({ pair }) => pair),
    { slots: slotsOf(parts, kept, reading.text), marks: marksOf(parts, kept, reading.text) },
  );
}

interface Kept {
  readonly part: SourcePart;
  readonly pair: ReadPair;
}

/** A unit that was cut has its segments in `seg-source`, and the same marks in its target. */
function partsOf(unit: XmlElement, source: XmlElement, text: string): UnitParts {
  const cut = onlyChild(unit, "seg-source", text);
  const target = onlyChild(unit, "target", text);
  const last = cut ?? source;
  const marks = cut === undefined ? [] : segmentMarks(cut);
  for (const marked of [marks, segmentMarks(target)]) {
    const [twice] = cut === undefined ? [] : repeated(marked, (mark) => ownAttribute(mark, "mid"));
    if (twice !== undefined)
      throw new Mishap("xliffInvalid", unsafe("segmentIdTwice", twice, text));
  }
  const targets = new Map(segmentMarks(target).map((mark) => [ownAttribute(mark, "mid"), mark]));
  const isWhole = targets.size === 0 && target !== undefined && textWithin(target).trim() !== "";
  if (marks.length === 0 || isWhole) {
    return {
      unit,
      last,
      target,
      cut: undefined,
      sources: [{ source, target, definition: undefined }],
    };
  }
  const definitions = segmentDefinitions(unit);
  const sources = marks.map((mark) => {
    const id = ownAttribute(mark, "mid");
    return { source: mark, target: targets.get(id), definition: definitions.get(id) };
  });
  return { unit, last, target, sources, cut };
}

/** The `mrk` elements of segments, wherever in the text: `<g id="1"><mrk mtype="seg" mid="1">`. */
function segmentMarks(text: XmlElement | undefined): readonly XmlElement[] {
  if (text === undefined) return [];
  return elementsOf(text).flatMap((child) =>
    child.local === "mrk" && ownAttribute(child, "mtype") === "seg" ? [child] : segmentMarks(child),
  );
}

/** From knowledge of files of SDL Studio: `<sdl:seg-defs><sdl:seg id="1" conf="Draft" locked="true"/></sdl:seg-defs>`. */
function segmentDefinitions(unit: XmlElement): ReadonlyMap<string | undefined, XmlElement> {
  const lists = elementsOf(unit).filter(
    ({ local, uri }) => local === "seg-defs" && uri !== unit.uri,
  );
  return new Map(lists.flatMap(elementsOf).map((one) => [ownAttribute(one, "id"), one]));
}

/** SDL Studio locks segments, memoQ units: `mq:locked="locked"`. */
function isLocked(unit: XmlElement, { definition }: SourcePart): boolean {
  const locked = /^(?:true|locked|yes)$/u;
  const lock = unit.attributes.find(({ local, uri }) => local === "locked" && uri !== "");
  return (
    locked.test(lock?.value ?? "") ||
    (definition !== undefined && locked.test(attributeOf(definition, "locked") ?? ""))
  );
}

/** Who says most exactly how far a translation is, is believed; null where nobody says anything. */
function statusIn({ unit, target }: UnitParts, { definition }: SourcePart): SegmentStatus | null {
  if (definition !== undefined) {
    return statusOf("sdl", ownAttribute(definition, "conf") ?? "");
  }
  const memoq = memoqStatus(unit);
  if (memoq !== undefined) return statusOf("mq", memoq.value);
  const state = target && ownAttribute(target, "state");
  const approved = ownAttribute(unit, "approved");
  if (state !== undefined) {
    const said = statusOf("xliff1", state);
    return said === "translated" && approved === "yes" ? "final" : said;
  }
  return approved === "yes" ? "final" : null;
}

function memoqStatus(unit: XmlElement) {
  return unit.attributes.find(({ local, uri }) => local === "status" && uri !== "");
}

/** A limit for the whole unit holds for its only segment. */
function contextOfUnit(unit: XmlElement, segments: number): SegmentContext {
  const isCharacters = ownAttribute(unit, "size-unit") === "char";
  return contextOf({
    notes: ownChildren(unit, "note"),
    key: ownAttribute(unit, "resname"),
    maximum: isCharacters && segments === 1 ? countOf(ownAttribute(unit, "maxwidth")) : undefined,
  });
}

function slotsOf(parts: UnitParts, kept: readonly Kept[], text: string): readonly Slot[] {
  const { target, cut, last } = parts;
  if (target === undefined || isBare(target)) return [newTarget(parts, kept, text)];
  if (cut === undefined) return [contentSlot(text, target, 0)];
  return kept.map(({ part }, segment) => {
    if (part.target !== undefined) return contentSlot(text, part.target, segment);
    const { contentFrom, from } = part.source;
    const open = text.slice(from, contentFrom);
    const close = `</${prefixOf(last)}mrk>`;
    const at = target.contentTo;
    return { from: at, to: at, segments: [segment], head: "", chunks: [open, close] };
  });
}

/** There is neither text nor any segment in it. */
function isBare(target: XmlElement): boolean {
  return elementsOf(target).length === 0 && textWithin(target).trim() === "";
}

/** A target where there is none, or only an empty one; with the segments that the source has. */
function newTarget(
  { unit, target, cut, last }: UnitParts,
  kept: readonly Kept[],
  text: string,
): Slot {
  const name = `${prefixOf(last)}target`;
  const [from, to] = target === undefined ? [last.to, last.to] : [target.from, target.to];
  const head = target === undefined ? `${indentation(text, last)}<${name}` : startOf(text, target);
  const close = `</${name}>`;
  const segments = kept.map((_, index) => index);
  const stated = isStatedElsewhere(unit, kept) ? {} : { stated: true as const };
  const place = { from, to, segments, head, ...stated };
  if (cut === undefined) return { ...place, chunks: [">", close] };
  const edges = kept.flatMap(({ part: { source } }) => [source.contentFrom, source.contentTo]);
  const bounds = [cut.contentFrom, ...edges, cut.contentTo];
  const chunks = segments.concat(segments.length).map((index) => {
    const chunk = text.slice(bounds[2 * index], bounds[2 * index + 1]);
    return (index === 0 ? ">" : "") + chunk + (index === segments.length ? close : "");
  });
  return { ...place, chunks };
}

/** SDL Studio and memoQ have states of their own, and none in the target. */
function isStatedElsewhere(unit: XmlElement, kept: readonly Kept[]): boolean {
  return memoqStatus(unit) !== undefined || kept.some(({ part }) => part.definition !== undefined);
}

/** The start tag of an empty target as far as its `>`, without its state. */
function startOf(text: string, target: XmlElement): string {
  const attributes = target.attributes.filter(({ name }) => !name.startsWith("state"));
  const written = attributes.map(
    ({ name, from, to }) => ` ${name}=${text.slice(from - 1, to + 1)}`,
  );
  return `<${target.name}${written.join("")}`;
}

function marksOf(parts: UnitParts, kept: readonly Kept[], text: string): readonly Mark[] {
  const { unit, target } = parts;
  const segments = kept.map((_, index) => index);
  const memoq = memoqStatus(unit);
  const marks: Mark[] = kept.flatMap(({ part: { definition } }, index) =>
    definition === undefined
      ? []
      : [attributeMark(definition, "conf", { scheme: "sdl", segments: [index] })],
  );
  if (memoq !== undefined) {
    marks.push(attributeMark(unit, memoq.name, { scheme: "mq", segments }));
  }
  if (ownAttribute(unit, "approved") !== undefined) {
    marks.push(attributeMark(unit, "approved", { scheme: "approved", segments }));
  }
  if (target === undefined || isBare(target)) return marks;
  if (!isStatedElsewhere(unit, kept) || ownAttribute(target, "state") !== undefined) {
    marks.push(attributeMark(target, "state", { scheme: "xliff1", segments }));
  }
  return [...marks, ...droppedMark(text, target, { attribute: "state-qualifier", segments })];
}
