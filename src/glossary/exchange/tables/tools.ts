import { isKnown, REQUIRED_COLUMNS } from "../columns.ts";
import { type Header, namesTerms } from "./headers.ts";
import type { ColumnRole, Tool } from "./table-reading.ts";

/** How the tables of a tool are told and read, beyond what the names of their columns say. */
interface Layout {
  readonly tool: Tool;
  readonly recognises: (header: HeaderRow) => boolean;
  /** What stands between its synonyms in one cell. */
  readonly separator?: string;
  /**
   * Whether what stands behind a column of terms speaks of these terms alone, even behind the last one; false
   * where it speaks of the whole row. Left out: as the columns show.
   */
  readonly attributesFollow?: boolean;
  /** Columns that mean something else than their names say. */
  readonly roles?: ReadonlyMap<string, ColumnRole>;
}

interface HeaderRow {
  readonly names: readonly string[];
  readonly headers: readonly Header[];
  /** Whether all of these are among the columns, by their words. */
  readonly has: (...words: readonly string[]) => boolean;
}

const extra = (name: string): ColumnRole => ({ type: "extra", name, of: "concept" });

/**
 * The first one that recognises a table is its tool. Told from the documentation and exports of the tools;
 * assumed rather than seen: the order of columns of Trados' Glossary Converter, the attributes of Phrase
 * behind each column of terms, and Weblate's column of flags.
 */
const LAYOUTS: readonly Layout[] = [
  { tool: "Tumač", recognises: isOurs, separator: "|" },
  {
    tool: "memoQ",
    recognises: ({ has }) => has("entry id") && (has("term info") || has("entry note")),
    attributesFollow: true,
  },
  {
    tool: "Crowdin",
    recognises: ({ names }) =>
      names.filter((name) => /^term \[.+\]$/iu.test(name.trim())).length > 1,
  },
  { tool: "MateCat", recognises: ({ has }) => has("forbidden", "domain", "subdomain") },
  {
    tool: "Lokalise",
    recognises: ({ has }) => has("term", "translatable", "forbidden", "tags"),
    attributesFollow: false,
  },
  {
    tool: "Tolgee",
    recognises: ({ has }) => has("term", "translatable", "forbidden term"),
    attributesFollow: false,
  },
  {
    tool: "Weblate",
    recognises: ({ has }) =>
      has("source", "target") &&
      ["developer comments", "translator comments", "fuzzy", "location"].some((one) => has(one)),
    roles: new Map(["context", "location", "fuzzy"].map((name) => [name, extra(name)])),
  },
  {
    tool: "Phrase",
    recognises: ({ has }) => has("exact match") || has("case sensitive", "forbidden", "preferred"),
    attributesFollow: true,
  },
  {
    tool: "GlotPress",
    recognises: ({ headers, has }) =>
      headers.length === 4 && has("pos", "description") && headers.slice(0, 2).every(namesTerms),
  },
  { tool: "Trados", recognises: isTrados, separator: "|", attributesFollow: true },
];

/** The layout of a table with these names of columns; undefined for one that no tool writes. */
export function layoutOf(names: readonly string[], headers: readonly Header[]): Layout | undefined {
  const words = new Set(headers.map((header) => header.words));
  const has = (...wanted: readonly string[]) => wanted.every((one) => words.has(one));
  return LAYOUTS.find(({ recognises }) => recognises({ names, headers, has }));
}

/** Whose other columns mean something to everybody is not ours: `id, hr, en, Definicija`. */
function isOurs({ names, headers }: HeaderRow): boolean {
  const own = names.map((name) => name.trim().toLowerCase());
  return (
    REQUIRED_COLUMNS.every((name) => own.filter((one) => one === name).length === 1) &&
    headers.every((header, index) => isKnown(own[index] ?? "") || header.meaning === null)
  );
}

/** Languages by their English names, with the same field behind each of them. */
function isTrados({ names, headers }: HeaderRow): boolean {
  const languages = names.filter((name) => /^(?:croatian|english)\b/iu.test(name.trim()));
  const fields = headers.filter((header) => header.language === null).map((header) => header.words);
  return languages.length > 1 && fields.some((field, index) => fields.indexOf(field) !== index);
}
