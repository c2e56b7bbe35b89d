import { elementsOf, escapedXml, textWithin, type XmlElement, xmlTree } from "../../xml/tree.ts";
import type { UnitReading, UnitWriting } from "../format.ts";
import {
  mergedRuns,
  type Run,
  type RunFormat,
  runPieces,
  writtenRuns,
} from "../ooxml/formatted-runs.ts";
import { escapedCell, unescapedCell } from "./escapes.ts";
import { fontFormat } from "./fonts.ts";

/** What writing has to know of the text of a cell. */
export interface StringBase {
  readonly kind: "string";
  /** The prefix of its elements with the colon, mostly none. */
  readonly prefix: string;
  /** The format of most of its text; empty for that of the cell. */
  readonly format: string;
}

/** The text of a cell. */
export interface CellString {
  readonly unit: UnitReading;
  /** All of it, without formats. */
  readonly text: string;
}

/**
 * A string of the table, or one in a cell: `<si><t>…</t></si>`, or with runs. How a word is read aloud in Japanese is
 * left alone. Undefined where there is no text.
 */
export function cellString(
  source: string,
  place: { readonly from: number; readonly to: number },
  cellFormat: RunFormat,
): CellString | undefined {
  const markup = source.slice(place.from, place.to);
  return (
    plainString(markup, place.from, cellFormat) ?? formattedString(markup, place.from, cellFormat)
  );
}

/** Nearly all are of this kind, and reading them so takes a tenth of the time. */
const PLAIN_STRING =
  /^(<((?:[\w.-]+:)?)(?:si|is)>)(<\2t(?: xml:space="preserve")?>([^<&\r]+)<\/\2t>)<\/\2(?:si|is)>$/u;

function plainString(markup: string, from: number, format: RunFormat): CellString | undefined {
  const [, start = "", prefix = "", string, content = ""] = PLAIN_STRING.exec(markup) ?? [];
  if (string === undefined || content.trim() === "") return undefined;
  const text = unescapedCell(content);
  const { pieces } = runPieces([{ type: "text", text, format }]);
  const place = { from: from + start.length, to: from + start.length + string.length };
  return { unit: { ...place, pieces, base: { kind: "string", prefix, format: "" } }, text };
}

function formattedString(
  markup: string,
  from: number,
  cellFormat: RunFormat,
): CellString | undefined {
  const root = xmlTree(markup);
  const content = elementsOf(root).filter(({ local }) => local === "t" || local === "r");
  const [first, last] = [content[0], content.at(-1)];
  const runs = mergedRuns(content.map((element) => runOf(element, markup, cellFormat)));
  const { base, pieces } = runPieces(runs);
  if (first === undefined || last === undefined || base === undefined) return undefined;
  const prefix = root.name.slice(0, -root.local.length);
  return {
    unit: {
      from: from + first.from,
      to: from + last.to,
      pieces,
      base: { kind: "string", prefix, format: base.markup },
    },
    text: runs.map((run) => (run.type === "text" ? run.text : "")).join(""),
  };
}

function runOf(element: XmlElement, markup: string, cellFormat: RunFormat): Run {
  if (element.local === "t") return textRun(textWithin(element), cellFormat);
  const children = elementsOf(element);
  const text = children.filter(({ local }) => local === "t").map(textWithin);
  const font = children.find(({ local }) => local === "rPr");
  const own = font && fontFormat(font, markup);
  return textRun(text.join(""), own === undefined || own.markup === "" ? cellFormat : own);
}

function textRun(text: string, format: RunFormat): Run {
  return { type: "text", text: unescapedCell(text), format };
}

/** Writes what `cellString` has read. */
export function writeString({ pieces }: UnitWriting, { prefix, format }: StringBase): string {
  const runs = writtenRuns(pieces, format).flatMap((run) => (run.type === "text" ? [run] : []));
  const [only] = runs;
  if (runs.length === 1 && only?.format === "") return writeText(only.text, prefix);
  return runs
    .map((run) => `<${prefix}r>${run.format}${writeText(run.text, prefix)}</${prefix}r>`)
    .join("");
}

/** White space that XML readers of Office drop unless it is said that it counts. */
const SPACE_THAT_COUNTS = /^\s|\s$|\n|\s\s/u;

function writeText(text: string, prefix: string): string {
  const space = SPACE_THAT_COUNTS.test(text) ? ' xml:space="preserve"' : "";
  return `<${prefix}t${space}>${escapedXml(escapedCell(text))}</${prefix}t>`;
}
