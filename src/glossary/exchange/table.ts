import Papa from "papaparse";
import { Mishap } from "../../errors.ts";
import { unguarded, withLineEnds } from "./cells.ts";
import { DETAILS_COLUMN, isKnown, REQUIRED_COLUMNS } from "./columns.ts";

/** A row by the names of its columns, our own ones in lower case. */
export type Row = Readonly<Partial<Record<string, string>>>;

export interface PlacedRow {
  /** Where it begins, from 1, as editors count. */
  readonly line: number;
  /** Null where the row is broken: more cells than columns, or a quotation mark that nobody closed. */
  readonly row: Row | null;
}

const DELIMITERS = [",", ";", "\t"] as const;

/** Excel takes a first line `sep=;` for its own, and writes none of it back. */
const EXCEL_SEPARATOR = /^sep=[,;\t]?(?:\r\n|\r|\n)/iu;

/** A table with the names of its columns. */
export interface NamedTable {
  readonly columns: readonly string[];
  /** Those that hold anything. */
  readonly rows: readonly PlacedRow[];
}

/** Reads the rows of a glossary. Throws a mishap where its columns are no glossary's. */
export function readTableOfOurs(text: string): NamedTable {
  const marked = text.replace(/^\uFEFF/u, "");
  const plain = marked.replace(EXCEL_SEPARATOR, "");
  const { table, broken } = tableOf(plain);
  const names = namesOf(table);
  requireColumns(names);
  const rows: PlacedRow[] = [];
  let line = plain === marked ? 1 : 2;
  for (const [index, cells] of table.entries()) {
    if (index > 0 && cells.some((cell) => cell.trim() !== "")) {
      rows.push({ line, row: broken.has(index) ? null : named(cells, names) });
    }
    line += 1 + lineEndsIn(cells);
  }
  return { columns: names, rows };
}

/** Ours in lower case, those of others as they are typed, `#4` for one without a name that holds something. */
function namesOf([header = [], ...rows]: Table["table"]): readonly string[] {
  return header.map((cell, index) => {
    const name = withLineEnds(unguarded(cell)).trim();
    if (name === "") return rows.some((row) => row[index]?.trim()) ? `#${index + 1}` : "";
    return isKnown(name) ? name.toLowerCase() : name;
  });
}

/** A column that is named twice would lose what stands in one of the two. */
function requireColumns(names: readonly string[]): void {
  for (const column of REQUIRED_COLUMNS) {
    if (!names.includes(column)) throw new Mishap("glossaryColumnMissing", { column });
  }
  const column = names.find(
    (name) => name !== "" && names.indexOf(name) !== names.lastIndexOf(name),
  );
  if (column !== undefined) throw new Mishap("glossaryColumnDoubled", { column });
}

interface Table {
  readonly table: readonly (readonly string[])[];
  readonly broken: ReadonlySet<number | undefined>;
}

/** The delimiter is the one that makes most columns of the header; programs differ by country. */
function tableOf(text: string): Table {
  const head = /^[^\r\n]*/u.exec(text)?.[0] ?? "";
  const columns = (delimiter: string) => head.split(delimiter).length;
  const delimiter = DELIMITERS.reduce((best, one) => (columns(one) > columns(best) ? one : best));
  const { data, errors } = Papa.parse<string[]>(text, {
    delimiter,
    newline: text.startsWith("\r\n", head.length)
      ? "\r\n"
      : text[head.length] === "\r"
        ? "\r"
        : "\n",
  });
  return { table: data, broken: new Set(errors.map((error) => error.row)) };
}

function named(cells: readonly string[], names: readonly string[]): Row | null {
  if (cells.slice(names.length).some((cell) => cell.trim() !== "")) return null;
  return Object.fromEntries(
    names.flatMap((name, index) => (name === "" ? [] : [[name, contentOf(cells[index], name)]])),
  );
}

/** JSON has its own way to write line ends. */
function contentOf(cell = "", name = ""): string {
  return name === DETAILS_COLUMN ? unguarded(cell) : withLineEnds(unguarded(cell));
}

function lineEndsIn(cells: readonly string[]): number {
  return cells.reduce((ends, cell) => ends + (cell.match(/\r\n|\r|\n/gu)?.length ?? 0), 0);
}
