import { SEGMENT_STATUSES, type SegmentStatus } from "../../segment.ts";
import { escapedXml } from "../../xml/tree.ts";
import type { UnitWriting, WrittenSegment } from "../format.ts";
import { type StateScheme, stateOf } from "./states.ts";

/** How a unit of XLIFF is changed: all that is not named here stays as it was. Places are those of the unit. */
export interface UnitBase {
  /** White space around the text of each segment, which belongs to the file. */
  readonly edges: readonly (readonly [string, string])[];
  readonly slots: readonly Slot[];
  readonly marks: readonly Mark[];
}

/** A place where translations stand, or will. It is written where one of its segments is another than it was. */
export interface Slot {
  readonly from: number;
  readonly to: number;
  readonly segments: readonly number[];
  /** The start tag of a new element, as far as its `>`; empty where the element stands already. */
  readonly head: string;
  /** Before, between and after the translations. */
  readonly chunks: readonly string[];
  /** The new element says a state. */
  readonly stated?: true;
}

/** A place where the file says a state: the value of an attribute, or where one comes in. */
export interface Mark {
  readonly from: number;
  readonly to: number;
  readonly segments: readonly number[];
  readonly scheme: StateScheme;
  /** The value in the file; null where the attribute is to come. */
  readonly was: string | null;
  /** The attribute that is to come. */
  readonly attribute?: string;
}

interface Edit {
  readonly from: number;
  readonly to: number;
  readonly text: string;
}

/** Writes the translations and states of a unit into it. */
export function writeXliffUnit({ raw, base, segments }: UnitWriting): string {
  const { edges, slots, marks } = base as UnitBase; // `read` of the same format left it there
  const isChanged = (numbers: readonly number[]) => numbers.some((one) => segments[one]?.changed);
  const texts = segments.map((segment, index) => translation(segment, edges[index] ?? ["", ""]));
  const edits = [
    ...slots
      .filter((slot) => isChanged(slot.segments))
      .map((slot) => slotEdit(slot, texts, segments)),
    ...marks.filter((mark) => isChanged(mark.segments)).map((mark) => markEdit(mark, segments)),
  ].sort((one, other) => one.from - other.from);
  return spliced(raw, edits);
}

function translation(
  { target, pieces }: WrittenSegment,
  [lead, trail]: readonly [string, string],
): string {
  if (target === "") return "";
  const text = pieces.map((piece) => (piece.type === "text" ? escapedXml(piece.text) : piece.data));
  return escapedXml(lead) + text.join("") + escapedXml(trail);
}

function slotEdit(
  { from, to, head, chunks, segments: own, stated }: Slot,
  texts: readonly string[],
  segments: readonly WrittenSegment[],
): Edit {
  const state = stated ? ` state="${stateOf("xliff1", lowest(own, segments), null)}"` : "";
  const content = chunks.map((chunk, index) => chunk + (texts[own[index] ?? -1] ?? "")).join("");
  return { from, to, text: head + state + content };
}

function markEdit({ from, to, ...mark }: Mark, segments: readonly WrittenSegment[]): Edit {
  const { scheme, was, attribute } = mark;
  const status = lowest(mark.segments, segments);
  const value = stateOf(scheme, status, was);
  if (attribute === undefined) return { from, to, text: value };
  const isSaid = scheme !== "xliff2" || value !== "initial"; // which is what no state means
  return { from, to, text: isSaid ? ` ${attribute}="${value}"` : "" };
}

/** Several segments are as far as the one that is the least far. */
function lowest(numbers: readonly number[], segments: readonly WrittenSegment[]): SegmentStatus {
  const places = numbers.map((one) => {
    const { target = "", status = "initial" } = segments[one] ?? {};
    return target === "" ? 0 : SEGMENT_STATUSES.indexOf(status);
  });
  return SEGMENT_STATUSES[Math.min(...places)] ?? "initial";
}

/** Line ends are written as those of the file. */
function spliced(raw: string, edits: readonly Edit[]): string {
  const isWindows = raw.includes("\r\n");
  let at = 0;
  const parts = edits.map(({ from, to, text }) => {
    const before = raw.slice(at, from);
    at = to;
    return before + (isWindows ? text.replace(/\r?\n/gu, "\r\n") : text);
  });
  return parts.join("") + raw.slice(at);
}
