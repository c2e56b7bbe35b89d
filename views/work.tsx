import type { JSX } from "preact";
import { SEGMENT_STATUSES } from "../src/documents/segment.ts";
import type { DayProgress, DayWork } from "../src/revisions/work-over-time.ts";
import { formatDay, formatNumber } from "./format.ts";
import { ProgressChart, WorkChart } from "./progress-chart.tsx";
import { ReportHead } from "./report-head.tsx";
import { Table } from "./report-table.tsx";
import { useTranslation } from "./translation.ts";

/** What was done in a document or a project: `GET /api/documents/:id/progress`, `GET /api/projects/:id/progress`. */
export interface WorkReport {
  /** How it stood at the end of each day on which something was done. */
  readonly progress: readonly DayProgress[];
  /** What each person did on each day. */
  readonly work: readonly DayWork[];
}

export interface WorkPageProps {
  readonly report: WorkReport;
  readonly title: string;
  readonly lang: "hr" | undefined;
  /** Where one came from. */
  readonly back: { readonly href: string; readonly text: string };
  /** Address of the same as CSV and JSON. */
  readonly api: string;
}

/** How a document or a project grew, and who did how much on which day; made to be printed. */
export function WorkPage({ report, title, lang, back, api }: WorkPageProps): JSX.Element {
  const { t } = useTranslation();
  return (
    <article class="report work">
      <ReportHead title={t("work.title")} subject={{ name: title, lang }} back={back} api={api} />
      <Progress days={report.progress} />
      <People report={report} />
      <Days work={report.work} />
    </article>
  );
}

function Progress({ days }: { readonly days: readonly DayProgress[] }) {
  const { t, language } = useTranslation();
  const heads = [t("work.day"), ...SEGMENT_STATUSES.map((status) => t(`common.status.${status}`))];
  return (
    <section>
      <h2>{t("work.progress")}</h2>
      <ProgressChart days={days} />
      <details class="chart-table quality-matrix">
        <summary>{t("work.asTable")}</summary>
        <Table heads={heads} figures={SEGMENT_STATUSES.length}>
          {days.toReversed().map(({ day, words }) => (
            <tr key={day}>
              <th scope="row">{formatDay(day, language)}</th>
              {SEGMENT_STATUSES.map((status) => (
                <td key={status} class="figure" data-head={t(`common.status.${status}`)}>
                  {formatNumber(words[status], language)}
                </td>
              ))}
            </tr>
          ))}
        </Table>
      </details>
    </section>
  );
}

function People({ report: { work, progress } }: { readonly report: WorkReport }) {
  const { t, language } = useTranslation();
  const authors = [...new Set(work.map(({ author }) => author))];
  const most = Math.max(0, ...work.map(({ translated, reviewed }) => translated + reviewed));
  const calendar = { first: progress[0]?.day ?? "", last: progress.at(-1)?.day ?? "", most };
  if (authors.length === 0) return <p class="quiet">{t("work.none")}</p>;
  return (
    <section>
      <h2>{t("work.people")}</h2>
      <ul class="work-people">
        {authors.map((author) => {
          const days = work.filter((one) => one.author === author);
          const translated = sum(days.map((day) => day.translated));
          const reviewed = sum(days.map((day) => day.reviewed));
          const average = Math.round((translated + reviewed) / days.length);
          return (
            <li key={author}>
              <p>
                <b>{author || t("history.someone")}</b>{" "}
                <span class="quiet small number">
                  {t("work.figures", { translated, reviewed })} ·{" "}
                  {t("work.average", {
                    count: days.length,
                    average: formatNumber(average, language),
                  })}
                </span>
              </p>
              <WorkChart days={days} {...calendar} />
            </li>
          );
        })}
      </ul>
    </section>
  );
}

/** So many days are listed; all of them are in the table for spreadsheets. */
const LISTED = 60;

function Days({ work }: { readonly work: readonly DayWork[] }) {
  const { t, language } = useTranslation();
  if (work.length === 0) return null;
  const heads = (["day", "author", "translated", "reviewed"] as const).map((name) =>
    t(`work.${name}`),
  );
  return (
    <section>
      <h2>{t("work.days")}</h2>
      <Table heads={heads} figures={2}>
        {work
          .slice(-LISTED)
          .toReversed()
          .map(({ day, author, translated, reviewed }) => (
            <tr key={`${day} ${author}`}>
              <th scope="row">{formatDay(day, language)}</th>
              <td>{author || t("history.someone")}</td>
              <td class="figure">{formatNumber(translated, language)}</td>
              <td class="figure">{formatNumber(reviewed, language)}</td>
            </tr>
          ))}
      </Table>
      {work.length > LISTED && <p class="quiet small">{t("work.more", { count: LISTED })}</p>}
    </section>
  );
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((all, one) => all + one, 0);
}
