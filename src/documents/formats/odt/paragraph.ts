import { attributeOf, escapedXml, type XmlElement, type XmlNode } from "../../xml/tree.ts";
import { type CodePiece, PARTING, type Piece } from "../format.ts";
import { odfName } from "./names.ts";
import { type Node, type PairNode, piecesOfNodes } from "./nodes.ts";
import { placesIn, type TextPlace } from "./places.ts";
import type { SpanStyle } from "./styles.ts";

/** What has to be known of the part that a paragraph stands in. */
export interface PartText {
  readonly text: string;
  readonly spanStyle: (name: string | undefined) => SpanStyle;
  readonly isHidden: (paragraph: XmlElement) => boolean;
}

/** Stands in the markup of a note or text box where a text of the unit belongs; XML has no such character. */
export const HOLE = "\u0001";

/** Spaces in a row that are text; more are there to align something. */
const MOST_SPACES = 1;

/** A unit in the making: the texts that are still to be read, and how many there are. */
interface Reading extends PartText {
  readonly waiting: { readonly number: number; readonly place: TextPlace }[];
  count: number;
}

/** How a text goes on: white space after white space is nothing, as it is at the beginning. */
interface Flow {
  space: boolean;
}

/** The pieces of a paragraph, and behind them those of the notes and text boxes that stand in it. */
export function paragraphPieces(place: TextPlace, part: PartText): readonly Piece[] {
  const reading: Reading = { ...part, waiting: [{ number: 0, place }], count: 1 };
  const pieces: Piece[] = [];
  for (let next = reading.waiting.shift(); next; next = reading.waiting.shift()) {
    const data = next.place.isPlain ? `${next.number} plain` : String(next.number);
    pieces.push({ type: "point", data, label: PARTING });
    const own = piecesOfNodes(nodesIn(next.place.element, { space: true }, reading));
    for (const piece of next.place.isEntry ? withPageNumber(own) : own) pieces.push(piece);
  }
  return pieces;
}

/** The number of the page at the end of an index's line is no text. */
function withPageNumber(pieces: readonly Piece[]): readonly Piece[] {
  const tab = pieces.findLastIndex(({ type }) => type === "space");
  return pieces.map((piece, index): Piece => {
    const isNumber = piece.type === "text" && /^[\divxlc]+$/iu.test(piece.text);
    if (index <= tab || tab < 0 || !isNumber) return piece;
    return { type: "point", data: escapedXml(piece.text), label: "page" };
  });
}

function nodesIn({ children }: XmlElement, flow: Flow, reading: Reading): readonly Node[] {
  return children.flatMap((child) => nodesOf(child, flow, reading));
}

function nodesOf(child: XmlNode, flow: Flow, reading: Reading): readonly Node[] {
  if (child.type === "element") return elementNodes(child, flow, reading);
  if (child.type !== "text" && child.type !== "cdata") return [];
  const collapsed = child.text.replace(/[ \t\r\n]+/gu, " ");
  const text = flow.space && collapsed.startsWith(" ") ? collapsed.slice(1) : collapsed;
  if (text === "") return [];
  flow.space = text.endsWith(" ");
  return [{ type: "text", text }];
}

function elementNodes(element: XmlElement, flow: Flow, reading: Reading): readonly Node[] {
  const name = odfName(element);
  if (GENERATED.has(name)) return [];
  if (name === "text:span") return spanNodes(element, flow, reading);
  if (name === "text:s" && (Number(attributeOf(element, "c")) || 1) <= MOST_SPACES) {
    flow.space = false;
    return [{ type: "text", text: " " }];
  }
  if (PAIRS.has(name)) return [pairNode(element, nodesIn(element, flow, reading), reading)];
  if (name === "text:ruby") return [rubyNode(element, flow, reading)];
  const code = codeOf(name, element, reading);
  if (code.type !== "point" || name === "text:note") flow.space = false;
  return [{ type: "code", code }];
}

const PAIRS: ReadonlySet<string> = new Set(["text:a", "text:meta", "loext:content-control"]);

/** What is laid out anew each time, and the marks of changes, which count as accepted. */
const GENERATED: ReadonlySet<string> = new Set([
  "text:soft-page-break",
  "text:change",
  "text:change-start",
  "text:change-end",
]);

function spanNodes(element: XmlElement, flow: Flow, reading: Reading): readonly Node[] {
  const { look, label, hidden } = reading.spanStyle(attributeOf(element, "style-name"));
  if (hidden) {
    const data = raw(element, reading);
    return [{ type: "code", code: { type: "point", data, label: "hidden" } }];
  }
  const children = nodesIn(element, flow, reading);
  const isStyled = element.attributes.length > 1 || look !== "";
  if (!isStyled) return children;
  const pair = pairNode(element, children, reading);
  return [{ ...pair, label, ...(element.attributes.length > 1 ? {} : { id: `look ${look}` }) }];
}

/** Links to one place are one; what else has a name of its own stays apart. */
function pairNode(element: XmlElement, children: readonly Node[], { text }: Reading): PairNode {
  const open = text.slice(element.from, element.contentFrom);
  const isAlone = odfName(element) !== "text:a";
  return {
    type: "pair",
    open: element.contentFrom === element.to ? open.replace(/\/>$/u, ">") : open,
    close: `</${element.name}>`,
    label: element.local,
    id: isAlone ? `${element.from}` : open,
    children,
  };
}

/** What helps to read a word stands behind it; its own text is a text of the unit. */
function rubyNode(element: XmlElement, flow: Flow, reading: Reading): Node {
  const base = element.children.find((one) => one.type === "element" && one.local === "ruby-base");
  if (base?.type !== "element") {
    return { type: "code", code: { type: "word", data: raw(element, reading), label: "ruby" } };
  }
  const help = element.children.find((one) => one.type === "element" && one.local === "ruby-text");
  const { text } = reading;
  const children = nodesIn(base, flow, reading);
  const close = `</${base.name}>${help?.type === "element" ? helpOf(help, reading) : ""}`;
  return {
    type: "pair",
    open: text.slice(element.from, base.contentFrom),
    close: `${close}</${element.name}>`,
    label: "ruby",
    id: `${element.from}`,
    children,
  };
}

function helpOf(element: XmlElement, reading: Reading): string {
  const place = { element, isPlain: true, isEntry: false };
  return withHoles(element, [place], reading);
}

function codeOf(name: string, element: XmlElement, reading: Reading): CodePiece {
  const { local } = element;
  const known = CODES[name];
  if (known !== undefined) {
    const data = name === "text:note" ? holed(element, reading) : raw(element, reading);
    return { ...known, data };
  }
  if (name.startsWith("draw:")) return shapeCode(element, reading);
  const data = raw(element, reading);
  const isMark = MARKS.test(local) || element.children.length === 0;
  if (isMark && !name.startsWith("text:")) return { type: "point", data, label: local };
  return { type: MARKS.test(local) ? "point" : "word", data, label: local };
}

/** A picture that stands in the line like a letter parts the words beside it. */
function shapeCode(element: XmlElement, reading: Reading): CodePiece {
  const type = attributeOf(element, "anchor-type") === "as-char" ? "space" : "point";
  return { type, data: holed(element, reading), label: element.local };
}

/** Places of the text that are named, not shown: bookmarks, references, entries of an index. */
const MARKS = /mark(?:-start|-end)?$/u;

const CODES: Readonly<Record<string, Omit<CodePiece, "data">>> = {
  "text:note": { type: "point", label: "note" },
  "office:annotation": { type: "point", label: "comment" },
  "office:annotation-end": { type: "point", label: "comment" },
  "text:number": { type: "point", label: "number" },
  "text:s": { type: "space", label: "spaces" },
  "text:tab": { type: "space", label: "tab" },
  "text:line-break": { type: "space", label: "br" },
};

function raw({ from, to }: XmlElement, { text }: Reading): string {
  return text.slice(from, to);
}

/** The markup of an element, with a hole for each text in it, which becomes a text of the unit. */
function holed(element: XmlElement, reading: Reading): string {
  return withHoles(element, placesIn(element, reading.isHidden), reading);
}

function withHoles(
  { from, to }: XmlElement,
  places: readonly TextPlace[],
  reading: Reading,
): string {
  let written = "";
  let passed = from;
  for (const place of places) {
    const number = reading.count++;
    reading.waiting.push({ number, place });
    written += `${reading.text.slice(passed, place.element.contentFrom)}${HOLE}${number}${HOLE}`;
    passed = place.element.contentTo;
  }
  return written + reading.text.slice(passed, to);
}
