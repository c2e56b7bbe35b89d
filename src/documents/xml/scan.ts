import { SaxesParser } from "saxes";
import { Mishap } from "../../errors.ts";
import { refuseDeclarations, xmlFault } from "./faults.ts";

/** An element that was passed, told at its end. */
export interface ScannedElement {
  /** Its name without the prefix. */
  readonly local: string;
  /** Decoded, by their names as written. */
  readonly attributes: Readonly<Record<string, string>>;
  /** The text within, decoded, but for that of wanted elements within it. */
  readonly text: string;
  /** Behind its start tag. */
  readonly contentFrom: number;
  /** Behind the `>` of its end tag. */
  readonly to: number;
  readonly isSelfClosing: boolean;
}

/** Where an element stands, from the `<` of its start tag. It is asked for few of the many elements of a sheet. */
export interface ElementPlace {
  readonly from: number;
  readonly to: number;
  /** What lies between its tags; for `<a/>` both are `to`. */
  readonly contentFrom: number;
  readonly contentTo: number;
}

/** Finds where a scanned element begins, which the scan itself does not ask for each. */
export function elementPlace(
  text: string,
  { contentFrom, to, isSelfClosing }: ScannedElement,
): ElementPlace {
  // no value of an attribute may hold this mark
  const from = text.lastIndexOf("<", contentFrom - 1);
  return { from, to, contentFrom, contentTo: isSelfClosing ? to : text.lastIndexOf("<", to - 1) };
}

/** Sheets are ten deep. */
const MAXIMUM_DEPTH = 256;

interface OpenElement {
  readonly local: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly contentFrom: number;
  text: string;
}

/**
 * Passes over a document and tells of the wanted elements, by their names without prefixes. Keeps nothing: a sheet
 * may have millions of cells, and a tree of them would fill the memory.
 *
 * Throws the mishaps `xmlUnusable`, `xmlWithEntities` and `xmlTooDeep` with their lines.
 */
export function scanXml(
  text: string,
  wanted: ReadonlySet<string>,
  visit: (element: ScannedElement) => void,
): void {
  const parser = new SaxesParser();
  const open: OpenElement[] = [];
  let depth = 0;
  const take = (content: string) => {
    const innermost = open.at(-1);
    if (innermost) innermost.text += content;
  };
  parser.on("error", (error) => {
    throw xmlFault(parser, error);
  });
  parser.on("doctype", (doctype) => {
    refuseDeclarations(parser, doctype);
  });
  parser.on("text", take);
  parser.on("cdata", take);
  parser.on("opentag", ({ name, attributes }) => {
    if (++depth > MAXIMUM_DEPTH) {
      throw new Mishap("xmlTooDeep", { line: parser.line, limit: MAXIMUM_DEPTH });
    }
    const local = localName(name);
    if (!wanted.has(local)) return;
    open.push({ local, attributes, contentFrom: parser.position, text: "" });
  });
  parser.on("closetag", ({ name, isSelfClosing }) => {
    depth--;
    if (!wanted.has(localName(name))) return;
    const element = open.pop();
    if (element) visit({ ...element, to: parser.position, isSelfClosing });
  });
  parser.write(text).close();
}

function localName(name: string): string {
  return name.slice(name.indexOf(":") + 1);
}
