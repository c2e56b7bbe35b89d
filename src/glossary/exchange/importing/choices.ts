import type { Delimiter, TableReading } from "../tables/table-reading.ts";

/** What is done with concepts that the glossary has already. */
export const IMPORT_POLICIES = ["complete", "update", "replace", "keep"] as const;
export type ImportPolicy = (typeof IMPORT_POLICIES)[number];

/** What a reader decides about a row: take it, take it as a concept of its own, leave it out. */
export const IMPORT_DECISIONS = ["take", "separate", "skip"] as const;
export type ImportDecision = (typeof IMPORT_DECISIONS)[number];

/**
 * What a row would do: make a concept, change one, or nothing. `conflict`: the glossary translates its
 * headword otherwise. `unusable`: it cannot be read.
 */
export const IMPORT_OUTCOMES = ["new", "changed", "same", "conflict", "unusable"] as const;
export type ImportOutcome = (typeof IMPORT_OUTCOMES)[number];

/** What kinds of file a glossary comes in, whatever they are called. */
export type FileKind = "table" | "xlsx" | "tbx" | "tmx";

/** How a file is read: guessed first, then put right by whoever imports it. */
export interface FileReading {
  readonly kind: FileKind;
  /** By its name in `documents/encoding`; null for a file that is no text. */
  readonly encoding: string | null;
  /** Of a workbook; null for the first that holds anything. */
  readonly sheetName: string | null;
  /** Chosen by hand; null where it is guessed, or the file has none. */
  readonly delimiter: Delimiter | null;
  /** Rows above the table, counted by hand; null where they are guessed, or the file has none. */
  readonly titles: number | null;
  /** Null for a file that is no table, and where the columns are to be guessed. */
  readonly table: TableReading | null;
}

/** All that a person has chosen about an import that waits. */
export interface ImportChoices {
  readonly reading: FileReading;
  readonly policy: ImportPolicy;
  /** By the line of the row, as JSON keeps it. */
  readonly decisions: Readonly<Record<string, ImportDecision>>;
}
