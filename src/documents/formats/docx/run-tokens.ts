import { attributeOf, elementsOf, textWithin, type XmlElement } from "../../xml/tree.ts";
import type { CodePiece } from "../format.ts";
import { childOf, isWord, prefixOf } from "./names.ts";
import { holds, type Properties, propertiesOf } from "./properties.ts";
import { codeToken, labelOf, type Token, type TokenSource } from "./token.ts";

/** What a run holds: text of one format, and what stands among it. */
export function tokensOfRun(source: TokenSource, run: XmlElement): readonly Token[] {
  const { text } = source;
  const rPr = childOf(run, "rPr");
  const format = propertiesOf(text, rPr);
  const prefix = prefixOf(run);
  const isDeclaring = run.attributes.some(({ name }) => name.startsWith("xmlns"));
  const open = isDeclaring ? text.slice(run.from, run.contentFrom) : `<${prefix}r>`;
  const properties = rPr === undefined ? "" : cleanProperties(text, rPr);
  const wrap = (xml: string) => `${open}${properties}${xml}</${prefix}r>`;
  if (holds(format, "vanish")) return hiddenRun(source, run, wrap);
  const children = run.children.filter((node) => node.type === "element" && node !== rPr);
  const isText = elementsOf(run).some((node) => (textOf(node) ?? "").trim() !== "");
  return children.flatMap((node): readonly Token[] => {
    if (node.type !== "element" || isWord(node, ...UNSHOWN_IN_RUN)) return [];
    const shown = textOf(node);
    if (shown === undefined) return [runToken(source, node, { format, wrap, isText })];
    return [{ type: "text", text: shown, format, xml: wrap(text.slice(node.from, node.to)) }];
  });
}

const UNSHOWN_IN_RUN = ["lastRenderedPageBreak", "delText", "delInstrText", "rPr"];

/** Where the change of a format is written down, it is accepted. */
function cleanProperties(text: string, rPr: XmlElement): string {
  const format = propertiesOf(text, rPr);
  const inner = [...format.values()].map(({ xml }) => xml).join("");
  return inner === ""
    ? ""
    : `${text.slice(rPr.from, rPr.contentFrom)}${inner}${text.slice(rPr.contentTo, rPr.to)}`;
}

/** What a run shows as letters; a hyphen that holds words together is a letter of Unicode, too. */
function textOf(element: XmlElement): string | undefined {
  if (isWord(element, "noBreakHyphen")) return "\u2011";
  if (isWord(element, "softHyphen")) return "\u00AD";
  if (!isWord(element, "t")) return undefined;
  const text = textWithin(element).replace(/[\t\n\r]/gu, " ");
  return attributeOf(element, "space") === "preserve" ? text : text.replace(/^ +| +$/gu, "");
}

/** Hidden text is not translated; fields in it are fields all the same. */
function hiddenRun(
  { nested }: TokenSource,
  run: XmlElement,
  wrap: (xml: string) => string,
): readonly Token[] {
  return elementsOf(run).flatMap((node): readonly Token[] => {
    if (isWord(node, ...UNSHOWN_IN_RUN)) return [];
    const xml = wrap(nested.xmlOf(node));
    return [fieldToken(node, xml) ?? codeToken("point", "hidden", xml)];
  });
}

function fieldToken(node: XmlElement, xml: string): Token | undefined {
  if (isWord(node, "instrText")) return { type: "instruction", text: textWithin(node), xml };
  if (!isWord(node, "fldChar")) return undefined;
  const phase = attributeOf(node, "fldCharType");
  if (phase !== "begin" && phase !== "separate" && phase !== "end") return undefined;
  return { type: "field", phase, xml };
}

/** What looks as the text around it, and what it is in the text. */
const MARKS: Readonly<Record<string, CodePiece["type"]>> = {
  tab: "space",
  br: "space",
  cr: "space",
  ptab: "space",
  sym: "word",
  pgNum: "word",
};

interface RunAround {
  readonly format: Properties;
  readonly wrap: (xml: string) => string;
  readonly isText: boolean;
}

function runToken(
  { text, nested }: TokenSource,
  node: XmlElement,
  { format, wrap, isText }: RunAround,
): Token {
  const inner = nested.xmlOf(node);
  const xml = wrap(inner);
  const field = fieldToken(node, xml);
  if (field) return field;
  const mark = isWord(node, ...Object.keys(MARKS)) ? MARKS[node.local] : undefined;
  if (mark !== undefined) {
    const label = attributeOf(node, "type") ?? node.local;
    // a run of its own may have any format, which then is no code beside it
    if (!isText) return codeToken(mark, label, xml);
    return { type: "mark", code: { type: mark, data: inner, label }, format, xml };
  }
  return codeToken(typeOf(text, node), labelOf(node), xml);
}

/** A picture in the line parts words, one that floats does not; of others only formulas stand for words. */
function typeOf(text: string, node: XmlElement): CodePiece["type"] {
  if (node.local === "ruby") return "word";
  if (!["drawing", "pict", "object", "AlternateContent"].includes(node.local)) return "point";
  const xml = text.slice(node.from, node.to);
  return /<wp:anchor\b|position:absolute/u.test(xml) ? "point" : "space";
}
