import { couldBeStemHint } from "./stem-hints.ts";
import type { ColumnRole, Sheet } from "./table-reading.ts";

/**
 * What stands between the synonyms of a cell in a table of no known tool: a bar or a semicolon, which hardly
 * a term has within it. A comma or a slash can belong to one (`and/or`), so somebody has to say it.
 */
export function guessSeparator(
  roles: readonly ColumnRole[],
  { cells, delimiter }: Pick<Sheet, "cells" | "delimiter">,
): string {
  const terms = cells.flatMap((row) => row.filter((_, index) => roles[index]?.type === "terms"));
  if (delimiter !== "|" && terms.some(hasBarBetweenTerms)) return "|";
  return delimiter !== ";" && terms.some((cell) => /\S\s*;\s*\S/u.test(cell)) ? ";" : "";
}

/** `rat|boj`, but not `bor|ac`. */
function hasBarBetweenTerms(cell: string): boolean {
  return /[^\s|]\s*\|\s*[^\s|]/u.test(cell) && !couldBeStemHint(cell);
}
