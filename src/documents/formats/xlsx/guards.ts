import type { EchoReading, UnitReading } from "../format.ts";
import type { CellText, ColumnUse } from "./cell-texts.ts";
import type { Table } from "./tables.ts";

/** What else asks for a text by what it says. */
export interface Askers {
  /** Of fields in pivot tables and slicers. */
  readonly names: ReadonlySet<string>;
  /** Whether formulas call a column so. */
  readonly isInFormulas: (name: string) => boolean;
}

/** A text of cells, and the columns that are named anew with it. */
export interface GuardedText {
  readonly path: string;
  readonly unit: UnitReading;
  readonly echoes: readonly { readonly path: string; readonly echo: EchoReading }[];
}

/**
 * The heading of a table is its column's name as well, and both are translated. It stays as it is where something
 * asks for the column by its name: a formula, a pivot table, a slicer, a query.
 */
export function guarded({ path, unit, text, columns }: CellText, askers: Askers): GuardedText {
  const isAsked = askers.names.has(text) || columns.some((use) => isFixed(use, text, askers));
  if (isAsked) return { path, unit: { ...unit, locked: true }, echoes: [] };
  const of = { path, from: unit.from };
  const echoes = columns.map(({ table, column: { from, to } }) => {
    return { path: table.part.path, echo: { from, to, of, base: { kind: "column" } } };
  });
  return { path, unit, echoes };
}

function isFixed({ table, column }: ColumnUse, text: string, askers: Askers): boolean {
  if (spaceless(column.name) !== spaceless(text)) return true;
  if (column.kind === "label") return false;
  return table.isFilled || askers.isInFormulas(column.name) || isDoubled(table, column.name);
}

/** Excel writes line ends of a heading in several ways. */
function spaceless(text: string): string {
  return text.replace(/\s+/gu, "");
}

function isDoubled({ columns }: Table, name: string): boolean {
  const same = columns.filter(
    (one) => one.kind === "heading" && one.name.toLowerCase() === name.toLowerCase(),
  );
  return same.length > 1;
}
