import readWorkbook from "read-excel-file/universal";
import type { Sheet } from "./tables/table-reading.ts";

/** A sheet of a workbook that holds something. */
export interface WorkbookSheet extends Sheet {
  readonly name: string;
}

/** Reads the sheets of a workbook that hold anything. Only for bytes whose declared sizes are checked. */
export async function sheetsOf(bytes: Uint8Array): Promise<readonly WorkbookSheet[]> {
  const sheets = await readWorkbook(new Uint8Array(bytes).buffer, { trim: false });
  return sheets
    .map(({ sheet, data }) => ({ name: sheet, ...filledRows(data.map((row) => row.map(textOf))) }))
    .filter(({ cells }) => cells.length > 0);
}

function filledRows(rows: readonly (readonly string[])[]): Sheet {
  const filled = rows
    .map((row, index) => ({ row, line: index + 1 }))
    .filter(({ row }) => row.some((cell) => cell.trim() !== ""));
  return {
    cells: filled.map(({ row }) => row),
    lines: filled.map(({ line }) => line),
    broken: [],
    delimiter: null,
  };
}

/** Numbers as they are, dates by their day, and what is empty as an empty text. */
function textOf(value: unknown): string {
  if (value === null || value === undefined) return "";
  if (value instanceof Date) return value.toISOString().slice(0, 10);
  return String(value);
}
