import type { SegmentContext } from "../../segment.ts";
import { elementPlace, scanXml } from "../../xml/scan.ts";
import type { UnitReading } from "../format.ts";
import type { RunFormat } from "../ooxml/formatted-runs.ts";
import type { OfficeText } from "../ooxml/package.ts";
import { CELL_FORMAT } from "./fonts.ts";
import { cellString } from "./strings.ts";
import type { Table, TableColumn } from "./tables.ts";

/** A text of cells as a unit of a part, with what it says and the columns that say it again. */
export interface CellText {
  readonly path: string;
  readonly unit: UnitReading;
  readonly text: string;
  readonly columns: readonly ColumnUse[];
}

/** A column of a table whose heading or label a cell is. */
export interface ColumnUse {
  readonly table: Table;
  readonly column: TableColumn;
}

/** Where a text is used. One in the table of strings may be used by many cells. */
export interface TextUse {
  /** Its place among all units. */
  readonly order: number;
  /** `List1!B4`; the first ones. */
  readonly cells: readonly string[];
  /** Of its cells, where all look the same. */
  readonly format: RunFormat;
  readonly columns: readonly ColumnUse[];
}

/** So many cells are named for a text that many use. */
const NAMED_CELLS = 3;

/** A text that one more cell uses. */
export function usedAlso(use: TextUse, other: TextUse): TextUse {
  const isNamed = use.cells.length > NAMED_CELLS;
  const looksSame = use.format.key === other.format.key;
  const { columns } = use;
  return {
    order: Math.min(use.order, other.order),
    cells: isNamed ? use.cells : [...use.cells, ...other.cells],
    format: looksSame ? use.format : CELL_FORMAT,
    columns: other.columns.length === 0 ? columns : [...columns, ...other.columns],
  };
}

/** Where a text stands, as a translator reads it: the first of its cells. */
export function contextOf({ cells }: TextUse): SegmentContext {
  const more = cells.length > NAMED_CELLS ? " …" : "";
  return { key: cells.slice(0, NAMED_CELLS).join(", ") + more };
}

/** The strings of the table that cells use. */
export function sharedTexts(
  { path, text }: OfficeText,
  uses: ReadonlyMap<number, TextUse>,
): readonly CellText[] {
  const found: CellText[] = [];
  let index = 0;
  scanXml(text, new Set(["si"]), (element) => {
    const use = uses.get(index++);
    const one = use && usedText(path, text, { place: elementPlace(text, element), use });
    if (one) found.push(one);
  });
  return found;
}

/** One of the strings, or one in its cell. */
export function usedText(
  path: string,
  text: string,
  {
    place,
    use,
  }: { readonly place: { readonly from: number; readonly to: number }; readonly use: TextUse },
): CellText | undefined {
  const string = cellString(text, place, use.format);
  if (string === undefined) return undefined;
  const unit = { ...string.unit, order: use.order, context: contextOf(use) };
  return { path, unit, text: string.text, columns: use.columns };
}
