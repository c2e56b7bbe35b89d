import type { Language } from "../../../language/paradigm.ts";
import type { Term, TermStatus } from "../../concept.ts";
import { splitDesignations, unguarded } from "../cells.ts";
import { yesOrNo } from "../yes-or-no.ts";
import { addExtra, type DraftExtras } from "./extras.ts";
import { readField } from "./fields.ts";
import { STEM_HINT, withoutStemHints } from "./stem-hints.ts";
import type { ColumnRole, ConceptField, TableReading, TermScope } from "./table-reading.ts";

/** A term while its row is read. */
export interface DraftTerm {
  readonly language: Language;
  readonly text: string;
  readonly column: number;
  /** Null until something says it. */
  status: TermStatus | null;
  said: Partial<Term>;
  readonly extras: DraftExtras;
}

/** A concept while its rows are read. */
export interface Draft {
  /** Empty where the table gives none. */
  readonly id: string;
  readonly line: number;
  readonly terms: DraftTerm[];
  /** Texts, each with the name of its column. */
  readonly fields: Map<ConceptField, { readonly text: string; readonly name: string }>;
  readonly extras: DraftExtras;
  doNotTranslate: boolean;
}

/** The row that is read, and how. */
export interface RowReading {
  readonly names: readonly string[];
  readonly reading: TableReading;
  /** Whether a quotation mark may stand before what would be a formula. */
  readonly guarded: boolean;
  readonly line: number;
}

/** What one row says. Nothing in it is dropped: what is not understood is kept under the name of its column. */
export function draftOf(cells: readonly string[], row: RowReading): Draft {
  const { reading, names } = row;
  const texts = cells.map((cell) => (row.guarded ? unguarded(cell) : cell).trim());
  let left = -1;
  const columns = texts.map((text, index): Column => {
    const role: ColumnRole = reading.roles[index] ?? { type: "extra", name: "", of: "concept" };
    const name = names[index]?.trim() || `#${index + 1}`;
    const column = { text, index, role, name, left };
    if (role.type === "terms") left = index;
    return column;
  });
  const draft: Draft = {
    id: idOf(columns, reading),
    line: row.line,
    terms: columns.flatMap((column) => termsIn(column, reading.separator)),
    fields: new Map(),
    extras: new Map(),
    doNotTranslate: false,
  };
  for (const column of columns) if (column.text !== "") apply(column, draft);
  return draft;
}

interface Column {
  readonly text: string;
  readonly index: number;
  readonly role: ColumnRole;
  readonly name: string;
  /** The nearest column of terms before it; -1 for none. */
  readonly left: number;
}

/** A number is an id within its own tool only: `memoq-12` is not the twelfth concept of another one. */
function idOf(columns: readonly Column[], { tool }: TableReading): string {
  const id = columns.find(({ role, text }) => role.type === "id" && text !== "")?.text ?? "";
  return tool !== undefined && /^\d+$/u.test(id) ? `${tool.toLowerCase()}-${id}` : id;
}

function termsIn({ text, index, role }: Column, separator: string): readonly DraftTerm[] {
  if (role.type !== "terms") return [];
  const { language, status } = role;
  return partsOf(text, separator).map((part): DraftTerm => {
    const headword = withoutStemHints(part);
    return {
      language,
      text: headword,
      column: index,
      status: status === "preferred" ? null : status,
      said: {},
      extras: new Map(headword === part ? [] : [[STEM_HINT, new Set([part])]]),
    };
  });
}

/** Whatever parts the synonyms, the end of a line does too: no term goes on behind it. */
function partsOf(text: string, separator: string): readonly string[] {
  return text
    .split(/[\r\n]+/u)
    .flatMap((line) => {
      if (separator === "|") return splitDesignations(line);
      return separator === "" ? [line] : line.split(separator);
    })
    .map((part) => part.trim().replace(/\s+/gu, " "))
    .filter((part) => part !== "");
}

function apply(column: Column, draft: Draft): void {
  const { role, text, name } = column;
  switch (role.type) {
    case "concept":
      if (draft.fields.has(role.field)) addExtra(draft.extras, name, text);
      else draft.fields.set(role.field, { text, name });
      return;
    case "term": {
      const terms = termsInScope(draft, role.of, column);
      const understood = terms.length > 0 && readField(role, text, terms);
      if (!understood) keep(terms.length > 0 && role.of !== "row" ? terms : [draft], name, text);
      return;
    }
    case "doNotTranslate": {
      const answer = yesOrNo(text);
      if (answer === null) addExtra(draft.extras, name, text);
      else draft.doNotTranslate ||= answer !== role.inverted;
      return;
    }
    case "flags":
      applyFlags(column, draft);
      return;
    case "extra": {
      const terms = role.of === "left" ? termsInScope(draft, "left", column) : [];
      keep(terms.length > 0 ? terms : [draft], role.name || name, text);
      return;
    }
    default: // ids and terms are read before, and what is ignored is not read
  }
}

/** Weblate's flags are words with commas between them; those that are not ours are kept. */
function applyFlags(column: Column, draft: Draft): void {
  const { text, name } = column;
  const flags = text.split(",").map((flag) => flag.trim());
  if (flags.includes("read-only")) draft.doNotTranslate = true;
  if (flags.includes("forbidden")) {
    for (const term of termsInScope(draft, "en", column)) term.status = "forbidden";
  }
  const others = flags.filter((flag) => flag !== "read-only" && flag !== "forbidden");
  if (others.length > 0) addExtra(draft.extras, name, others.join(", "));
}

function termsInScope({ terms }: Draft, of: TermScope, { left }: Column): readonly DraftTerm[] {
  if (of === "row") return terms;
  return terms.filter((term) => (of === "left" ? term.column === left : term.language === of));
}

function keep(owners: readonly { extras: DraftExtras }[], name: string, text: string) {
  for (const { extras } of owners) addExtra(extras, name, text);
}
