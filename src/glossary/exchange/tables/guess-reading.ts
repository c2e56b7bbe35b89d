import { TERM_COLUMNS } from "../columns.ts";
import { createRoles } from "./column-roles.ts";
import { isComment } from "./comments.ts";
import { type Header, namesTerms, readHeader } from "./headers.ts";
import { readHeadless } from "./headless.ts";
import { guessSeparator } from "./separators.ts";
import { below } from "./sheet.ts";
import type { Cells, ColumnRole, Sheet, TableReading } from "./table-reading.ts";
import { layoutOf } from "./tools.ts";

/** So many filled rows may stand above a table before its columns are named. */
const MOST_TITLES = 12;

/**
 * Guesses how a table is to be read, from the names of its columns or, without any, from what stands in them.
 * `titles`: how many rows above it somebody has counted; they are found where nobody has.
 */
export function guessReading(sheet: Sheet, titles: number | null = null): TableReading {
  const above = titles ?? titlesAbove(sheet);
  const { delimiter, cells } = below(sheet, above);
  const reading = readingBelow(
    cells.filter((row) => !isComment(row, sheet)),
    delimiter,
  );
  return above === 0 ? reading : { ...reading, titles: above };
}

/** Rows with fewer cells than the row below them that names columns are titles: `Pojmovnik 2025`. */
function titlesAbove(sheet: Sheet): number {
  const rows = sheet.cells.slice(0, MOST_TITLES + 1);
  const named = rows.findIndex((row) => namesColumns(row) && !isComment(row, sheet));
  const filled = (row: readonly string[]) => row.filter((cell) => cell.trim() !== "").length;
  const width = filled(rows[named] ?? []);
  const above = rows.slice(0, Math.max(named, 0)).filter((row) => !isComment(row, sheet));
  return above.length > 0 && above.every((row) => filled(row) < width) ? named : 0;
}

function namesColumns(names: readonly string[]): boolean {
  return isHeader(names, names.map(readHeader));
}

function readingBelow(cells: Cells, delimiter: Sheet["delimiter"]): TableReading {
  const [names = [], ...rows] = cells;
  if (!namesColumns(names) || namesOwnLanguages(names, rows[0])) {
    const headless = readHeadless(cells, delimiter);
    return { ...headless, separator: guessSeparator(headless.roles, { cells, delimiter }) };
  }
  const headers = names.map(readHeader);
  const layout = layoutOf(names, headers);
  const roles =
    layout?.tool === "Tumač" ? names.map(ownRole) : createRoles({ names, headers, rows, layout });
  return {
    delimiter,
    header: true,
    roles,
    separator: layout
      ? (layout.separator ?? "")
      : guessSeparator(roles, { cells: rows, delimiter }),
    ...(layout ? { tool: layout.tool } : {}),
  };
}

const LANGUAGE_CODE = /^[a-z]{2,3}(?:[-_][a-z]{2,4})?$/iu;

/**
 * A first row is taken for names where it names both languages, source and target, or a column of terms beside
 * something else that is known. «hrvatski, Croatian» is a pair of terms, for it names one language twice.
 */
function isHeader(names: readonly string[], headers: readonly Header[]): boolean {
  const languages = new Set(headers.filter(namesTerms).map(({ language }) => language));
  if (languages.size === 2) return true;
  const sides = new Set(headers.map(sideOf));
  if (sides.has("source") && sides.has("target")) return true;
  const others = headers.filter(({ meaning }) => meaning !== null && meaning.type !== "word");
  if (languages.size === 1) {
    return (
      others.length > 0 ||
      sides.size > 1 ||
      names.length === 1 ||
      names.every((name) => LANGUAGE_CODE.test(name.trim()))
    );
  }
  if (names.length === 1) return sides.has("any") || sides.has("source");
  return sides.has("any") && (others.length > 0 || sides.has("target"));
}

/** DeepL writes the languages behind each pair, so that they stand in the first row too: `rat,war,hr,en`. */
function namesOwnLanguages(
  names: readonly string[],
  below: readonly string[] | undefined,
): boolean {
  const isLanguage = (name = "") => namesTerms(readHeader(name));
  if (below) return names.some((name, index) => isLanguage(name) && name === below[index]);
  return (
    names.length === 4 && !names.slice(0, 2).some(isLanguage) && names.slice(2).every(isLanguage)
  );
}

/** Empty for a column that names its language or holds no terms. */
function sideOf({ meaning, language }: Header): string {
  return meaning?.type === "word" && language === null ? meaning.side : "";
}

/** For the page that shows what each column is; such a table is read by its names. */
function ownRole(cell: string): ColumnRole {
  const name = cell.trim().toLowerCase();
  const terms = TERM_COLUMNS.find((column) => column.name === name);
  if (terms) return { type: "terms", language: terms.language, status: terms.first };
  if (name === "id") return { type: "id" };
  if (name === "do_not_translate") return { type: "doNotTranslate", inverted: false };
  if (name === "domain" || name === "definition" || name === "note" || name === "source")
    return { type: "concept", field: name };
  return { type: "extra", name: cell.trim(), of: "concept" };
}
