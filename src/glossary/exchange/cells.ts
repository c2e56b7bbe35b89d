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

/** Puts a cell on one line, so that a concept is one row to every program: a line end is written `\n`, `\n` itself `\\n`. */
export function onOneLine(cell: string): string {
  return cell.replace(/(\\*)([nr\n\r])/gu, (_, bars: string, end: string) => {
    if (end === "\n") return `${bars}${bars}\\n`;
    return end === "\r" ? `${bars}${bars}\\r` : bars + bars + end;
  });
}

/** The cell as it was before `onOneLine`; a backslash before anything else is a backslash. */
export function withLineEnds(cell: string): string {
  return cell.replace(/(\\+)([nr])/gu, (_, bars: string, letter: string) => {
    const kept = "\\".repeat(Math.floor(bars.length / 2));
    if (bars.length % 2 === 0) return kept + letter;
    return kept + (letter === "n" ? "\n" : "\r");
  });
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
