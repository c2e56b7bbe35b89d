import type { EnglishVariety } from "../../project.ts";
import { escapedXml, escapedXmlValue } from "../../xml/tree.ts";
import type { UnitWriting, WrittenPiece } from "../format.ts";
import { type NestedBase, withNestedTexts } from "./nested.ts";
import type { ParagraphBase } from "./paragraph.ts";
import type { PairData } from "./pieces.ts";
import { inOrder } from "./properties.ts";

/** What reading leaves for writing a paragraph, or a value that is a text. JSON. */
export type UnitBase = { readonly type: "value" } | ({ readonly type: "paragraph" } & WholeBase);

/** A paragraph with all that stands around its text. */
export interface WholeBase extends ParagraphBase {
  /** What stands around the runs where the paragraph is written with its properties, without marks of changes. */
  readonly head: string;
  readonly tail: string;
  /** The texts that stand within its codes, by number. */
  readonly texts: readonly NestedBase[];
}

/** Begins each of the texts within the codes of a paragraph: `<?text 3?>`. */
export function beginningOfText(number: number): string {
  return `<?text ${number}?>`;
}

/** The content of a paragraph with its translation. */
export function writeUnit({ pieces, base, variety }: UnitWriting): string {
  const unit = base as UnitBase; // what `read` left there
  if (unit.type === "value") return writtenValue(pieces);
  const texts = textsOf(pieces);
  const write = (number: number): string => {
    const one = unit.texts[number];
    if (one === undefined) return "";
    const own = texts.get(one.of ?? number) ?? [];
    return one.type === "value" ? writtenValue(own) : withTexts(writtenRuns(own, one, variety));
  };
  const withTexts = (xml: string): string => withNestedTexts(xml, write);
  return unit.head + withTexts(writtenRuns(texts.get(MAIN) ?? [], unit, variety)) + unit.tail;
}

/** The sentences of the paragraph itself, among the texts within. */
const MAIN = -1;

function textsOf(pieces: readonly WrittenPiece[]): ReadonlyMap<number, readonly WrittenPiece[]> {
  const texts = new Map<number, WrittenPiece[]>();
  let current: WrittenPiece[] = [];
  texts.set(MAIN, current);
  for (const piece of pieces) {
    const begun = piece.type === "text" ? null : /^<\?text (\d+)\?>$/u.exec(piece.data);
    if (begun === null) current.push(piece);
    else {
      current = [];
      texts.set(Number(begun[1]), current);
    }
  }
  return texts;
}

function writtenValue(pieces: readonly WrittenPiece[]): string {
  return pieces
    .map((piece) => {
      if (piece.type !== "text") return "";
      return piece.raw ?? escapedXmlValue(piece.text.replaceAll(NESTED_MARKS, ""));
    })
    .join("");
}

/** What would be taken for the place of a text, were it typed. */
const NESTED_MARKS = /[\u{f0000}-\u{fffff}]/gu;

interface OpenPair extends PairData {
  readonly label: string;
}

/** What is written of a paragraph so far. */
interface Writing {
  readonly base: Pick<ParagraphBase, "prefix" | "format">;
  readonly written: string[];
  /** The pairs that are open, the outermost first. */
  readonly open: OpenPair[];
  /** The content of the run under way. */
  run: string;
}

function writtenRuns(
  pieces: readonly WrittenPiece[],
  { prefix, format, before, after }: ParagraphBase,
  variety: EnglishVariety,
): string {
  const writing: Writing = { base: { prefix, format }, written: [before], open: [], run: "" };
  for (const piece of pieces) addPiece(writing, piece);
  endRun(writing);
  while (writing.open.length > 0) closePair(writing, writing.open.length - 1);
  return inEnglish(writing.written.join("") + after, variety);
}

function addPiece(writing: Writing, piece: WrittenPiece): void {
  const { base, written, open } = writing;
  if (piece.type === "text") {
    writing.run += runContent(piece.text, base.prefix);
  } else if (piece.type === "open") {
    endRun(writing);
    const data = JSON.parse(piece.data) as PairData; // as `piecesOfPair` wrote it
    open.push({ ...data, label: piece.label });
    written.push(data.xml ?? "");
  } else if (piece.type === "close") {
    endRun(writing);
    const place = open.findLastIndex(({ label }) => label === piece.label);
    if (place >= 0) closePair(writing, place);
  } else if (isWithinRun(piece.data)) {
    writing.run += piece.data;
  } else {
    endRun(writing);
    if (piece.data.startsWith("<")) written.push(piece.data);
    else writing.run += runContent(piece.data, base.prefix);
  }
}

function endRun(writing: Writing): void {
  const { base, run, written, open } = writing;
  const { prefix } = base;
  if (run !== "") written.push(`<${prefix}r>${propertiesXml(base, open)}${run}</${prefix}r>`);
  writing.run = "";
}

/** What was opened within the pair and is still open goes on behind it. */
function closePair({ written, open }: Writing, place: number): void {
  const [closed, ...within] = open.splice(place);
  for (const { end = "" } of within.toReversed()) written.push(end);
  written.push(closed?.end ?? "");
  for (const { xml = "" } of within) written.push(xml);
  open.push(...within);
}

/** A tab, a break, a symbol stand in the run of the text around them. */
function isWithinRun(xml: string): boolean {
  return /^<(?:[\w.-]+:)?(?:tab|br|cr|ptab|sym|pgNum)\b/u.test(xml);
}

function propertiesXml(
  { prefix, format }: Pick<ParagraphBase, "prefix" | "format">,
  open: readonly OpenPair[],
): string {
  const properties = new Map(format);
  for (const pair of open) {
    for (const [name, xml] of Object.entries(pair.format ?? {})) {
      if (xml === null) properties.delete(name);
      else properties.set(name, xml);
    }
  }
  const inner = inOrder(properties);
  return inner === "" ? "" : `<${prefix}rPr>${inner}</${prefix}rPr>`;
}

/** What a text needs that is no letter: `\t` is a tab, a hyphen that does not break is one of Word's. */
const CONTROLS: Readonly<Record<string, string>> = {
  "\t": "tab",
  "\n": "br",
  "\u2011": "noBreakHyphen",
  "\u00AD": "softHyphen",
};

function runContent(text: string, prefix: string): string {
  return text
    .replaceAll(NESTED_MARKS, "")
    .replaceAll("\r\n", "\n")
    .split(/([\t\n\u2011\u00AD])/u)
    .map((part) => {
      const control = CONTROLS[part];
      if (control !== undefined) return `<${prefix}${control}/>`;
      if (part === "") return "";
      const space = /^\s|\s$|\s\s/u.test(part) ? ' xml:space="preserve"' : "";
      return `<${prefix}t${space}>${escapedXml(part)}</${prefix}t>`;
    })
    .join("");
}

/**
 * All of a translated paragraph is English: what Word had guessed of its words holds no longer. Nor do controls take
 * their text from the properties of the document, which would put the Croatian one back.
 */
function inEnglish(xml: string, variety: EnglishVariety): string {
  return xml
    .replace(BINDING, "")
    .replace(/(<(?:[\w.-]+:)?lang\b[^>]*?\bval=["'])[^"']*/gu, `$1${variety}`);
}

const BINDING = /<(?:[\w.-]+:)?dataBinding\b(?:"[^"]*"|'[^']*'|[^"'>])*?(?:\/>|>\s*<\/[^>]*>)/gu;
