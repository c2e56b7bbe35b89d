import type { Language } from "../../language/paradigm.ts";
import type { TermStatus } from "../concept.ts";

/** Without these a table is no glossary. */
export const REQUIRED_COLUMNS = ["id", "hr", "en"] as const;

/** The languages, in the order in which their terms are written and numbered. */
export const LANGUAGES = ["hr", "en"] as const satisfies readonly Language[];

/** A column of designations: its first one has the one status, all others the other. */
export interface TermColumn {
  readonly name: string;
  readonly language: Language;
  readonly first: TermStatus;
  readonly others: TermStatus;
}

/** The columns of designations, in the order in which they are written and numbered. */
export const TERM_COLUMNS: readonly TermColumn[] = LANGUAGES.flatMap((language) => [
  { name: language, language, first: "preferred" as const, others: "admitted" as const },
  ...(["admitted", "deprecated", "forbidden"] as const).map((status) => ({
    name: `${language}_${status}`,
    language,
    first: status,
    others: status,
  })),
]);

/** The columns that describe a concept. */
const TEXT_COLUMNS = ["domain", "definition", "note", "source"] as const;

/** Says `yes` for a concept whose Croatian terms stay as they are. */
export const KEPT_COLUMN = "do_not_translate";

/** What the plain columns cannot say, as JSON; written only where there is something to say. */
export const DETAILS_COLUMN = "details";

/** The columns of our own, in the order in which they are written; all others are kept as extras. */
export const KNOWN_COLUMNS: readonly string[] = [
  ...REQUIRED_COLUMNS,
  ...TEXT_COLUMNS,
  KEPT_COLUMN,
  ...TERM_COLUMNS.filter(({ name, language }) => name !== language).map(({ name }) => name),
  DETAILS_COLUMN,
];

/** Whether a column is one of our own, in whichever case its name is typed. */
export function isKnown(name: string): boolean {
  return KNOWN_COLUMNS.includes(name.toLowerCase());
}
