/** A spreadsheet takes a cell that begins so for a formula, or, after the guard, for what the guard stands before. */
const WOULD_BE_FORMULA = /^['=+\-@\t\r\n]/u;

/** Spreadsheets read a cell after it as text, and do not show it. */
const GUARD = "'";

/** Makes a cell harmless for spreadsheets: `=1+1` → `'=1+1`. */
export function guarded(cell: string): string {
  return WOULD_BE_FORMULA.test(cell) ? GUARD + cell : cell;
}

/** Takes the guard off again; an apostrophe before anything else belongs to the text. */
export function unguarded(cell: string): string {
  return cell.startsWith(GUARD) && WOULD_BE_FORMULA.test(cell.slice(1)) ? cell.slice(1) : cell;
}

/** Several designations in one cell: `fighter|combatant`; a bar within one is written `\|`. */
export function joinDesignations(designations: readonly string[]): string {
  return designations.map((one) => one.replace(/[\\|]/gu, "\\$&")).join("|");
}

/** The designations of a cell, without the spaces around them; empty ones say nothing. */
export function splitDesignations(cell: string): readonly string[] {
  const parts = cell.match(/(?:\\[\\|]|[^|])+/gu) ?? [];
  return parts
    .map((part) => part.replace(/\\([\\|])/gu, "$1").trim())
    .filter((part) => part !== "");
}
