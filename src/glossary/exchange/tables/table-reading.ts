import type { Language } from "../../../language/paradigm.ts";
import type { TermStatus } from "../../concept.ts";

/** What stands between the cells of a line, the likeliest first where nothing else decides. */
export const DELIMITERS = [",", ";", "\t", "|"] as const;
export type Delimiter = (typeof DELIMITERS)[number];

/** Cells by rows, the header too where there is one. */
export type Cells = readonly (readonly string[])[];

/** A table as it stands in a file, whatever its columns mean. */
export interface Sheet {
  /** Rows of which at least one cell holds something. */
  readonly cells: Cells;
  /** Where each row of `cells` begins: the line in a text, the row of a sheet; from 1. */
  readonly lines: readonly number[];
  /** Indices into `cells` of rows with a quotation mark that nobody closed. */
  readonly broken: readonly number[];
  /** Null for the sheet of a spreadsheet. */
  readonly delimiter: Delimiter | null;
}

/** The texts of a concept that a column can hold; of several columns the first one filled in counts. */
export const CONCEPT_FIELDS = ["domain", "definition", "note", "source"] as const;
export type ConceptField = (typeof CONCEPT_FIELDS)[number];

/**
 * What a column can say of terms. `forbidden` and `preferred` hold yes or no, `info` memoQ's words
 * (`CaseSense;HalfPrefix`), `kind` a word such as acronym; all others hold the word for it in any language.
 */
export const TERM_FIELDS = [
  "status",
  "forbidden",
  "preferred",
  "partOfSpeech",
  "gender",
  "caseRule",
  "usage",
  "kind",
  "info",
] as const;
export type TermField = (typeof TERM_FIELDS)[number];

/** Of which terms a column speaks: those of the nearest column of terms on its left, of one language, or of the row. */
export type TermScope = "left" | Language | "row";

/** What the cells of a column are. */
export type ColumnRole =
  | { readonly type: "id" }
  /** Terms; where the status is preferred, all but the first are admitted. */
  | { readonly type: "terms"; readonly language: Language; readonly status: TermStatus }
  | { readonly type: "concept"; readonly field: ConceptField }
  | { readonly type: "term"; readonly field: TermField; readonly of: TermScope }
  /** Yes or no; `inverted` for a column «translatable». */
  | { readonly type: "doNotTranslate"; readonly inverted: boolean }
  /** Weblate's words for both: `forbidden`, `read-only`. */
  | { readonly type: "flags" }
  /** Kept under its name, of the concept or of the terms on its left. */
  | { readonly type: "extra"; readonly name: string; readonly of: "concept" | "left" }
  /** Not read at all; guessed only for what the reading says already. */
  | { readonly type: "ignored" };

/** The tools whose tables are told by their columns. */
export type Tool =
  | "Tumač"
  | "memoQ"
  | "Trados"
  | "Phrase"
  | "MateCat"
  | "Tolgee"
  | "Weblate"
  | "Crowdin"
  | "Lokalise"
  | "DeepL"
  | "GlotPress"
  | "OmegaT";

/** How a table is read: guessed first, then put right by whoever imports it. */
export interface TableReading {
  readonly delimiter: Delimiter | null;
  /** Rows of the sheet above the table: its title, its date. They belong to no concept. Default: none. */
  readonly titles?: number;
  /** Whether the first row of the table names the columns. */
  readonly header: boolean;
  /** One for each column; columns beyond are kept as extras. */
  readonly roles: readonly ColumnRole[];
  /** What stands between the synonyms of a cell; empty for nothing, one a cell. */
  readonly separator: string;
  /** Left out where no tool was recognised, or somebody gave the columns other roles than it would. */
  readonly tool?: Tool;
}
