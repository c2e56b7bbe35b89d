import type { Language } from "../../../language/paradigm.ts";
import { readHeader } from "./headers.ts";
import { croatianness, languageOfFirst } from "./side.ts";
import type { Cells, ColumnRole, Delimiter, TableReading } from "./table-reading.ts";

/** Reads a table without names of columns: two of terms, then a note; numbers before them are ids. */
export function readHeadless(cells: Cells, delimiter: Delimiter | null): TableReading {
  const width = cells.reduce((widest, row) => Math.max(widest, row.length), 0);
  const column = (index: number) => cells.map((row) => (row[index] ?? "").trim());
  const named = width === 4 ? languagesNamed(column(2), column(3)) : null;
  const first = width > 2 && column(0).every((cell) => /^\d*$/u.test(cell)) ? 1 : 0;
  const language = named ?? languageAt(first, { width, column });
  const roles = Array.from({ length: width }, (_, index): ColumnRole => {
    if (index < first) return { type: "id" };
    if (index < first + 2) return terms(index === first ? language : other(language));
    if (named !== null) return { type: "ignored" };
    if (index === first + 2) return { type: "concept", field: "note" };
    return { type: "extra", name: `#${index + 1}`, of: "concept" };
  });
  const omegaT = delimiter === "\t" && (width === 2 || width === 3);
  const tool = named !== null ? "DeepL" : omegaT ? "OmegaT" : undefined;
  return { delimiter, header: false, roles, separator: "", ...(tool ? { tool } : {}) };
}

function terms(language: Language): ColumnRole {
  return { type: "terms", language, status: "preferred" };
}

function other(language: Language): Language {
  return language === "hr" ? "en" : "hr";
}

interface Columns {
  readonly width: number;
  readonly column: (index: number) => readonly string[];
}

function languageAt(first: number, { width, column }: Columns): Language {
  if (width > first + 1) return languageOfFirst(column(first), column(first + 1));
  return croatianness(column(first)) < 0 ? "en" : "hr";
}

/** DeepL names the languages of each pair behind it: `kalifat,caliphate,hr,en`. Here all must be the same. */
function languagesNamed(first: readonly string[], second: readonly string[]): Language | null {
  const [language, ...others] = [...new Set([...first, ...second])].length === 2 ? first : [];
  const named = readHeader(language ?? "");
  const same = others.every((cell) => cell === language);
  return same && !named.unknown && named.rest === "" ? named.language : null;
}
