import { attributeOf, type XmlAttribute, type XmlElement } from "../../xml/tree.ts";
import type { Piece } from "../format.ts";
import { childOf, isWord, visitElements } from "./names.ts";
import type { ParagraphBase, ParagraphReading } from "./paragraph.ts";

/**
 * Texts within a paragraph that are no part of its sentences: those in boxes, and descriptions of pictures. In the
 * XML of the code that they belong to, a character stands for each.
 */
export interface NestedText {
  readonly pieces: readonly Piece[];
  readonly base: NestedBase;
}

/** How a text is written: as a paragraph or as a value; with `of`, it repeats the text of that number. */
export type NestedBase = { readonly of?: number } & (
  | ({ readonly type: "paragraph" } & ParagraphBase)
  | { readonly type: "value" }
);

/** Collects the texts within the codes of a paragraph while it is read. */
export interface NestedTexts {
  readonly texts: readonly NestedText[];
  /** An element as it stands, but for the texts in it; with `to`, only so much of it. */
  readonly xmlOf: (element: XmlElement, part?: { readonly to: number }) => string;
}

/** The characters that stand for texts: out of plane 15, for private use, which Word writes into no markup. */
const FIRST = 0xf0000;
const MOST_TEXTS = 0xfff0;
const MARKS = /[\u{f0000}-\u{fffff}]/u;
const EVERY_MARK = /[\u{f0000}-\u{fffff}]/gu;

/** XML with its texts written in their places. */
export function withNestedTexts(xml: string, write: (number: number) => string): string {
  return xml.replace(EVERY_MARK, (mark) => write((mark.codePointAt(0) ?? FIRST) - FIRST));
}

/** Where a text stands that is written elsewhere. */
interface Place {
  readonly from: number;
  readonly to: number;
  readonly number: number;
}

/** Collects the texts within one paragraph of a part. */
export function nestedTexts(
  text: string,
  readParagraph: (paragraph: XmlElement, nested: NestedTexts) => ParagraphReading,
): NestedTexts {
  const texts: NestedText[] = [];
  /** The texts that stand a second time in what is being read. */
  let repeated: number[] = [];

  /** What is shown by programs that know less says the same once more. */
  const echoOf = (said: string, type: NestedBase["type"]): { readonly of?: number } => {
    const place = repeated.findIndex((number) => {
      const one = texts[number];
      return one?.base.type === type && saidBy(one.pieces) === said;
    });
    const [of] = place < 0 ? [] : repeated.splice(place, 1);
    return of === undefined ? {} : { of };
  };

  const placesIn = (element: XmlElement): readonly Place[] => {
    const values = described(element).map((attribute): Place => {
      const base: NestedBase = { type: "value", ...echoOf(attribute.value, "value") };
      const pieces: readonly Piece[] = [{ type: "text", text: attribute.value }];
      return { from: attribute.from, to: attribute.to, number: texts.push({ pieces, base }) - 1 };
    });
    if (element.local === "AlternateContent") return [...values, ...alternatives(element)];
    if (isWord(element, "txbxContent")) {
      return paragraphsIn(element).flatMap(paragraphPlace);
    }
    const inner = element.children.flatMap((child) =>
      child.type === "element" ? placesIn(child) : [],
    );
    return [...values, ...inner];
  };

  const alternatives = ({ children }: XmlElement): readonly Place[] => {
    const [choice, ...others] = children.filter((child) => child.type === "element");
    if (choice === undefined) return [];
    const outer = repeated;
    const before = texts.length;
    const first = placesIn(choice);
    const added = Array.from({ length: texts.length - before }, (_, index) => before + index);
    const rest = others.flatMap((other) => {
      repeated = [...added];
      return placesIn(other);
    });
    repeated = outer;
    return [...first, ...rest];
  };

  const paragraphPlace = (paragraph: XmlElement): readonly Place[] => {
    const number = texts.push({ pieces: [], base: { type: "value" } }) - 1;
    const { pieces, base } = readParagraph(paragraph, nested);
    if (!isTranslatable(pieces) && texts.length === number + 1) {
      texts.length = number;
      return [];
    }
    texts[number] = {
      pieces,
      base: { type: "paragraph", ...base, ...echoOf(saidBy(pieces), "paragraph") },
    };
    const from = childOf(paragraph, "pPr")?.to ?? paragraph.contentFrom;
    return [{ from, to: paragraph.contentTo, number }];
  };

  const nested: NestedTexts = {
    texts,
    xmlOf: (element, { to } = { to: element.to }) => {
      const raw = text.slice(element.from, to);
      if (texts.length >= MOST_TEXTS || MARKS.test(raw)) return raw;
      const isWhole = to === element.to;
      const places = isWhole ? placesIn(element) : placesIn({ ...element, children: [] });
      const parts: string[] = [];
      let at = element.from;
      for (const place of [...places].sort((one, other) => one.from - other.from)) {
        parts.push(text.slice(at, place.from), String.fromCodePoint(FIRST + place.number));
        at = place.to;
      }
      return parts.join("") + text.slice(at, to);
    },
  };
  return nested;
}

/** Those in a box; not those in boxes within them. */
function paragraphsIn(element: XmlElement): readonly XmlElement[] {
  const found: XmlElement[] = [];
  visitElements(element, (one) => {
    if (!isWord(one, "p")) return true;
    found.push(one);
    return false;
  });
  return found;
}

/** The texts among the values of an element: what is said of a picture or link, and letters drawn as a picture. */
function described(element: XmlElement): readonly XmlAttribute[] {
  const names = DESCRIBING[element.local] ?? [];
  if (names.length === 0) return [];
  return element.attributes.filter(({ local, value }) => names.includes(local) && isSaying(value));
}

const DESCRIBING: Readonly<Record<string, readonly string[]>> = {
  docPr: ["descr", "title"],
  shape: ["alt", "title"],
  rect: ["alt", "title"],
  group: ["alt", "title"],
  textpath: ["string"],
  hyperlink: ["tooltip"],
};

/** The name of a file is no description. */
export function isSaying(value: string): boolean {
  return /\p{L}/u.test(value) && !/^\S+\.\w{3,4}$|^https?:\S+$/u.test(value);
}

function isTranslatable(pieces: readonly Piece[]): boolean {
  return /[\p{L}\p{N}]/u.test(saidBy(pieces));
}

function saidBy(pieces: readonly Piece[]): string {
  return pieces.map((piece) => (piece.type === "text" ? piece.text : "\n")).join("");
}

/** The value of an attribute of Word by its name, as its content is typed: `captionOf(table)`. */
export function captionOf(element: XmlElement): XmlAttribute | undefined {
  const value = attributeOf(element, "val") ?? "";
  return isSaying(value) ? element.attributes.find(({ local }) => local === "val") : undefined;
}
