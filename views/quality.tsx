import type { JSX } from "preact";
import {
  ISSUE_CATEGORIES,
  ISSUE_SEVERITIES,
  type IssueSeverity,
} from "../src/quality/review/issue.ts";
import { SEVERITY_POINTS } from "../src/quality/review/score.ts";
import { REVIEW_DECISIONS } from "../src/quality/review/steps.ts";
import { formatMoment, formatNumber } from "./format.ts";
import { Issues, Rejections } from "./quality-lists.tsx";
import type { QualityReport } from "./quality-models.ts";
import { ReportHead } from "./report-head.tsx";
import { Table } from "./report-table.tsx";
import { useTranslation } from "./translation.ts";

/** What reviewers found in a document, made to be printed. */
export function QualityPage({ report }: { readonly report: QualityReport }): JSX.Element {
  const { t, language } = useTranslation();
  const { document, made, issues, rejections } = report;
  const moment = formatMoment(made.at, language);
  return (
    <article class="report quality">
      <ReportHead
        title={t("review.title")}
        subject={{ name: document.title, lang: "hr" }}
        back={{ href: `/documents/${document.id}`, text: t("report.back") }}
        api={`/api/documents/${document.id}/quality`}
        csv={t("review.csv")}
        made={t("report.made", { moment, author: made.author })}
      />
      <Score report={report} />
      {report.review.score.perThousand !== null && <Matrix report={report} />}
      <Reviewers report={report} />
      <Issues documentId={document.id} issues={issues} />
      <Rejections documentId={document.id} rejections={rejections} />
    </article>
  );
}

/** Points for each 1,000 words, and what they are counted by. */
function Score({ report }: { readonly report: QualityReport }) {
  const { t, language } = useTranslation();
  const { score } = report.review;
  if (score.perThousand === null) return <p class="quiet">{t("review.score.none")}</p>;
  const figure = formatNumber(Math.round(score.perThousand * 10) / 10, language);
  return (
    <section class="quality-score">
      <p class="quality-figure number">{figure}</p>
      <div>
        <p>{t("review.score.unit")}</p>
        <p class="quiet small">
          {t("review.score.words", { count: score.words })}
          {"; "}
          {t("review.score.points", { count: score.points })}
          {score.points === 0 && ` ${t("review.score.perfect")}`}
        </p>
        <p class="quiet small">{t("review.score.how")}</p>
      </div>
    </section>
  );
}

/** How many issues of each category and severity, and their points. */
function Matrix({ report }: { readonly report: QualityReport }) {
  const { t, language } = useTranslation();
  const { issues, score } = report.review;
  const headOf = (one: IssueSeverity) =>
    t("review.matrix.severity", {
      severity: t(`deskreview.severities.${one}`),
      points: SEVERITY_POINTS[one],
    });
  const heads = [
    t("review.columns.category"),
    ...ISSUE_SEVERITIES.map(headOf),
    t("review.columns.points"),
  ];
  return (
    <section>
      <h2>{t("review.matrix.title")}</h2>
      <div class="quality-matrix">
        <Table heads={heads} figures={ISSUE_SEVERITIES.length + 1}>
          {ISSUE_CATEGORIES.map((category) => (
            <tr key={category}>
              <th scope="row">{t(`deskreview.categories.${category}`)}</th>
              {ISSUE_SEVERITIES.map((severity) => (
                <Figure
                  key={severity}
                  head={headOf(severity)}
                  value={issues[category][severity]}
                  language={language}
                />
              ))}
              <Figure
                head={t("review.columns.points")}
                value={score.byCategory[category]}
                language={language}
              />
            </tr>
          ))}
        </Table>
      </div>
    </section>
  );
}

/** Where the window is narrow, its head stands beside it. */
function Figure(props: {
  readonly head: string;
  readonly value: number;
  readonly language: "hr" | "en";
}) {
  const { head, value, language } = props;
  return (
    <td class={value === 0 ? "figure quality-nought" : "figure"} data-head={head}>
      {formatNumber(value, language)}
    </td>
  );
}

/** Who has decided what; nothing where nobody has. */
function Reviewers({ report }: { readonly report: QualityReport }) {
  const { t, language } = useTranslation();
  const { reviewers } = report.review;
  if (reviewers.length === 0) return null;
  const heads = [
    t("review.columns.reviewer"),
    ...REVIEW_DECISIONS.map((one) => t(`review.decisions.${one}`)),
  ];
  return (
    <section>
      <h2>{t("review.decisions.title")}</h2>
      <div class="quality-matrix">
        <Table heads={heads} figures={REVIEW_DECISIONS.length}>
          {reviewers.map(({ author, decisions }) => (
            <tr key={author}>
              <th scope="row">{author}</th>
              {REVIEW_DECISIONS.map((one) => (
                <Figure
                  key={one}
                  head={t(`review.decisions.${one}`)}
                  value={decisions[one]}
                  language={language}
                />
              ))}
            </tr>
          ))}
        </Table>
      </div>
    </section>
  );
}
