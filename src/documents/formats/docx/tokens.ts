import { attributeOf, elementsOf, type XmlElement, type XmlNode } from "../../xml/tree.ts";
import { fieldName, isReckoned } from "./field-names.ts";
import { childOf, isWord } from "./names.ts";
import { tokensOfRun } from "./run-tokens.ts";
import { codeToken, labelOf, type Token, type TokenSource } from "./token.ts";

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

/** The paragraph as its tokens, in order. */
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

function idOf(element: XmlElement): string {
  return attributeOf(element, "id") ?? "";
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
