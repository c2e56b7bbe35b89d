import { SaxesParser } from "saxes";
import { Mishap } from "../../errors.ts";
import { refuseDeclarations, xmlFault } from "./faults.ts";

/**
 * XML with the places of everything in it, so that a file can be changed by splicing: all that is not changed stays
 * as it was, to the last space. Places are UTF-16 code units of the text that was read.
 */
export interface XmlElement {
  readonly type: "element";
  /** As written, with its prefix: `w:p`. */
  readonly name: string;
  /** Without it: `p`. */
  readonly local: string;
  /** The namespace; empty for none. */
  readonly uri: string;
  readonly attributes: readonly XmlAttribute[];
  readonly children: readonly XmlNode[];
  /** From the `<` of its start tag to behind the `>` of its end tag. */
  readonly from: number;
  readonly to: number;
  /** What lies between its tags; for `<a/>` both are `to`. */
  readonly contentFrom: number;
  readonly contentTo: number;
}

/** An attribute, with the place of its value. */
export interface XmlAttribute {
  /** As written, with its prefix: `xml:lang`. */
  readonly name: string;
  readonly local: string;
  readonly uri: string;
  /** Decoded. */
  readonly value: string;
  /** The value as written, between the quotation marks. */
  readonly from: number;
  readonly to: number;
}

/** Text, or a CDATA section with its marks; references are decoded in `text`. */
export interface XmlText {
  readonly type: "text" | "cdata";
  readonly text: string;
  readonly from: number;
  readonly to: number;
}

/** A comment or a processing instruction. */
export interface XmlOther {
  readonly type: "comment" | "instruction";
  readonly from: number;
  readonly to: number;
}

export type XmlNode = XmlElement | XmlText | XmlOther;

/** Elements within elements: a table in a table in a text box has some forty. */
const MAXIMUM_DEPTH = 256;

/** More elements than this take more memory than a document may. */
const MOST_ELEMENTS = 2_000_000;

const XML_NAMESPACE = "http://www.w3.org/XML/1998/namespace";

type Scope = Readonly<Record<string, string>>;

interface OpenElement {
  readonly name: string;
  readonly attributes: readonly XmlAttribute[];
  readonly scope: Scope;
  readonly children: XmlNode[];
  readonly from: number;
  readonly contentFrom: number;
}

/**
 * Reads a whole document. A DOCTYPE with declarations of its own is refused, because entities can grow without
 * bounds or name other files. The text is decoded already: an encoding named in its first line says nothing.
 *
 * Throws the mishaps `xmlUnusable`, `xmlWithEntities`, `xmlTooDeep` with their lines, and `tooComplex`.
 */
export function xmlTree(text: string): XmlElement {
  const parser = new SaxesParser();
  const open: OpenElement[] = [];
  let root: XmlElement | null = null;
  let passed = 0;
  let elements = 0;

  const add = (node: XmlNode) => {
    open.at(-1)?.children.push(node);
    passed = node.to;
  };
  /** The parser tells of a comment before its last character. */
  const behind = (mark: string) => text.indexOf(mark, passed) + mark.length;
  parser.on("error", (error) => {
    throw xmlFault(parser, error);
  });
  parser.on("doctype", (doctype) => {
    refuseDeclarations(parser, doctype);
    passed = parser.position;
  });
  parser.on("text", (content) => {
    // it is told at the mark that ends it
    const to = text.indexOf("<", passed);
    add({ type: "text", text: content, from: passed, to: to < 0 ? text.length : to });
  });
  parser.on("cdata", (content) => {
    add({ type: "cdata", text: content, from: passed, to: behind("]]>") });
  });
  parser.on("comment", () => add({ type: "comment", from: passed, to: behind("-->") }));
  parser.on("processinginstruction", () => {
    add({ type: "instruction", from: passed, to: behind("?>") });
  });
  parser.on("opentag", ({ name, attributes, isSelfClosing }) => {
    const { line, position } = parser;
    if (open.length >= MAXIMUM_DEPTH)
      throw new Mishap("xmlTooDeep", { line, limit: MAXIMUM_DEPTH });
    if (++elements > MOST_ELEMENTS) throw new Mishap("tooComplex");
    const from = text.lastIndexOf("<", position - 1); // no value may hold this mark
    const scope = scopeOf(attributes, open.at(-1)?.scope ?? { xml: XML_NAMESPACE });
    const places = placedAttributes(text, { from, to: position }, attributes, scope);
    open.push({ name, attributes: places, scope, children: [], from, contentFrom: position });
    if (!isSelfClosing) passed = position;
  });
  parser.on("closetag", ({ isSelfClosing }) => {
    const element = open.pop();
    if (element === undefined) return;
    const to = parser.position;
    const contentTo = isSelfClosing ? to : text.lastIndexOf("<", to - 1);
    const closed = closedElement(element, contentTo, to);
    root = open.length === 0 ? closed : root;
    add(closed);
  });
  parser.write(text).close();
  if (root === null) throw new Mishap("xmlUnusable", { line: 1, cause: "no element" });
  return root;
}

function closedElement(open: OpenElement, contentTo: number, to: number): XmlElement {
  const { name, attributes, children, from, contentFrom, scope } = open;
  const { local, uri } = resolved(name, scope, true);
  return {
    type: "element",
    name,
    local,
    uri,
    attributes,
    children,
    from,
    contentFrom,
    contentTo,
    to,
  };
}

/** The prefixes that are known inside an element; most elements add none. */
function scopeOf(attributes: Readonly<Record<string, string>>, outer: Scope): Scope {
  let scope: Record<string, string> | null = null;
  for (const name in attributes) {
    if (name !== "xmlns" && !name.startsWith("xmlns:")) continue;
    scope ??= { ...outer };
    scope[name === "xmlns" ? "" : name.slice(6)] = attributes[name] ?? "";
  }
  return scope ?? outer;
}

function resolved(name: string, scope: Scope, isElement: boolean): { local: string; uri: string } {
  const colon = name.indexOf(":");
  if (colon < 0) return { local: name, uri: isElement ? (scope[""] ?? "") : "" };
  return { local: name.slice(colon + 1), uri: scope[name.slice(0, colon)] ?? "" };
}

const ATTRIBUTE = /(?<=\s)([^\s=<>"']+)\s*=\s*(?:"([^"]*)"|'([^']*)')/gu;

/** Most elements have none; they share one list. */
const NO_ATTRIBUTES: readonly XmlAttribute[] = [];

function placedAttributes(
  text: string,
  { from, to }: { readonly from: number; readonly to: number },
  values: Readonly<Record<string, string>>,
  scope: Scope,
): readonly XmlAttribute[] {
  if (!hasAny(values)) return NO_ATTRIBUTES;
  const tag = text.slice(from, to);
  const places: XmlAttribute[] = [];
  ATTRIBUTE.lastIndex = 0;
  for (let found = ATTRIBUTE.exec(tag); found !== null; found = ATTRIBUTE.exec(tag)) {
    const name = found[1] ?? "";
    const length = (found[2] ?? found[3] ?? "").length;
    const end = from + ATTRIBUTE.lastIndex - 1;
    const { local, uri } = resolved(name, scope, false);
    places.push({ name, local, uri, value: values[name] ?? "", from: end - length, to: end });
  }
  return places;
}

function hasAny(values: Readonly<Record<string, string>>): boolean {
  for (const _ in values) return true;
  return false;
}

/** The elements directly within. */
export function elementsOf({ children }: XmlElement): readonly XmlElement[] {
  return children.filter((child) => child.type === "element");
}

/** The value of an attribute by its local name; undefined where it has none. */
export function attributeOf({ attributes }: XmlElement, local: string): string | undefined {
  return attributes.find((one) => one.local === local)?.value;
}

/** All text within, in order, comments left out. */
export function textWithin({ children }: XmlElement): string {
  return children
    .map((child) => {
      if (child.type === "element") return textWithin(child);
      return child.type === "text" || child.type === "cdata" ? child.text : "";
    })
    .join("");
}

/** Text as an XML file holds it. A carriage return is written as a number, for a reader makes it a line end. */
export function escapedXml(text: string): string {
  return text
    .replace(UNHOLDABLE, "\uFFFD")
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll("\r", "&#13;");
}

/** A value of an attribute, for either kind of quotation mark. */
export function escapedXmlValue(value: string): string {
  return escapedXml(value)
    .replaceAll('"', "&quot;")
    .replaceAll("'", "&#39;")
    .replaceAll("\t", "&#9;")
    .replaceAll("\n", "&#10;");
}

/** What XML 1.0 cannot hold, not even escaped. */
const UNHOLDABLE = /(?![\t\n\r\u007F-\u009F])\p{Cc}|[\uFFFE\uFFFF]|\p{Surrogate}/gu;
