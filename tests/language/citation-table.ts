/** What a row of a table of citation forms asks, and what it expects first. */
export interface CitationRow {
  readonly selected: string;
  readonly expected: string;
  readonly sentenceStart: boolean;
  readonly before: string;
}

/**
 * Reads a table, a row a line: `selected → citation form`. A `^` marks words at the head of a sentence,
 * and what stands before them is given in brackets: `(u) Raki → Raka`.
 */
export function citationRows(table: string): readonly (readonly [string, CitationRow])[] {
  return table
    .trim()
    .split("\n")
    .map((line) => {
      const [left = "", expected = ""] = line.split("→").map((side) => side.trim());
      const [, start = "", before = "", selected = ""] =
        /^(\^?)(?:\(([^)]*)\) )?(.*)$/u.exec(left) ?? [];
      return [line.trim(), { selected, expected, sentenceStart: start === "^", before }] as const;
    });
}
