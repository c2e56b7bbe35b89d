import type { TFunction } from "i18next";
import Papa from "papaparse";
import type { ReportedIssue } from "../../views/quality-models.ts";
import { withoutCodes } from "../documents/inline-codes.ts";
import { guarded } from "../glossary/exchange/cells.ts";
import { SEVERITY_POINTS } from "../quality/review/score.ts";

/** Without it Excel takes UTF-8 for an older encoding. */
const BYTE_ORDER_MARK = "\uFEFF";

const COLUMNS = [
  "segment",
  "category",
  "severity",
  "points",
  "note",
  "words",
  "source",
  "reviewer",
  "date",
] as const;

/** The issues of a document as a table, for spreadsheets. No cell of it can start a formula. */
export function qualityCsv(issues: readonly ReportedIssue[], t: TFunction): string {
  const head = COLUMNS.map((column) => t(`review.columns.${column}`));
  const rows = issues.map((one) => cellsOf(one, t).map(guarded));
  return BYTE_ORDER_MARK + Papa.unparse([head, ...rows]);
}

function cellsOf({ issue, at, words }: ReportedIssue, t: TFunction): readonly string[] {
  const cells: Readonly<Record<(typeof COLUMNS)[number], string>> = {
    segment: at.position === null ? "" : String(at.position),
    category: t(`deskreview.categories.${issue.category}`),
    severity: t(`deskreview.severities.${issue.severity}`),
    points: String(SEVERITY_POINTS[issue.severity]),
    note: issue.note,
    words: withoutCodes(words),
    source: withoutCodes(at.source),
    reviewer: issue.author,
    date: new Date(issue.at).toISOString(),
  };
  return COLUMNS.map((column) => cells[column]);
}
