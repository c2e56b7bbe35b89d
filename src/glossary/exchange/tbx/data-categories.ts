import type { Gender, PartOfSpeech } from "../../../language/paradigm.ts";
import type { TermStatus } from "../../concept.ts";

/** Where a statement stands: about a whole concept, about it in one language, or about a term. */
export type Level = "concept" | "language" | "term";

/** A data category of TBX-Basic, as both versions write it. */
export interface Category {
  readonly name: string;
  /** Version 2 writes `<descrip type="definition">`; a note and a date are written alike in both. */
  readonly element:
    | "termNote"
    | "descrip"
    | "admin"
    | "transac"
    | "transacNote"
    | "ref"
    | "xref"
    | "note"
    | "date";
  /** Version 3 writes `<basic:definition>`; none for what belongs to its core. */
  readonly module?: "min" | "basic";
  readonly levels: readonly Level[];
  /** What wraps it together with what is said about it. */
  readonly group?: "descripGrp" | "transacGrp";
  /** True where it stands in its group even alone. */
  readonly grouped?: true;
  readonly about?: readonly Category[];
  /** Whether the value is a valid one. Default: all are. */
  readonly allows?: (value: string) => boolean;
}

/** In version 3, the namespace of each module; elements of the core have none of these. */
export const MODULES = {
  min: "http://www.tbxinfo.net/ns/min",
  basic: "http://www.tbxinfo.net/ns/basic",
} as const;

/** The values of partOfSpeech. TBX-Basic has none for numerals, pronouns and particles. */
export const PARTS_IN_TBX: Readonly<Partial<Record<PartOfSpeech, string>>> = {
  noun: "noun",
  proper: "properNoun",
  adjective: "adjective",
  verb: "verb",
  adverb: "adverb",
};

/** The values of grammaticalGender. */
export const GENDERS_IN_TBX: Readonly<Record<Gender, string>> = {
  m: "masculine",
  f: "feminine",
  n: "neuter",
};

/**
 * The values of administrativeStatus. TBX has two words for what should not be used, and so have we, so
 * that both survive: a superseded term is one that gave way to another (deprecated, a warning). A
 * deprecated term is our forbidden one (an error), because other tools, memoQ for one, know only
 * forbidden terms and write them so; to read them as a mere warning would disarm them.
 */
export const STATUSES_IN_TBX: Readonly<Record<TermStatus, string>> = {
  preferred: "preferredTerm-admn-sts",
  admitted: "admittedTerm-admn-sts",
  deprecated: "supersededTerm-admn-sts",
  forbidden: "deprecatedTerm-admn-sts",
};

/** The one value of termType that says no more than that a term is an abbreviation. */
export const ABBREVIATION = "abbreviation";

const TERM_TYPES = ["fullForm", "acronym", ABBREVIATION, "shortForm", "variant", "phrase"];

const TERM_LOCATIONS =
  "checkBox comboBox comboBoxElement dialogBox groupBox informativeMessage interactiveMessage menuItem progressBar pushButton radioButton slider spinBox tab tableText textBox toolTip user-definedType";

const EVERYWHERE = ["concept", "language", "term"] as const;
const ON_TERMS = ["term"] as const;

const NOTE: Category = { name: "note", element: "note", levels: EVERYWHERE };
const SOURCE: Category = { name: "source", element: "admin", module: "basic", levels: EVERYWHERE };

/** All that is written, in the order in which a term has it: the schema puts its termNotes first. */
const CATEGORIES: readonly Category[] = [
  termNote("partOfSpeech", "min", Object.values(PARTS_IN_TBX)),
  termNote("administrativeStatus", "min", Object.values(STATUSES_IN_TBX)),
  termNote("termType", "basic", TERM_TYPES),
  termNote("grammaticalGender", "basic", [...Object.values(GENDERS_IN_TBX), "other"]),
  termNote("termLocation", "basic", TERM_LOCATIONS.split(" ")),
  { name: "geographicalUsage", element: "termNote", module: "basic", levels: ON_TERMS },
  { name: "subjectField", element: "descrip", module: "min", levels: ["concept"] },
  described("definition", ["concept", "language"]),
  described("context", ON_TERMS),
  SOURCE,
  { name: "customerSubset", element: "admin", module: "min", levels: EVERYWHERE },
  { name: "projectSubset", element: "admin", module: "basic", levels: EVERYWHERE },
  { name: "crossReference", element: "ref", module: "basic", levels: EVERYWHERE },
  { name: "externalCrossReference", element: "xref", module: "min", levels: EVERYWHERE },
  { name: "xGraphic", element: "xref", module: "basic", levels: EVERYWHERE },
  {
    name: "transactionType",
    element: "transac",
    module: "basic",
    levels: EVERYWHERE,
    group: "transacGrp",
    grouped: true,
    allows: oneOf(["origination", "modification"]),
    about: [
      { name: "date", element: "date", levels: [], allows: isDate },
      { name: "responsibility", element: "transacNote", module: "basic", levels: [] },
      NOTE,
    ],
  },
  NOTE,
];

/** What may be said at each level. */
export const CATEGORIES_AT: Readonly<Record<Level, readonly Category[]>> = {
  concept: CATEGORIES.filter(({ levels }) => levels.includes("concept")),
  language: CATEGORIES.filter(({ levels }) => levels.includes("language")),
  term: CATEGORIES.filter(({ levels }) => levels.includes("term")),
};

function termNote(name: string, module: "min" | "basic", values: readonly string[]): Category {
  return { name, element: "termNote", module, levels: ON_TERMS, allows: oneOf(values) };
}

function described(name: string, levels: readonly Level[]): Category {
  const about = [SOURCE, NOTE];
  return { name, element: "descrip", module: "basic", levels, group: "descripGrp", about };
}

function oneOf(values: readonly string[]): (value: string) => boolean {
  const allowed = new Set(values);
  return (value) => allowed.has(value);
}

const DATE =
  /^(\d{4}-\d\d-\d\d)(?:T(?:[01]\d|2[0-3])(?::[0-5]\d){2}(?:\.\d+)?(?:Z|[+-](?:0\d|1[0-3]):[0-5]\d)?)?$/u;

/** 2024-02-29 and 2024-02-29T10:00:00Z, but no 30 February. */
function isDate(value: string): boolean {
  const day = DATE.exec(value)?.[1];
  const date = new Date(`${day}T00:00:00Z`);
  return day !== undefined && !Number.isNaN(date.valueOf()) && date.toISOString().startsWith(day);
}
