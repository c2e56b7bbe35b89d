import Papa from "papaparse";
import { REQUIRED_COLUMNS } from "../columns.ts";
import { type Cells, DELIMITERS, type Delimiter, type Sheet } from "./table-reading.ts";

/** So many rows show how many columns a table has. */
const ROWS_THAT_TELL = 50;

/** Excel takes a first line `sep=;` for its own, and writes none of it back. */
const EXCEL_SEPARATOR = /^sep=([,;\t|]?)(?:\r\n|\r|\n|$)/iu;

/** The delimiter of a text: the one that `sep=` names, our own columns need, or most rows agree on. */
export function guessDelimiter(text: string): Delimiter {
  const plain = withoutMark(text);
  const named = EXCEL_SEPARATOR.exec(plain)?.[1];
  const samples = DELIMITERS.map((delimiter) => ({
    delimiter,
    rows: filled(cellsOf(plain.replace(EXCEL_SEPARATOR, ""), delimiter, ROWS_THAT_TELL).data),
  }));
  const decided =
    samples.find(({ delimiter }) => delimiter === named) ??
    samples.find(({ rows: [header = []] }) => isOurs(header)) ??
    samples.toSorted(
      (one, other) =>
        agreement(other) - agreement(one) ||
        (other.rows[0]?.length ?? 0) - (one.rows[0]?.length ?? 0),
    )[0];
  return decided?.delimiter ?? ",";
}

function isOurs(header: readonly string[]): boolean {
  const names = header.map((name) => name.trim().toLowerCase());
  return REQUIRED_COLUMNS.every((name) => names.includes(name));
}

/** The share of rows with as many cells as most; tabs stand in no text, so there two cells are enough. */
function agreement({ delimiter, rows }: { delimiter: Delimiter; rows: Cells }): number {
  const lengths = rows.map((row) => row.length).filter((length) => length > 1);
  if (delimiter === "\t") return lengths.length / rows.length || 0;
  const counts = lengths.map((length) => lengths.filter((other) => other === length).length);
  return Math.max(0, ...counts) / rows.length || 0;
}

/** The cells of a text. In a table with tabs a quotation mark that nobody closes is a character like any other. */
export function sheetOf(text: string, delimiter: Delimiter): Sheet {
  const marked = withoutMark(text);
  const plain = marked.replace(EXCEL_SEPARATOR, "");
  const quoted = cellsOf(plain, delimiter);
  const { data, errors } =
    delimiter === "\t" && quoted.errors.length > 0 ? cellsOf(plain, delimiter, 0, true) : quoted;
  const brokenRows = new Set(errors.map((error) => error.row));
  const cells: (readonly string[])[] = [];
  const lines: number[] = [];
  const broken: number[] = [];
  let line = plain === marked ? 1 : 2;
  for (const [index, row] of data.entries()) {
    if (row.some((cell) => cell.trim() !== "")) {
      if (brokenRows.has(index)) broken.push(cells.length);
      cells.push(row);
      lines.push(line);
    }
    line += 1 + lineEndsIn(row);
  }
  return { cells, lines, broken, delimiter };
}

/** The sheet without its first rows. */
export function below(sheet: Sheet, titles: number): Sheet {
  if (titles === 0) return sheet;
  return {
    ...sheet,
    cells: sheet.cells.slice(titles),
    lines: sheet.lines.slice(titles),
    broken: sheet.broken.filter((row) => row >= titles).map((row) => row - titles),
  };
}

function cellsOf(text: string, delimiter: Delimiter, preview = 0, fastMode?: true) {
  const head = /^[^\r\n]*/u.exec(text)?.[0] ?? "";
  return Papa.parse<string[]>(text, {
    delimiter,
    preview,
    newline: text.startsWith("\r\n", head.length)
      ? "\r\n"
      : text[head.length] === "\r"
        ? "\r"
        : "\n",
    ...(fastMode ? { fastMode } : {}),
  });
}

function withoutMark(text: string): string {
  return text.replace(/^\uFEFF/u, "");
}

function filled(cells: Cells): Cells {
  return cells.filter((row) => row.some((cell) => cell.trim() !== ""));
}

function lineEndsIn(cells: readonly string[]): number {
  return cells.reduce((ends, cell) => ends + (cell.match(/\r\n|\r|\n/gu)?.length ?? 0), 0);
}
