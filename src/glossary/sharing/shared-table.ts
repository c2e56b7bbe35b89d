import Papa from "papaparse";
import { compareCodePoints } from "../../language/code-points.ts";
import type { Concept } from "../concept.ts";
import { unguarded } from "../exchange/cells.ts";
import { KNOWN_COLUMNS } from "../exchange/columns.ts";
import { readGlossaryCsv, writeGlossaryCsv } from "../exchange/csv.ts";
import type { RowProblem } from "../exchange/reading.ts";
import { isSame } from "./same.ts";

/** A row as it is written in its file, so that a change of one row leaves all others as they are. */
export interface SharedRow {
  readonly concept: Concept;
  /** Without its line end. */
  readonly text: string;
  /** How many cells it has; people leave empty ones out. */
  readonly cells: number;
}

/** A shared file, with all that is to be kept when it is written again. */
export interface SharedTable {
  /** Everything before the first concept, without the last line end. */
  readonly head: string;
  readonly columns: readonly string[];
  readonly delimiter: string;
  readonly newline: string;
  /** Whether its last line has a line end. */
  readonly ended: boolean;
  /** By the id of the concept. */
  readonly rows: ReadonlyMap<string, SharedRow>;
}

/** A shared file that does not exist yet. */
export const NEW_TABLE: SharedTable = {
  head: KNOWN_COLUMNS.join(","),
  columns: KNOWN_COLUMNS,
  delimiter: ",",
  newline: "\n",
  ended: true,
  rows: new Map(),
};

export interface ReadTable {
  readonly table: SharedTable;
  /** Rows that cannot be used; the table lacks them. */
  readonly problems: readonly RowProblem[];
  /** Whether the last line ends before its last cell and without a line end, as a file does that is half written. */
  readonly cut: boolean;
}

/** What may stand before the names of the columns: a byte order mark, and a line that Excel writes for itself. */
const OPENING = /^\uFEFF?(?:sep=[,;\t]?(?:\r\n|\r|\n))?/iu;

/** Reads a shared file with the text of each row. Throws a mishap where it is no glossary. */
export function readSharedTable(text: string): ReadTable {
  const { concepts, problems, columns } = readGlossaryCsv(text);
  const opening = OPENING.exec(text)?.[0] ?? "";
  const body = text.slice(opening.length);
  const newline = /\r\n|\r|\n/u.exec(body)?.[0] ?? "\n";
  const delimiter = delimiterOf(body, columns.length);
  const [header, ...lines] = linesOf(body, { delimiter, newline });
  const last = lines.findLast(({ text }) => text !== "") ?? header;
  const byId = new Map(lines.map((line) => [idIn(line.cells, columns), line]));
  const rows = concepts.map((concept): [string, SharedRow] => {
    const line = byId.get(concept.id);
    return [concept.id, { concept, text: line?.text ?? "", cells: line?.cells.length ?? 0 }];
  });
  const ended = /[\r\n]$/u.test(body);
  const table = {
    head: opening + (header?.text ?? ""),
    columns,
    delimiter,
    newline,
    ended,
    rows: new Map(rows),
  };
  return { table, problems, cut: !ended && (last?.cells.length ?? 0) < columns.length };
}

/** The reading of the table has found one that names its columns; here it is only told which. */
function delimiterOf(body: string, columns: number): string {
  const head = /^[^\r\n]*/u.exec(body)?.[0] ?? "";
  const fits = (delimiter: string) => head.split(delimiter).length === columns;
  return [",", ";", "\t"].find(fits) ?? ",";
}

interface Line {
  readonly text: string;
  readonly cells: readonly string[];
}

function linesOf(
  body: string,
  { delimiter, newline }: Pick<SharedTable, "delimiter" | "newline">,
): readonly Line[] {
  const lines: Line[] = [];
  let from = 0;
  Papa.parse<string[]>(body, {
    delimiter,
    newline: newline === "\r\n" ? "\r\n" : newline === "\r" ? "\r" : "\n",
    step: ({ data, meta }) => {
      const whole = body.slice(from, meta.cursor);
      const text = whole.endsWith(newline) ? whole.slice(0, -newline.length) : whole;
      lines.push({ text, cells: data });
      from = meta.cursor;
    },
  });
  return lines;
}

function idIn(cells: readonly string[], columns: readonly string[]): string {
  return unguarded(cells[columns.indexOf("id")] ?? "").trim();
}

/**
 * Writes a shared file with these concepts, one a line, by their ids in code-point order. Lines of concepts that
 * are as the file has them stay as they are, whoever wrote them; so do columns, delimiter and line ends.
 */
export function writeSharedTable(table: SharedTable, concepts: readonly Concept[]): string {
  const { head, columns, delimiter, newline, ended, rows } = table;
  const isKept = (concept: Concept) => {
    const row = rows.get(concept.id);
    return row !== undefined && row.text !== "" && isSame(row.concept, concept);
  };
  const fresh = freshRows(
    table,
    concepts.filter((concept) => !isKept(concept)),
  );
  const padded = (row: SharedRow) =>
    fresh.added.length === 0
      ? row.text
      : row.text + delimiter.repeat(columns.length - row.cells + fresh.added.length);
  const lines = concepts
    .toSorted((one, other) => compareCodePoints(one.id, other.id))
    .map(({ id }) => {
      const row = rows.get(id);
      return fresh.texts.get(id) ?? (row ? padded(row) : "");
    });
  const names = fresh.added.length === 0 ? "" : delimiter + lineOf(fresh.added, delimiter);
  return [head + names, ...lines].join(newline) + (ended ? newline : "");
}

/** The lines of concepts that the file does not have so, and the columns that they need and it lacks. */
function freshRows(
  { columns, delimiter }: SharedTable,
  concepts: readonly Concept[],
): { readonly texts: ReadonlyMap<string, string>; readonly added: readonly string[] } {
  if (concepts.length === 0) return { texts: new Map(), added: [] };
  const written = writeGlossaryCsv(concepts, { columns, newline: "\n" });
  const [names = [], ...rows] = Papa.parse<string[]>(written, {
    delimiter: ",",
    newline: "\n",
  }).data;
  const added = names.filter((name) => !columns.includes(unguarded(name)));
  const places = [...columns, ...added].map((name) =>
    names.findIndex((one) => unguarded(one) === unguarded(name)),
  );
  const texts = concepts.map(({ id }, index) => {
    const cells = places.map((place) => rows[index]?.[place] ?? "");
    return [id, lineOf(cells, delimiter)] as const;
  });
  return { texts: new Map(texts), added };
}

function lineOf(cells: readonly string[], delimiter: string): string {
  return Papa.unparse([cells], { delimiter });
}
