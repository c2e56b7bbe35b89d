import Papa from "papaparse";
import type { MishapName, MishapValues } from "../../errors.ts";
import type { Concept } from "../concept.ts";
import { guarded } from "./cells.ts";
import { DETAILS_COLUMN, REQUIRED_COLUMNS, TERM_COLUMNS, TEXT_COLUMNS } from "./columns.ts";
import { conceptOf, rowOf } from "./rows.ts";
import { rowsOf } from "./table.ts";

/** Why a row of a glossary file was left out. */
export interface RowProblem {
  /** From 1, as editors count. */
  readonly line: number;
  readonly mishap: MishapName;
  readonly values: MishapValues;
}

export interface ReadGlossary {
  readonly concepts: readonly Concept[];
  readonly problems: readonly RowProblem[];
}

/** Reads a glossary table. Throws the mishap `glossaryColumnMissing`; a row that cannot be used is a problem. */
export function readGlossaryCsv(text: string): ReadGlossary {
  const concepts = new Map<string, Concept>();
  const problems: RowProblem[] = [];
  for (const { line, row } of rowsOf(text)) {
    const concept = row && conceptOf(row);
    if (concept && !concepts.has(concept.id)) concepts.set(concept.id, concept);
    else
      problems.push({ line, mishap: "glossaryRowUnusable", values: { line, id: row?.id ?? "" } });
  }
  return { concepts: [...concepts.values()], problems };
}

/** Writes a glossary table that reads back the same and holds no formula. */
export function writeGlossaryCsv(concepts: readonly Concept[]): string {
  const columns = [...REQUIRED_COLUMNS, ...optionalColumns()];
  const rows = concepts.map(rowOf).map((row) => columns.map((name) => guarded(row[name] ?? "")));
  return `${Papa.unparse([columns, ...rows], { newline: "\r\n" })}\r\n`;
}

function optionalColumns(): readonly string[] {
  const required: readonly string[] = REQUIRED_COLUMNS;
  const terms = TERM_COLUMNS.map(({ name }) => name).filter((name) => !required.includes(name));
  return [...TEXT_COLUMNS, ...terms, DETAILS_COLUMN];
}
