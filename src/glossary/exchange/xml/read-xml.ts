import { SaxesParser, type SaxesTagNS } from "saxes";
import { Mishap } from "../../../errors.ts";
import type { XmlElement } from "./element.ts";

/**
 * Elements within elements. The parser walks up all open elements for each name that it meets, so that
 * a hundred thousand within each other would take it hours; the formats that we read need about ten.
 */
const MAXIMUM_DEPTH = 64;

/** What a reader of entries takes from a file, in the order of the file. */
export interface XmlReading {
  /** Tells by the root whether the file is of the format at all; throws where it is not. */
  readonly root: (name: string) => void;
  /** The names of the elements that are read whole. */
  readonly entries: ReadonlySet<string>;
  readonly entry: (element: XmlElement) => void;
}

interface OpenElement extends XmlElement {
  readonly children: (XmlElement | string)[];
}

/**
 * Reads XML entry by entry. An external DOCTYPE is left alone and never fetched; one with declarations of
 * its own is refused, because entities can grow without bounds or name other files. The text is decoded
 * already, so that an encoding named in its first line says nothing.
 *
 * Throws the mishaps `xmlUnusable`, `xmlWithEntities`, `xmlTooDeep` with their lines.
 */
export function readXml(text: string, { root, entries, entry }: XmlReading): void {
  const parser = new SaxesParser({ xmlns: true });
  const open: OpenElement[] = [];
  let depth = 0;

  const addText = (piece: string) => open.at(-1)?.children.push(piece);

  // A seventh handler would make the parser an object that V8 keeps as a dictionary: four times as slow.
  parser.on("error", (error) => {
    throw new Mishap("xmlUnusable", { line: parser.line, cause: causeOf(error) });
  });
  parser.on("doctype", (doctype) => {
    if (declaresAnything(doctype)) throw new Mishap("xmlWithEntities", { line: parser.line });
  });
  parser.on("opentag", (tag) => {
    const { line } = parser;
    if (++depth > MAXIMUM_DEPTH) throw new Mishap("xmlTooDeep", { line, limit: MAXIMUM_DEPTH });
    if (depth === 1) root(tag.local);
    if (open.length > 0 || entries.has(tag.local)) open.push(elementOf(tag, line));
  });
  parser.on("text", addText);
  parser.on("cdata", addText);
  parser.on("closetag", () => {
    depth--;
    const element = open.pop();
    if (element === undefined) return;
    const parent = open.at(-1);
    if (parent) parent.children.push(element);
    else entry(element);
  });
  parser.write(text).close();
}

/** Only brackets outside quotation marks hold declarations: `SYSTEM "a[1].dtd"` has none. */
function declaresAnything(doctype: string): boolean {
  return doctype.replace(/"[^"]*"|'[^']*'/gu, "").includes("[");
}

function elementOf({ local, prefix, attributes }: SaxesTagNS, line: number): OpenElement {
  const values = Object.values(attributes).map(({ name, value }) => [name, value] as const);
  return {
    name: local,
    prefix,
    attributes: Object.fromEntries(values),
    children: [],
    line,
  };
}

/** The parser puts line and column before its sentence, and a full stop after it. */
function causeOf(error: Error): string {
  return error.message.replace(/^(?:\d+:\d+: )?|\.$/gu, "");
}
