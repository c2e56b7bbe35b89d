import type { JSX } from "preact";
import { isConfirmed, SEGMENT_STATUSES } from "../src/documents/segment.ts";
import type { DeliveryReport } from "./delivery.ts";
import { formatMoment, formatNumber } from "./format.ts";
import { Icon } from "./icon.tsx";
import { totalWords } from "./progress.tsx";
import { ReportHead } from "./report-head.tsx";
import { Proof, Quality, Versions } from "./report-history.tsx";
import { Authors, Exceptions, Findings, Outdateds, StatusTable, Terms } from "./report-parts.tsx";
import { useTranslation } from "./translation.ts";

/** What is handed over with a translation, made to be printed. */
export function ReportPage({ report }: { readonly report: DeliveryReport }): JSX.Element {
  const { t, language } = useTranslation();
  const { document, made } = report;
  const moment = formatMoment(made.at, language);
  const api = `/api/documents/${document.id}/report`;
  return (
    <article class="report">
      <ReportHead
        title={t("report.title")}
        subject={{ name: document.title, lang: "hr" }}
        back={{ href: `/documents/${document.id}`, text: t("report.back") }}
        api={api}
        ways={<Ways id={document.id} api={api} />}
        made={t("report.made", { moment, author: made.author })}
      />
      <Readiness report={report} />
      <div class="report-pair">
        <Facts report={report} />
        <StatusTable progress={document.progress} />
      </div>
      <Findings report={report} />
      <Outdateds report={report} />
      <Exceptions report={report} />
      <Terms terms={report.terms} />
      <Authors authors={report.authors} />
      <Quality report={report} />
      <Versions report={report} />
      <Proof history={report.history} />
    </article>
  );
}

function Ways({ id, api }: { readonly id: number; readonly api: string }) {
  const { t } = useTranslation();
  return (
    <>
      <a class="button" href={api}>
        {t("report.json")}
      </a>
      <a class="button" href={`/documents/${id}/progress`}>
        {t("work.link")}
      </a>
    </>
  );
}

/** The first thing that a client wants to know. */
function Readiness({ report }: { readonly report: DeliveryReport }) {
  const { t } = useTranslation();
  const { segments } = report.document.progress;
  const open = SEGMENT_STATUSES.filter((status) => !isConfirmed({ status })).reduce(
    (sum, status) => sum + segments[status],
    0,
  );
  const errors = report.findings.filter(({ severity }) => severity === "error").length;
  const outdated = report.outdated.length;
  const reasons = [
    ...(open > 0 ? [t("report.open", { count: open })] : []),
    ...(errors > 0 ? [t("report.errors", { count: errors })] : []),
    ...(outdated > 0 ? [t("report.outdated", { count: outdated })] : []),
  ];
  const ready = reasons.length === 0;
  return (
    <p class={ready ? "report-ready" : "report-ready report-waiting"}>
      <Icon name={ready ? "check" : "warning"} />
      <span>
        {ready ? t("report.ready") : t("report.notReady", { reasons: reasons.join(", ") })}
      </span>
    </p>
  );
}

function Facts({ report: { document, glossary } }: { readonly report: DeliveryReport }) {
  const { t, language } = useTranslation();
  const by = (at: number, author: string) =>
    t("report.facts.by", { moment: formatMoment(at, language), author });
  const segments = SEGMENT_STATUSES.reduce(
    (sum, status) => sum + document.progress.segments[status],
    0,
  );
  const state =
    glossary.at === null
      ? t("report.facts.glossaryEmpty")
      : t("report.facts.glossaryState", {
          state: glossary.state,
          moment: formatMoment(glossary.at, language),
        });
  const facts = [
    ["file", document.fileName || t("report.facts.noFile")],
    ["format", t(`aboutFile.formats.${document.format}`)],
    ["added", by(document.createdAt, document.createdBy)],
    ["changed", by(document.changedAt, document.changedBy)],
    ["words", formatNumber(totalWords(document.progress), language)],
    ["segments", formatNumber(segments, language)],
    ["glossary", state],
  ] as const;
  return (
    <section>
      <h2>{t("report.facts.title")}</h2>
      <dl class="report-facts">
        {facts.map(([name, value]) => (
          <div key={name}>
            <dt>{t(`report.facts.${name}`)}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
