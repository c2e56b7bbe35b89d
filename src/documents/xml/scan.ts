import { SaxesParser } from "saxes";
import { Mishap } from "../../errors.ts";

/** An element that was passed, told at its end. */
export interface ScannedElement {
  /** Its name without the prefix. */
  readonly local: string;
  /** Decoded, by their names as written. */
  readonly attributes: Readonly<Record<string, string>>;
  /** All text within, decoded; of wanted elements within it too. */
  readonly text: string;
  /** From the `<` of its start tag to behind the `>` of its end tag. */
  readonly from: number;
  readonly to: number;
  /** What lies between its tags; for `<a/>` both are `to`. */
  readonly contentFrom: number;
  readonly contentTo: number;
}

/** Sheets are ten deep. */
const MAXIMUM_DEPTH = 256;

interface OpenElement {
  readonly local: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly from: number;
  readonly contentFrom: number;
  readonly texts: string[];
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
    for (const { texts } of open) texts.push(content);
  };
  parser.on("error", (error) => {
    const cause = error.message.replace(/^(?:\d+:\d+: )?|\.$/gu, "");
    throw new Mishap("xmlUnusable", { line: parser.line, cause });
  });
  parser.on("doctype", (doctype) => {
    const isDeclaring = doctype.replace(/"[^"]*"|'[^']*'/gu, "").includes("[");
    if (isDeclaring) throw new Mishap("xmlWithEntities", { line: parser.line });
  });
  parser.on("text", take);
  parser.on("cdata", take);
  parser.on("opentag", ({ name, attributes }) => {
    const { line, position } = parser;
    if (++depth > MAXIMUM_DEPTH) throw new Mishap("xmlTooDeep", { line, limit: MAXIMUM_DEPTH });
    const local = localName(name);
    if (!wanted.has(local)) return;
    const from = text.lastIndexOf("<", position - 1);
    open.push({ local, attributes, from, contentFrom: position, texts: [] });
  });
  parser.on("closetag", ({ name, isSelfClosing }) => {
    depth--;
    const local = localName(name);
    if (!wanted.has(local)) return;
    const element = open.pop();
    if (element === undefined) return;
    const { texts, ...own } = element;
    const to = parser.position;
    const contentTo = isSelfClosing ? to : text.lastIndexOf("<", to - 1);
    visit({ ...own, to, contentTo, text: texts.join("") });
  });
  parser.write(text).close();
}

function localName(name: string): string {
  return name.slice(name.indexOf(":") + 1);
}
