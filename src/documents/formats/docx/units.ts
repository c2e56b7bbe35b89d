import { attributeOf, type XmlElement } from "../../xml/tree.ts";
import type { LanguageReading, PartReading, Piece, UnitReading } from "../format.ts";
import type { OfficePart } from "../ooxml/package.ts";
import { childOf, isWord, visitElements } from "./names.ts";
import { captionOf } from "./nested.ts";
import { type ParagraphSource, readParagraphs } from "./paragraph.ts";
import { beginningOfText, type UnitBase } from "./written.ts";

/** The paragraphs of a part, and where it says which language it is in. */
export function readPart({ path, text, encoding, root }: OfficePart): PartReading {
  const source = { text, ownBookmarks: ownBookmarksOf(root), fields: { count: 0 } };
  const units = [...unitsIn(source, root)];
  return { path, text, encoding, units, languages: languagesBeside(root, units) };
}

/** Word sets one where the file was edited last; it is of no use to anyone. */
function ownBookmarksOf(root: XmlElement): ReadonlySet<string> {
  const ids = new Set<string>();
  visitElements(root, (element) => {
    const isOwn = isWord(element, "bookmarkStart") && attributeOf(element, "name") === "_GoBack";
    if (isOwn) ids.add(attributeOf(element, "id") ?? "");
    return true;
  });
  return ids;
}

function* unitsIn(source: ParagraphSource, container: XmlElement): Generator<UnitReading> {
  const children = container.children.filter((node) => node.type === "element");
  for (let at = 0; at < children.length; at++) {
    const child = children[at];
    if (child === undefined) continue;
    if (isWord(child, "tblCaption", "tblDescription")) yield* captionUnit(child);
    else if (isWord(child, "p")) {
      const joined = joinedFrom(children, at);
      at += joined.length - 1;
      yield* paragraphUnit(source, joined);
    } else yield* unitsIn(source, child);
  }
}

function* captionUnit(element: XmlElement): Generator<UnitReading> {
  const value = captionOf(element);
  if (value === undefined) return;
  const base: UnitBase = { type: "value" };
  yield { from: value.from, to: value.to, pieces: [{ type: "text", text: value.value }], base };
}

/** A paragraph with those that follow it, as long as the marks between them are deleted. */
function joinedFrom(elements: readonly XmlElement[], from: number): readonly XmlElement[] {
  let last = from;
  const isFollowed = (at: number): boolean => {
    const [one, next] = [elements[at], elements[at + 1]];
    return one !== undefined && next !== undefined && isMarkDeleted(one) && isWord(next, "p");
  };
  const first = elements[from];
  while (first !== undefined && hasContent(first) && isFollowed(last)) last++;
  return elements.slice(from, last + 1);
}

function isMarkDeleted(paragraph: XmlElement): boolean {
  const marks = marksOf(paragraph);
  return marks !== undefined && childOf(marks, "del") !== undefined;
}

/** Tells whether something of a paragraph is left once deletions are accepted. */
function hasContent({ children }: XmlElement): boolean {
  return children.some((node) => node.type === "element" && !isWord(node, ...NOTHING));
}

const NOTHING = ["pPr", "del", "moveFrom", "bookmarkStart", "bookmarkEnd", "proofErr"];

function marksOf(paragraph: XmlElement): XmlElement | undefined {
  const properties = childOf(paragraph, "pPr");
  return properties && childOf(properties, "rPr");
}

function* paragraphUnit(
  source: ParagraphSource,
  paragraphs: readonly XmlElement[],
): Generator<UnitReading> {
  const [first] = paragraphs;
  const last = paragraphs.at(-1);
  if (first === undefined || last === undefined) return;
  const { pieces, base, texts } = readParagraphs(source, paragraphs);
  const own = texts.flatMap((nested, number): readonly Piece[] => {
    if (nested.base.of !== undefined) return [];
    const beginning = {
      type: "point",
      data: beginningOfText(number),
      label: "¶",
      parts: true,
    } as const;
    return [beginning, ...nested.pieces];
  });
  const all = [...pieces, ...own];
  if (!all.some((piece) => piece.type === "text" && /[\p{L}\p{N}]/u.test(piece.text))) return;
  const unit: UnitBase = {
    type: "paragraph",
    ...base,
    ...edgesOf(source.text, first, last),
    texts: texts.map((nested) => nested.base),
  };
  const from = rangeStart(first, last);
  yield { from, to: first === last ? last.contentTo : last.to, pieces: all, base: unit };
}

/** What is written anew: the content; with its properties where these tell of changes; all where several are one. */
function rangeStart(first: XmlElement, last: XmlElement): number {
  if (first !== last) return first.from;
  const properties = childOf(first, "pPr");
  if (properties === undefined) return first.contentFrom;
  return changesIn(properties).length > 0 ? properties.from : properties.to;
}

function edgesOf(
  text: string,
  first: XmlElement,
  last: XmlElement,
): { readonly head: string; readonly tail: string } {
  const properties = childOf(last, "pPr");
  const clean = properties === undefined ? "" : withoutChanges(text, properties);
  // the properties of the last one hold, as they do in Word
  if (first !== last) {
    return { head: text.slice(last.from, last.contentFrom) + clean, tail: `</${last.name}>` };
  }
  return { head: rangeStart(first, last) === properties?.from ? clean : "", tail: "" };
}

/** What tells of changes in the properties of a paragraph. */
function changesIn(properties: XmlElement): readonly XmlElement[] {
  const marks = childOf(properties, "rPr");
  const inMarks = marks?.children.filter((node) => isWord(node, ...CHANGES)) ?? [];
  const own = properties.children.filter((node) => isWord(node, "pPrChange"));
  return [...inMarks, ...own];
}

const CHANGES = ["ins", "del", "moveFrom", "moveTo", "rPrChange"];

function withoutChanges(text: string, properties: XmlElement): string {
  const parts: string[] = [];
  let at = properties.from;
  for (const { from, to } of changesIn(properties)) {
    parts.push(text.slice(at, from));
    at = to;
  }
  return parts.join("") + text.slice(at, properties.to);
}

/** Croatian, what is near to it in Word's lists, and English of either kind. */
const OWN_LANGUAGES = /^(?:hr|bs|sr|sh|en)\b/iu;

/**
 * The languages of styles and of all that is no unit. What a control takes from the properties of the document is
 * left off, for Word would put the Croatian title back into it.
 */
export function languagesBeside(
  root: XmlElement,
  units: readonly UnitReading[] = [],
): readonly LanguageReading[] {
  const found: LanguageReading[] = [];
  let next = 0;
  visitElements(root, (element) => {
    while ((units[next]?.to ?? Number.POSITIVE_INFINITY) <= element.from) next++;
    if (element.from >= (units[next]?.from ?? Number.POSITIVE_INFINITY)) return false;
    if (element.local === "dataBinding") {
      found.push({ from: element.from, to: element.to, english: "" });
    }
    if (!isWord(element, "lang", "themeFontLang")) return true;
    const value = element.attributes.find(({ local }) => local === "val");
    if (value && OWN_LANGUAGES.test(value.value)) found.push({ from: value.from, to: value.to });
    return true;
  });
  return found;
}
