import { Mishap } from "../../errors.ts";
import { unguarded, withLineEnds } from "./cells.ts";
import { DETAILS_COLUMN, isKnown, REQUIRED_COLUMNS } from "./columns.ts";
import type { ReadConcept, ReadGlossary, RowProblem } from "./reading.ts";
import { conceptOf, type Row } from "./rows.ts";
import type { Cells, Sheet } from "./tables/table-reading.ts";

/** A glossary table of ours, as it was read. */
export interface OwnTable extends ReadGlossary {
  /** As its first line names them; a file that is written again can keep them. */
  readonly columns: readonly string[];
}

/** Reads a table with our own columns. Throws a mishap where they are not; a row that cannot be used is a problem. */
export function readOwnTable(sheet: Sheet): OwnTable {
  const columns = namesOf(sheet.cells);
  requireColumns(columns);
  const concepts = new Map<string, ReadConcept>();
  const problems: RowProblem[] = [];
  for (const [index, cells] of sheet.cells.entries()) {
    if (index === 0) continue;
    const line = sheet.lines[index] ?? 0;
    const row = sheet.broken.includes(index) ? null : rowOf(cells, columns, sheet);
    const concept = row && conceptOf(row);
    if (concept && !concepts.has(concept.id)) {
      concepts.set(concept.id, { concept, line, ownId: true });
    } else {
      problems.push({ line, mishap: "glossaryRowUnusable", values: { line, id: row?.id ?? "" } });
    }
  }
  return { concepts: [...concepts.values()], problems, columns };
}

/** Ours in lower case, those of others as they are typed, `#4` for one without a name that holds something. */
function namesOf([header = [], ...rows]: Cells): readonly string[] {
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
  const column = names.find((name, index) => name !== "" && names.indexOf(name) !== index);
  if (column !== undefined) throw new Mishap("glossaryColumnDoubled", { column });
}

/** Null for a row with more cells than columns: nobody knows what the last ones are. */
function rowOf(cells: readonly string[], names: readonly string[], sheet: Sheet): Row | null {
  if (cells.slice(names.length).some((cell) => cell.trim() !== "")) return null;
  const content = sheet.delimiter === null ? (cell: string) => cell : contentOf;
  return Object.fromEntries(
    names.flatMap((name, index) =>
      name === "" ? [] : [[name, content(cells[index] ?? "", name)]],
    ),
  );
}

/** JSON has its own way to write line ends. */
function contentOf(cell: string, name: string): string {
  return name === DETAILS_COLUMN ? unguarded(cell) : withLineEnds(unguarded(cell));
}
