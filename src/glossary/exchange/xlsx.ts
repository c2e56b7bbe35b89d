import writeWorkbook from "write-excel-file/universal";
import type { Concept } from "../concept.ts";
import { DETAILS_COLUMN, KNOWN_COLUMNS } from "./columns.ts";
import { rowOf } from "./rows.ts";

/** Of the columns in the sheet, in characters; the details are for programs. */
const WIDTHS: Readonly<Record<string, number>> = { definition: 48, note: 36, [DETAILS_COLUMN]: 12 };
const USUAL_WIDTH = 22;

/** Writes a workbook with one sheet of our own columns, all cells text, so that none is a formula. */
export async function writeGlossaryXlsx(concepts: readonly Concept[]): Promise<Uint8Array> {
  const header = KNOWN_COLUMNS.map((value) => ({
    value,
    type: String,
    fontWeight: "bold" as const,
  }));
  const rows = concepts.map((concept) => {
    const row = rowOf(concept);
    return KNOWN_COLUMNS.map((name) => cellOf(row[name] ?? ""));
  });
  const workbook = writeWorkbook([header, ...rows], {
    sheet: "glossary",
    columns: KNOWN_COLUMNS.map((name) => ({ width: WIDTHS[name] ?? USUAL_WIDTH })),
    stickyRowsCount: 1,
  });
  return new Uint8Array(await (await workbook.toBlob()).arrayBuffer());
}

function cellOf(text: string) {
  return text === "" ? null : { value: escaped(text), type: String, wrap: true };
}

/** What XML cannot hold, what programs drop from it, and what looks like an escape already. */
const NOT_IN_XML =
  /_(?=x[0-9A-Fa-f]{4}_)|(?![\t\n\u0085])\p{Cc}|\uFFFD|\p{Noncharacter_Code_Point}|\p{Cs}/gu;

/**
 * Office writes such characters by their number: a carriage return is `_x000D_`. So is the first letter of
 * `constructor` and its like: the library looks texts up in an object, which has those names already.
 */
function escaped(text: string): string {
  if (text in {}) return escapeOf(text.charCodeAt(0)) + text.slice(1);
  return text.replace(NOT_IN_XML, (found) =>
    Array.from({ length: found.length }, (_, index) => escapeOf(found.charCodeAt(index))).join(""),
  );
}

function escapeOf(code: number): string {
  return `_x${code.toString(16).toUpperCase().padStart(4, "0")}_`;
}
