import type { TFunction } from "i18next";
import type { JSX } from "preact";
import { z } from "zod";
import { IMPORT_FIELDS, type ImportField, type ImportRowModel } from "../../views/import-rows.tsx";
import { ImportRunPage, ROW_FILTERS, type RowFilter } from "../../views/import-run.tsx";
import { ENCODINGS } from "../documents/encodings.ts";
import { Mishap } from "../errors.ts";
import { type Concept, TERM_STATUSES } from "../glossary/concept.ts";
import { conceptDifferences } from "../glossary/concept-differences.ts";
import { IMPORT_POLICIES, type ImportChoices } from "../glossary/exchange/importing/choices.ts";
import type { ImportRow } from "../glossary/exchange/importing/plan.ts";
import {
  CONCEPT_FIELDS,
  type ColumnRole,
  DELIMITERS,
  TERM_FIELDS,
} from "../glossary/exchange/tables/table-reading.ts";
import { sentence } from "./errors.tsx";
import type { ImportRun } from "./import-runs.ts";

const ROWS_A_PAGE = 100;
const PREVIEW_ROWS = 6;

/** So many rows can be passed over by hand. */
const MOST_TITLES = 1000;

/** Which rows of a dry run are asked for. */
export const ImportRunQuery = z.object({
  rows: z.enum(ROW_FILTERS).catch("all"),
  page: z.coerce.number().int().min(1).catch(1),
});

/** The page of a dry run. */
export function importModel(
  { waiting, file, plan }: ImportRun,
  { rows: filter, page }: z.infer<typeof ImportRunQuery>,
  t: TFunction,
): JSX.Element {
  const found = plan.rows.filter((row) => passes(row, filter));
  const pages = Math.max(1, Math.ceil(found.length / ROWS_A_PAGE));
  const shown = Math.min(page, pages);
  const counts = Object.fromEntries(
    ROW_FILTERS.map((one) => [one, plan.rows.filter((row) => passes(row, one)).length]),
  ) as Record<RowFilter, number>; // made of the very list that the type comes from
  return (
    <ImportRunPage
      id={waiting.id}
      fileName={waiting.fileName}
      choices={{ ...waiting.choices, reading: file.reading }}
      encodings={ENCODINGS}
      sheets={file.sheetNames}
      preview={previewOf(file)}
      counts={counts}
      writing={plan.change.put.length}
      filter={filter}
      page={shown}
      pages={pages}
      rows={found
        .slice((shown - 1) * ROWS_A_PAGE, shown * ROWS_A_PAGE)
        .map((row) => rowModel(row, t))}
    />
  );
}

/** The first rows of the table itself. */
function previewOf({ sheet, reading }: ImportRun["file"]) {
  const titles = reading.table?.titles ?? 0;
  return sheet?.cells.slice(titles, titles + PREVIEW_ROWS) ?? null;
}

function passes(row: ImportRow, filter: RowFilter): boolean {
  if (filter === "doubtful") return row.doubts.length > 0;
  return filter === "all" || row.outcome === filter;
}

function rowModel(row: ImportRow, t: TFunction): ImportRowModel {
  const { line, outcome, decision, doubts, before, after, problem } = row;
  const told = problem && sentence(new Mishap(problem.mishap, { line, ...problem.values }), t);
  const separate = decision === "separate";
  return {
    line,
    outcome,
    decision,
    doubts,
    problem: told,
    passedOver: row.passedOver,
    others: othersOf(row),
    texts:
      after === null
        ? []
        : IMPORT_FIELDS.map((field) => ({
            field,
            before: before === null || separate ? null : textOf(before, field),
            after: textOf(after, field),
          })),
  };
}

/**
 * What changes beside the texts of `IMPORT_FIELDS`: word classes, forms, what another tool says. That a new term
 * is an admitted one needs no words, nor that one is gone.
 */
function othersOf({ before, after, decision }: ImportRow): ImportRowModel["others"] {
  if (before === null || after === null || decision === "separate") return null;
  const { change, fields, terms } = conceptDifferences(before, after);
  const others = {
    change,
    fields: fields.filter(({ field }) => field === "extras" || field === "order"),
    terms: terms
      .map((term) => ({ ...term, fields: term.fields.filter(({ field }) => field !== "text") }))
      .filter(({ change, fields }) =>
        change === "added"
          ? fields.some(({ field }) => field !== "status")
          : change === "changed" && fields.length > 0,
      ),
  };
  return others.fields.length + others.terms.length > 0 ? others : null;
}

/** Marks of the statuses that a reader must see, as they stand before a term. */
const MARKS = { preferred: "", admitted: "", deprecated: "(!) ", forbidden: "(×) " } as const;

function textOf(concept: Concept, field: ImportField): string {
  if (field === "doNotTranslate") return concept.doNotTranslate ? "✓" : "";
  if (field !== "hr" && field !== "en") return concept[field];
  return concept.terms
    .filter((term) => term.language === field)
    .map((term) => MARKS[term.status] + term.text)
    .join(", ");
}

const Role: z.ZodType<ColumnRole> = z.discriminatedUnion("type", [
  z.object({ type: z.literal("id") }),
  z.object({
    type: z.literal("terms"),
    language: z.enum(["hr", "en"]),
    status: z.enum(TERM_STATUSES),
  }),
  z.object({ type: z.literal("concept"), field: z.enum(CONCEPT_FIELDS) }),
  z.object({
    type: z.literal("term"),
    field: z.enum(TERM_FIELDS),
    of: z.enum(["left", "hr", "en", "row"]),
  }),
  z.object({ type: z.literal("doNotTranslate"), inverted: z.boolean() }),
  z.object({ type: z.literal("flags") }),
  z.object({ type: z.literal("extra"), name: z.string(), of: z.enum(["concept", "left"]) }),
  z.object({ type: z.literal("ignored") }),
]);

/** A role as an option of the form has it, in JSON. */
const RoleText = z
  .string()
  .transform((text, context): unknown => {
    try {
      return JSON.parse(text);
    } catch {
      context.addIssue({ code: "custom", message: "no JSON" });
      return z.NEVER;
    }
  })
  .pipe(Role);

const ReadingForm = z.object({
  encoding: z.enum(["", ...ENCODINGS]).default(""),
  sheetName: z.string().optional(),
  delimiter: z.enum(DELIMITERS).optional(),
  separator: z.string().max(3).default(""),
  titles: z.coerce.number().int().min(0).max(MOST_TITLES).optional(),
  header: z.literal("yes").optional(),
  policy: z.enum(IMPORT_POLICIES),
  roles: z.union([RoleText.transform((one) => [one]), z.array(RoleText)]).default([]),
});

/**
 * What somebody has put right about the reading of a file. Where the letters, the delimiter or the sheet are
 * others now, the columns are guessed anew: those that were shown do not exist any more.
 */
export function readingOf(body: unknown, before: ImportChoices): Omit<ImportChoices, "decisions"> {
  const form = ReadingForm.parse(body);
  const { table, ...file } = before.reading;
  const encoding = form.encoding || file.encoding;
  const sheetName = form.sheetName ?? file.sheetName;
  const reading = { ...file, encoding, sheetName };
  if (table === null) return { reading: { ...reading, table }, policy: form.policy };
  const delimiter = table.delimiter === null ? null : (form.delimiter ?? table.delimiter);
  const above = table.titles ?? 0;
  const titles = form.titles ?? above;
  const anew =
    titles !== above ||
    encoding !== file.encoding ||
    sheetName !== file.sheetName ||
    delimiter !== table.delimiter;
  const roles = form.roles.length === 0 ? table.roles : form.roles;
  const header = form.header === "yes";
  const { separator } = form;
  const same =
    JSON.stringify([roles, header, separator]) ===
    JSON.stringify([table.roles, table.header, table.separator]);
  const chosen = { delimiter, header, roles, separator, ...(titles === 0 ? {} : { titles }) };
  return {
    policy: form.policy,
    reading: anew
      ? { ...reading, delimiter, titles, table: null }
      : { ...reading, table: same ? table : chosen },
  };
}
