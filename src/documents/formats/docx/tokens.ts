import {
  attributeOf,
  elementsOf,
  textWithin,
  type XmlElement,
  type XmlNode,
} from "../../xml/tree.ts";
import type { CodePiece } from "../format.ts";
import { childOf, isWord, prefixOf } from "./names.ts";
import type { NestedTexts } from "./nested.ts";
import { holds, type Properties, propertiesOf } from "./properties.ts";

/**
 * What a paragraph consists of, one behind the other, with tracked changes accepted. Each has the XML that it would
 * be by itself between `<w:p>` and `</w:p>`.
 */
export type Token =
  | {
      readonly type: "text";
      readonly text: string;
      readonly format: Properties;
      readonly xml: string;
    }
  /** Stands within a run and looks as the text around it: a tab. */
  | {
      readonly type: "mark";
      readonly code: CodePiece;
      readonly format: Properties;
      readonly xml: string;
    }
  /** Stands by itself. */
  | { readonly type: "code"; readonly code: CodePiece; readonly xml: string }
  | { readonly type: "open"; readonly label: string; readonly xml: string; readonly end: string }
  | { readonly type: "close"; readonly xml: string }
  | { readonly type: "field"; readonly phase: FieldPhase; readonly xml: string }
  | { readonly type: "instruction"; readonly text: string; readonly xml: string }
  /** Has no place within the sentence, and so is no code: marks of moved text. */
  | { readonly type: "loose"; readonly xml: string };

export type FieldPhase = "begin" | "separate" | "end";

/** What reading a paragraph needs to know of its part. */
export interface TokenSource {
  /** The whole part. */
  readonly text: string;
  /** Takes the texts in boxes and descriptions of pictures. */
  readonly nested: NestedTexts;
  /** The ids of bookmarks that Word sets for itself. */
  readonly ownBookmarks: ReadonlySet<string>;
}

/** Does not show: deleted, moved away, or of Word's own. */
const UNSHOWN = ["del", "moveFrom", "pPr", "proofErr"];

/** Shown as if they were not there: inserted text, and tags that Word writes no longer. */
const TRANSPARENT = ["ins", "moveTo", "smartTag"];

/** Says where a change was made, that is none any longer. */
const LOOSE = /^(?:move(?:From|To)Range|customXml(?:Ins|Del|MoveFrom|MoveTo)Range)(?:Start|End)$/u;

/** Around text, and each a pair of codes. */
const PAIRS: Readonly<Record<string, string>> = {
  hyperlink: "a",
  customXml: "tag",
  sdt: "control",
  dir: "dir",
  bdo: "dir",
};

/** Controls whose content is not typed. */
const UNTYPED_CONTROLS = ["checkbox", "picture", "date", "docPartList"];

export function tokensOf(source: TokenSource, paragraph: XmlElement): readonly Token[] {
  return paragraph.children.flatMap((node) => tokensOfNode(source, node));
}

function tokensOfNode(source: TokenSource, node: XmlNode): readonly Token[] {
  if (node.type !== "element" || isWord(node, ...UNSHOWN)) return [];
  if (isWord(node, "r")) return tokensOfRun(source, node);
  if (isWord(node, ...TRANSPARENT)) return tokensOf(source, node);
  if (isWord(node, "sdt")) return controlTokens(source, node);
  if (isWord(node, "fldSimple")) return simpleField(source, node);
  if (isWord(node, ...Object.keys(PAIRS))) return pairTokens(source, node, node);
  const xml = source.nested.xmlOf(node);
  const isOwn = isWord(node, "bookmarkStart", "bookmarkEnd") && source.ownBookmarks.has(idOf(node));
  if (isOwn || LOOSE.test(node.local)) return [{ type: "loose", xml }];
  const type = node.local.startsWith("oMath") ? "word" : "point";
  return [codeToken(type, labelOf(node), xml)];
}

const WORDS: Readonly<Record<string, string>> = {
  bookmarkStart: "bookmark",
  bookmarkEnd: "bookmark",
  commentRangeStart: "comment",
  commentRangeEnd: "comment",
  commentReference: "comment",
  footnoteReference: "note",
  endnoteReference: "note",
  oMath: "formula",
  oMathPara: "formula",
  drawing: "picture",
  pict: "picture",
  AlternateContent: "picture",
};

function labelOf({ local }: XmlElement): string {
  return WORDS[local] ?? local;
}

function idOf(element: XmlElement): string {
  return attributeOf(element, "id") ?? "";
}

function codeToken(type: CodePiece["type"], label: string, xml: string): Token {
  return { type: "code", code: { type, data: xml, label }, xml };
}

/** An element around runs; `content` is where they are. */
function pairTokens(
  source: TokenSource,
  element: XmlElement,
  content: XmlElement,
): readonly Token[] {
  if (element.contentFrom === element.to) {
    return [codeToken("point", labelOf(element), source.nested.xmlOf(element))];
  }
  const label = PAIRS[element.local] ?? element.local;
  const xml = source.nested.xmlOf(element, { to: content.contentFrom });
  const end = source.text.slice(content.contentTo, element.to);
  return [
    { type: "open", label, xml, end },
    ...tokensOf(source, content),
    { type: "close", xml: end },
  ];
}

function controlTokens(source: TokenSource, element: XmlElement): readonly Token[] {
  const content = childOf(element, "sdtContent");
  if (content === undefined || content.contentFrom === content.to) {
    return [codeToken("point", "control", source.nested.xmlOf(element))];
  }
  const properties = childOf(element, "sdtPr");
  const isUntyped =
    properties !== undefined &&
    elementsOf(properties).some(({ local }) => UNTYPED_CONTROLS.includes(local));
  if (isUntyped) return [codeToken("word", "control", source.nested.xmlOf(element))];
  return pairTokens(source, element, content);
}

/** The same as a field in parts, and read like one. */
function simpleField(source: TokenSource, element: XmlElement): readonly Token[] {
  const instruction = attributeOf(element, "instr") ?? "";
  const xml = source.nested.xmlOf(element, { to: element.contentFrom });
  const end = source.text.slice(element.contentTo, element.to);
  if (element.contentFrom === element.to) return [codeToken("word", fieldName(instruction), xml)];
  if (isReckoned(instruction)) {
    return [codeToken("word", fieldName(instruction), source.nested.xmlOf(element))];
  }
  return [
    { type: "open", label: fieldName(instruction), xml, end },
    ...tokensOf(source, element),
    { type: "close", xml: end },
  ];
}

/** `PAGE  \* MERGEFORMAT` → `page`. */
export function fieldName(instruction: string): string {
  return /\w+/u.exec(instruction)?.[0].toLowerCase() ?? "field";
}

/**
 * Tells whether Word reckons the result of a field anew: a number, a date. The texts that other fields show (of a
 * link, a table of contents, a reference, a form) are translated, for they stay until somebody has them renewed.
 */
export function isReckoned(instruction: string): boolean {
  return RECKONED.has(fieldName(instruction));
}

const RECKONED: ReadonlySet<string> = new Set([
  ..."page numpages section sectionpages pageref noteref seq listnum autonum autonumlgl".split(" "),
  ..."autonumout date time createdate savedate printdate edittime filename filesize".split(" "),
  ..."numwords numchars revnum author lastsavedby username userinitials mergefield".split(" "),
  ..."mergerec mergeseq next symbol eq formcheckbox formdropdown docproperty docvariable".split(
    " ",
  ),
  ..."styleref title subject barcode displaybarcode mergebarcode advance".split(" "),
]);

function tokensOfRun(source: TokenSource, run: XmlElement): readonly Token[] {
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
