import { Mishap } from "../../../errors.ts";
import { codeCharacter, type InlineCode } from "../../inline-codes.ts";
import type { SegmentStatus } from "../../segment.ts";
import { elementsOf, type XmlElement } from "../../xml/tree.ts";
import { onlyChild, ownAttribute, xliffDocument } from "./document.ts";
import { type SentSegment, unitPlace } from "./sent-segment.ts";
import { statusOf } from "./states.ts";
import { ownElements } from "./unit-elements.ts";

/** A translation as another tool has made it. */
export interface ReturnedTranslation {
  readonly position: number;
  /** With the codes of the segment; codes that it has not are left out. */
  readonly target: string;
  readonly status: SegmentStatus;
  /** The source is another one than the segment has now: it was changed on either side. */
  readonly isOther: boolean;
  /** Of the translation that the segment had when the file was written; null where the file does not say. */
  readonly fingerprint: string | null;
}

/**
 * The translations in a file that `freshXliff` wrote and another tool has filled, in the order of the segments given.
 * Empty ones and locked ones are left out. Throws the mishap `xliffForeign` for a file without any of our units.
 */
export function readXliffTranslations(
  bytes: Uint8Array,
  segments: readonly SentSegment[],
): readonly ReturnedTranslation[] {
  const { root, text } = xliffDocument({ fileName: "", bytes }, /^(?:1\.2|2\.[01])$/u);
  const units = new Map<number, FoundUnit>();
  for (const element of ownElements(root)) {
    if (element.local !== "unit" && element.local !== "trans-unit") continue;
    const place = unitPlace(ownAttribute(element, "id"));
    if (place !== null) units.set(place.position, { element, fingerprint: place.fingerprint });
  }
  if (!segments.some(({ position }) => units.has(position))) throw new Mishap("xliffForeign");
  return segments.flatMap((segment) => {
    const { position, codes, locked } = segment;
    const unit = units.get(position);
    if (unit === undefined || locked) return [];
    const { source, target, status } = textsOf(unit.element, codes, text);
    const isOther = even(source) !== even(segment.source);
    const { fingerprint } = unit;
    return target === "" ? [] : [{ position, target, status, isOther, fingerprint }];
  });
}

interface FoundUnit {
  readonly element: XmlElement;
  readonly fingerprint: string | null;
}

interface Texts {
  readonly source: string;
  readonly target: string;
  readonly status: SegmentStatus;
}

/** A unit may have been cut into several segments meanwhile; what has no translation keeps its source. */
function textsOf(unit: XmlElement, codes: readonly InlineCode[], text: string): Texts {
  const parts =
    unit.local === "trans-unit"
      ? [unit]
      : elementsOf(unit).filter(({ local }) => local === "segment" || local === "ignorable");
  const read = parts.map((part, index) => {
    const source = onlyChild(part, "source", text);
    const target = onlyChild(part, "target", text);
    const order = Number((target && ownAttribute(target, "order")) ?? index + 1);
    const own = { source: codedText(source, codes), target: codedText(target, codes) };
    return { ...own, order, isGap: part.local === "ignorable", state: stateIn(part, target) };
  });
  const isTranslated = read.some(({ target, isGap }) => !isGap && target.trim() !== "");
  const inOrder = read.toSorted((one, other) => one.order - other.order);
  const target = inOrder.map((part) => (part.isGap ? part.target || part.source : part.target));
  const states = read.filter(({ isGap }) => !isGap).map(({ state }) => state);
  return {
    source: read.map((part) => part.source).join(""),
    target: isTranslated ? target.join("") : "",
    status: LEAST_FIRST.find((status) => states.includes(status)) ?? "draft",
  };
}

const LEAST_FIRST = ["draft", "translated", "reviewed", "final"] as const;

function stateIn(part: XmlElement, target: XmlElement | undefined): SegmentStatus {
  if (part.local !== "trans-unit") return statusOf("xliff2", ownAttribute(part, "state") ?? "");
  const state = target && ownAttribute(target, "state");
  return state === undefined ? "translated" : statusOf("xliff1", state);
}

function codedText(element: XmlElement | undefined, codes: readonly InlineCode[]): string {
  if (element === undefined) return "";
  return element.children
    .map((child) => {
      if (child.type === "text" || child.type === "cdata") return child.text;
      return child.type === "element" ? codeText(child, codes) : "";
    })
    .join("");
}

function codeText(element: XmlElement, codes: readonly InlineCode[]): string {
  const id = Number(ownAttribute(element, "startRef") ?? ownAttribute(element, "id"));
  const character = (kinds: readonly InlineCode["kind"][]) => {
    const code = codes.find(({ number, kind }) => number === id && kinds.includes(kind));
    return code === undefined ? "" : codeCharacter(code.kind, code.number);
  };
  switch (element.local) {
    case "pc":
    case "g":
      return character(["open"]) + codedText(element, codes) + character(["close"]);
    case "bpt":
    case "bx":
      return character(["open"]);
    case "ept":
    case "ex":
      return character(["close"]);
    case "sc":
      return character(["open", "point"]);
    case "ec":
      return character(["close", "point"]);
    case "cp":
      return String.fromCodePoint(
        Math.min(0x10ffff, Number.parseInt(ownAttribute(element, "hex") ?? "fffd", 16)) || 0xfffd,
      );
    case "mrk":
      return codedText(element, codes);
    default:
      return character(["point", "space", "word"]);
  }
}

/** White space may have been laid out anew. */
function even(text: string): string {
  return text.replace(/\s+/gu, " ").trim();
}
