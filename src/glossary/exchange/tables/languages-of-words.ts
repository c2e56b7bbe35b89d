import type { Language } from "../../../language/paradigm.ts";
import { LANGUAGES } from "../columns.ts";
import { type Header, namesTerms, readHeader } from "./headers.ts";
import { croatianness, languageOfFirst } from "./side.ts";
import type { Cells } from "./table-reading.ts";

interface Words {
  readonly headers: readonly Header[];
  readonly rows: Cells;
}

/** The languages of columns named source, target or term, given those that other columns name themselves. */
export function languagesOfWords(
  table: Words,
  known: readonly Language[],
): readonly (readonly [number, Language])[] {
  const [missing, alsoMissing] = LANGUAGES.filter((language) => !known.includes(language));
  const words = indicesOf(table, "any");
  if (missing !== undefined && alsoMissing !== undefined) return bothLanguages(table, words);
  if (missing === undefined) return firstOf(words, (index) => languageRepeated(table, index));
  const side = indicesOf(table, missing === "hr" ? "source" : "target");
  return firstOf([...side, ...words], () => missing);
}

function firstOf([index]: readonly number[], languageAt: (index: number) => Language) {
  return index === undefined ? [] : [[index, languageAt(index)] as const];
}

function bothLanguages(table: Words, words: readonly number[]) {
  const [first, second] = [...indicesOf(table, "source"), ...words, ...indicesOf(table, "target")];
  if (first === undefined) return [];
  if (second === undefined) return firstOf([first], () => byLetters(cellsIn(table, first)));
  const language =
    languageNamedFor(table, "source") ??
    languageOfFirst(cellsIn(table, first), cellsIn(table, second));
  return [[first, language] as const, [second, language === "hr" ? "en" : "hr"] as const];
}

/** DeepL and others have a column for it: `source_lang`. */
function languageNamedFor({ headers, rows }: Words, side: string): Language | null {
  const names = [`${side} lang`, `${side} language`];
  const index = headers.findIndex(({ words }) => names.includes(words));
  return readHeader(rows[0]?.[index] ?? "").language;
}

function indicesOf({ headers }: Words, side: string): readonly number[] {
  return [...headers.keys()].filter((index) => {
    const { meaning, language } = headers[index] ?? {};
    return meaning?.type === "word" && language === null && meaning.side === side;
  });
}

/** Lokalise and Tolgee name each concept by its term in the language that they start from, and list that again. */
function languageRepeated(table: Words, index: number): Language {
  const repeats = LANGUAGES.map((language) => {
    const own = table.headers.findIndex(
      (header) => header.language === language && namesTerms(header),
    );
    const same = table.rows.filter((row) => row[index]?.trim() && row[index] === row[own]);
    return { language, rows: same.length };
  });
  const [most, least] = repeats.toSorted((one, other) => other.rows - one.rows);
  if (most === undefined || most.rows === least?.rows) return byLetters(cellsIn(table, index));
  return most.language;
}

function cellsIn({ rows }: Words, index: number): readonly string[] {
  return rows.map((row) => row[index] ?? "");
}

function byLetters(cells: readonly string[]): Language {
  return croatianness(cells) < 0 ? "en" : "hr";
}
