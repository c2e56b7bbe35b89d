import type { Language } from "../../language/paradigm.ts";
import type { TermStatus } from "../concept.ts";

/** Without these a table is no glossary. */
export const REQUIRED_COLUMNS = ["id", "hr", "en"] as const;

/** A column of designations: its first one has the one status, all others the other. */
export interface TermColumn {
  readonly name: string;
  readonly language: Language;
  readonly first: TermStatus;
  readonly others: TermStatus;
}

/** The columns of designations, in the order in which they are written and numbered. */
export const TERM_COLUMNS: readonly TermColumn[] = (["hr", "en"] as const).flatMap((language) => [
  { name: language, language, first: "preferred" as const, others: "admitted" as const },
  ...(["admitted", "deprecated", "forbidden"] as const).map((status) => ({
    name: `${language}_${status}`,
    language,
    first: status,
    others: status,
  })),
]);

/** The columns that describe a concept. */
export const TEXT_COLUMNS = ["domain", "definition", "note"] as const;

/** What the plain columns cannot say about single terms; written only where there is something to say. */
export const DETAILS_COLUMN = "details";

/** All that is read; a table may have others, which are left alone. */
export const KNOWN_COLUMNS: readonly string[] = [
  "id",
  ...TERM_COLUMNS.map(({ name }) => name),
  ...TEXT_COLUMNS,
  DETAILS_COLUMN,
];
