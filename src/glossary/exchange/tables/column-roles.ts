import type { Language } from "../../../language/paradigm.ts";
import { yesOrNo } from "../yes-or-no.ts";
import { type Header, namesTerms } from "./headers.ts";
import { languagesOfWords } from "./languages-of-words.ts";
import type { Cells, ColumnRole, TermField } from "./table-reading.ts";
import type { layoutOf } from "./tools.ts";
import { statusOf } from "./values.ts";

interface NamedTable {
  readonly names: readonly string[];
  readonly headers: readonly Header[];
  readonly rows: Cells;
  readonly layout: ReturnType<typeof layoutOf>;
}

/** What each column is, by its name, the columns around it and, where these leave a doubt, its cells. */
export function createRoles(table: NamedTable): readonly ColumnRole[] {
  const { headers, layout } = table;
  const termColumns = termColumnsOf(table);
  const firstId = headers.findIndex(({ meaning }) => meaning?.type === "id");
  return headers.map((header, index): ColumnRole => {
    const own = layout?.roles?.[header.words];
    if (own) return own;
    const terms = termColumns.get(index);
    if (terms) return terms;
    const extra = () => extraOf(table, { index, termColumns });
    const { meaning } = header;
    switch (meaning?.type) {
      case "id":
        return index === firstId ? { type: "id" } : extra();
      case "word":
        return meaning.side === "source" ? { type: "concept", field: "source" } : extra();
      case "term":
        return { type: "term", field: meaning.field, of: scopeOf(table, { index, termColumns }) };
      case "concept":
      case "doNotTranslate":
      case "flags":
        return meaning;
      default:
        return extra();
    }
  });
}

type TermColumns = ReadonlyMap<number, Extract<ColumnRole, { type: "terms" }>>;

/** The columns of terms: by their language, then by words such as source, target and term for what is missing. */
function termColumnsOf(table: NamedTable): TermColumns {
  const { headers } = table;
  const columns = new Map<number, Extract<ColumnRole, { type: "terms" }>>();
  const add = (index: number, language: Language) =>
    columns.set(index, { type: "terms", language, status: "preferred" });
  for (const [index, header] of headers.entries()) {
    if (header.language !== null && namesTerms(header)) add(index, header.language);
  }
  const known = [...columns.values()].map(({ language }) => language);
  for (const [index, language] of languagesOfWords(table, known)) add(index, language);
  for (const [index, header] of headers.entries()) {
    const status = columns.has(index) ? null : statusOfColumn(table, index);
    const language = header.language ?? columns.get(leftOf(index, columns))?.language;
    if (status !== null && language) columns.set(index, { type: "terms", language, status });
  }
  return columns;
}

/** `hr_deprecated`, `sinonimi`, and a column `hr_forbidden` that holds terms rather than yes and no. */
function statusOfColumn({ headers, rows }: NamedTable, index: number) {
  const { meaning, language, rest } = headers[index] ?? {};
  if (meaning?.type === "synonyms") return "admitted";
  if (!language) return null;
  if (meaning === null) return statusOf(rest ?? "");
  const flag: readonly TermField[] = ["forbidden", "preferred"];
  if (meaning?.type !== "term" || !flag.includes(meaning.field)) return null;
  const answers = rows.some((row) => yesOrNo(row[index] ?? "") !== null && row[index]?.trim());
  return answers ? null : statusOf(meaning.field);
}

interface Place {
  readonly index: number;
  readonly termColumns: TermColumns;
}

/** A field between columns of terms, or named again behind each of them, speaks of the terms on its left. */
function scopeOf(table: NamedTable, place: Place): Extract<ColumnRole, { type: "term" }>["of"] {
  const header = table.headers[place.index];
  if (header?.language) return header.language;
  if (table.layout?.attributesFollow === false) return "row";
  const between = [...place.termColumns.keys()].some((column) => column > place.index);
  const left = leftOf(place.index, place.termColumns) >= 0;
  return left && (between || followsTerms(table, place.index)) ? "left" : "row";
}

function extraOf(table: NamedTable, { index, termColumns }: Place): ColumnRole {
  const name = (table.names[index] ?? "").trim() || `#${index + 1}`;
  const left = leftOf(index, termColumns) >= 0 && followsTerms(table, index);
  return { type: "extra", name, of: left ? "left" : "concept" };
}

function followsTerms({ headers, layout }: NamedTable, index: number): boolean {
  const { words } = headers[index] ?? {};
  return (
    layout?.attributesFollow === true || headers.filter((one) => one.words === words).length > 1
  );
}

function leftOf(index: number, termColumns: TermColumns): number {
  return Math.max(-1, ...[...termColumns.keys()].filter((column) => column < index));
}
