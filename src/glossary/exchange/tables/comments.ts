import type { Sheet } from "./table-reading.ts";

/** OmegaT's glossaries have tabs between their cells, and comments behind `#`. */
export function isComment(
  row: readonly string[],
  { delimiter }: Pick<Sheet, "delimiter">,
): boolean {
  return delimiter === "\t" && (row[0] ?? "").startsWith("#");
}
