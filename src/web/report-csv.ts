import type { TFunction } from "i18next";
import Papa from "papaparse";
import type { DeliveryReport } from "../../views/delivery.ts";
import { versionTitle } from "../../views/version-models.ts";
import { SEGMENT_STATUSES } from "../documents/segment.ts";
import { guarded } from "../glossary/exchange/cells.ts";
import { ISSUE_CATEGORIES, ISSUE_SEVERITIES } from "../quality/review/issue.ts";

/** One line of the table; what a part of the report does not have is empty. */
interface Line {
  readonly part: string;
  readonly item: string;
  readonly segment?: string;
  readonly text?: string;
  readonly reason?: string;
  readonly author?: string;
  /** Milliseconds since 1970, UTC. */
  readonly date?: number;
  readonly count?: number;
}

const COLUMNS = ["part", "item", "segment", "text", "reason", "author", "date", "count"] as const;

/** Without it Excel takes UTF-8 for an older encoding. */
const BYTE_ORDER_MARK = "\uFEFF";

/** The report as one table, for spreadsheets. No cell of it can start a formula. */
export function reportCsv(report: DeliveryReport, t: TFunction): string {
  const head = COLUMNS.map((column) => t(`report.columns.${column}`));
  const rows = linesOf(report, t).map((line) =>
    COLUMNS.map((column) => guarded(cell(line[column], column))),
  );
  return BYTE_ORDER_MARK + Papa.unparse([head, ...rows]);
}

function cell(value: string | number | undefined, column: (typeof COLUMNS)[number]): string {
  if (value === undefined) return "";
  return column === "date" ? new Date(value).toISOString() : String(value);
}

function linesOf(report: DeliveryReport, t: TFunction): readonly Line[] {
  return [
    ...progressLines(report, t),
    ...report.authors.flatMap(({ author, last, ...counts }) =>
      (["segments", "translated", "reviewed"] as const).map((name) => ({
        part: t("report.authors.title"),
        item: t(`report.authors.${name}`),
        author,
        date: last,
        count: counts[name],
      })),
    ),
    ...report.findings.map(({ severity, position, message }) => ({
      part: t("report.findings.title"),
      item: t(`editor.finding.severity.${severity}`),
      segment: String(position),
      text: message,
    })),
    ...report.outdated.map(({ why, position }) => ({
      part: t("report.outdated.title"),
      item: t(`editor.outdated.${why}`),
      segment: String(position),
    })),
    ...exceptionLines(report, t),
    ...historyLines(report, t),
    ...report.terms.map(({ headword, used, count }) => ({
      part: t("report.terms.title"),
      item: headword,
      text: used.map((one) => t("report.terms.used", one)).join(", "),
      count,
    })),
  ];
}

function progressLines(
  { document, made, glossary }: DeliveryReport,
  t: TFunction,
): readonly Line[] {
  const { segments, words } = document.progress;
  const statuses = SEGMENT_STATUSES.filter((status) => segments[status] > 0);
  return [
    { part: t("report.title"), item: document.title, author: made.author, date: made.at },
    {
      part: t("report.facts.glossary"),
      item: String(glossary.state),
      ...(glossary.at === null ? {} : { date: glossary.at }),
    },
    ...statuses.flatMap((status) => [
      {
        part: t("report.progress.segments"),
        item: t(`common.status.${status}`),
        count: segments[status],
      },
      {
        part: t("report.progress.words"),
        item: t(`common.status.${status}`),
        count: words[status],
      },
    ]),
  ];
}

function historyLines(
  { versions, files, quality, history }: DeliveryReport,
  t: TFunction,
): readonly Line[] {
  return [
    ...ISSUE_CATEGORIES.flatMap((category) =>
      ISSUE_SEVERITIES.filter((severity) => quality.issues[category][severity] > 0).map(
        (severity) => ({
          part: t("report.quality.title"),
          item: t(`deskreview.categories.${category}`),
          text: t(`deskreview.severities.${severity}`),
          count: quality.issues[category][severity],
        }),
      ),
    ),
    ...versions.map((version) => ({
      part: t("report.versions.title"),
      item: versionTitle(version, t),
      author: version.author,
      date: version.at,
      count: version.number,
    })),
    ...files.map(({ fileName, hash, author, at, size }) => ({
      part: t("report.versions.files"),
      item: fileName,
      text: hash,
      author,
      date: at,
      count: size,
    })),
    { part: t("report.proof.title"), item: history.head, count: history.revisions },
  ];
}

function exceptionLines({ exceptions }: DeliveryReport, t: TFunction): readonly Line[] {
  return exceptions.map(({ rule, headword, translation, text, scope, places, ...given }) => {
    const context = headword === "" ? "alone" : "";
    const values: Readonly<Record<string, string | number>> = {
      headword,
      translation,
      text,
      context,
    };
    return {
      part: t("report.exceptions.title"),
      item: t(`exceptions.scopes.${scope}`),
      segment: places.map(({ position }) => position).join(", "),
      text: t(`exceptions.about.${rule}`, { ...values }),
      reason: given.reason,
      author: given.author,
      date: given.at,
    };
  });
}
