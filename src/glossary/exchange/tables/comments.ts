import type { Sheet, Tool } from "./table-reading.ts";

/**
 * OmegaT's glossaries have tabs between their cells and comments behind `#`, commented pairs too. In other tables
 * with tabs `#MeToo` can be a term, and only a line that holds nothing else is a comment.
 */
export function isComment(
  row: readonly string[],
  { delimiter }: Pick<Sheet, "delimiter">,
  tool?: Tool,
): boolean {
  if (delimiter !== "\t" || !row[0]?.startsWith("#")) return false;
  return tool === "OmegaT" || row.slice(1).every((cell) => cell.trim() === "");
}
