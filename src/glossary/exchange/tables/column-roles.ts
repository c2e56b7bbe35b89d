import type { Language } from "../../../language/paradigm.ts";
import { yesOrNo } from "../yes-or-no.ts";
import { type Header, namesTerms } from "./headers.ts";
import { languagesOfWords } from "./languages-of-words.ts";
import type { Cells, ColumnRole, TermField, TermScope } from "./table-reading.ts";
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
  const columns = termColumnsOf(table);
  const places = placesOf(table, columns);
  const ids = places.filter(({ header }) => header.meaning?.type === "id");
  return places.map((place): ColumnRole => {
    const { header, index } = place;
    if (header.meaning?.type === "id" && place !== ids[0]) return extraOf(table, place);
    return table.layout?.roles?.get(header.words) ?? columns.get(index) ?? roleOf(table, place);
  });
}

type TermColumns = ReadonlyMap<number, Extract<ColumnRole, { type: "terms" }>>;

/** A column among the others. */
interface Place {
  readonly index: number;
  readonly header: Header;
  /** Whether a column of terms stands before it, and behind it. */
  readonly behindTerms: boolean;
  readonly beforeTerms: boolean;
  /** Whether another column has its name. */
  readonly repeated: boolean;
}

function placesOf({ headers }: NamedTable, columns: TermColumns): readonly Place[] {
  const indices = [...columns.keys()].toSorted((one, other) => one - other);
  const first = indices[0] ?? headers.length;
  const last = indices.at(-1) ?? -1;
  const seen = new Map<string, number>();
  for (const { words } of headers) seen.set(words, (seen.get(words) ?? 0) + 1);
  return headers.map((header, index) => ({
    index,
    header,
    behindTerms: index > first,
    beforeTerms: index < last,
    repeated: (seen.get(header.words) ?? 0) > 1,
  }));
}

function roleOf(table: NamedTable, place: Place): ColumnRole {
  const { meaning } = place.header;
  switch (meaning?.type) {
    case "word":
      return meaning.side === "source"
        ? { type: "concept", field: "source" }
        : extraOf(table, place);
    case "term":
      return { type: "term", field: meaning.field, of: scopeOf(table, place) };
    case "id":
    case "concept":
    case "doNotTranslate":
    case "flags":
      return meaning;
    default:
      return extraOf(table, place);
  }
}

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
  let left: Language | null = null;
  for (const [index, header] of headers.entries()) {
    const status = columns.has(index) ? null : statusOfColumn(table, index);
    const language: Language | null = header.language ?? left;
    if (status !== null && language) columns.set(index, { type: "terms", language, status });
    left = columns.get(index)?.language ?? left;
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

/** A field between columns of terms, or named again behind each of them, speaks of the terms on its left. */
function scopeOf(table: NamedTable, place: Place): TermScope {
  if (place.header.language) return place.header.language;
  if (table.layout?.attributesFollow === false || !place.behindTerms) return "row";
  return place.beforeTerms || followsTerms(table, place) ? "left" : "row";
}

function extraOf(table: NamedTable, place: Place): ColumnRole {
  const name = (table.names[place.index] ?? "").trim() || `#${place.index + 1}`;
  const left = place.behindTerms && followsTerms(table, place);
  return { type: "extra", name, of: left ? "left" : "concept" };
}

function followsTerms({ layout }: NamedTable, { repeated }: Place): boolean {
  return layout?.attributesFollow === true || repeated;
}
