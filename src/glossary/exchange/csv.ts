import Papa from "papaparse";
import { compareCodePoints } from "../../language/code-points.ts";
import type { Concept } from "../concept.ts";
import { guarded, onOneLine } from "./cells.ts";
import { DETAILS_COLUMN, isKnown, KNOWN_COLUMNS, REQUIRED_COLUMNS } from "./columns.ts";
import { readOwnTable } from "./own-table.ts";
import type { RowProblem } from "./reading.ts";
import { type Row, rowOf } from "./rows.ts";
import { guessDelimiter, sheetOf } from "./tables/sheet.ts";

/** The shared glossary as its file has it. */
export interface GlossaryTable {
  readonly concepts: readonly Concept[];
  readonly problems: readonly RowProblem[];
  /** As its first line names them; a file that is written again can keep them. */
  readonly columns: readonly string[];
}

/** Reads a glossary table. Throws the mishap `glossaryColumnMissing`; a row that cannot be used is a problem. */
export function readGlossaryCsv(text: string): GlossaryTable {
  const { concepts, ...table } = readOwnTable(sheetOf(text, guessDelimiter(text)));
  return { ...table, concepts: concepts.map(({ concept }) => concept) };
}

/** How a glossary table is written. */
export interface CsvOptions {
  /** Whether it starts with a byte order mark, without which Excel takes UTF-8 for an older encoding. Default: no. */
  readonly bom?: boolean;
  /** Whether the rows stand by their ids, so that a change of one concept is a change of one line. Default: no. */
  readonly sorted?: boolean;
  /** Default: that of the CSV standard, `\r\n`. */
  readonly newline?: "\r\n" | "\n";
  /**
   * The columns of the file that is written again, which keep their order; those that are not ours hold the
   * extras of their name. Others follow only where a concept needs them. Default: all of ours.
   */
  readonly columns?: readonly string[];
}

/** Writes a glossary table that reads back the same, has one line a concept, and holds no formula. */
export function writeGlossaryCsv(concepts: readonly Concept[], options: CsvOptions = {}): string {
  const { bom = false, sorted = false, newline = "\r\n", columns: kept = KNOWN_COLUMNS } = options;
  const own = kept.filter((name) => !isKnown(name));
  const rows = (sorted ? inOrder(concepts) : concepts).map((concept) => rowOf(concept, own));
  const columns = columnsFor(rows, kept);
  const table = rows.map((row) => columns.map((name) => written(row, name)));
  const text = Papa.unparse([columns.map((name) => guarded(onOneLine(name))), ...table], {
    newline,
  });
  return `${bom ? "\uFEFF" : ""}${text}${newline}`;
}

function columnsFor(rows: readonly Row[], kept: readonly string[]): readonly string[] {
  const required: readonly string[] = REQUIRED_COLUMNS;
  const needed = KNOWN_COLUMNS.filter(
    (name) => required.includes(name) || rows.some((row) => (row[name] ?? "") !== ""),
  );
  return [...new Set([...kept, ...needed])].filter((name) => name !== "");
}

/** JSON has its own way to write line ends. */
function written(row: Row, name: string): string {
  const cell = (Object.hasOwn(row, name) && row[name]) || ""; // a column may be called «constructor»
  return guarded(name === DETAILS_COLUMN ? cell : onOneLine(cell));
}

/** By code points, which no language or version of a library sorts otherwise. */
function inOrder(concepts: readonly Concept[]): readonly Concept[] {
  return concepts.toSorted((one, other) => compareCodePoints(one.id, other.id));
}
