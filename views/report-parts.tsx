import type { JSX } from "preact";
import type { Progress } from "../src/documents/document.ts";
import { SEGMENT_STATUSES } from "../src/documents/segment.ts";
import type { DeliveryReport, ReportedAuthor, ReportedTerm } from "./delivery.ts";
import { ExceptionSentence } from "./exception-entry.tsx";
import { formatNumber } from "./format.ts";
import { Icon } from "./icon.tsx";
import { Moment } from "./moment.tsx";
import { PlaceLink, Table } from "./report-table.tsx";
import { StatusMark } from "./status.tsx";
import { useTranslation } from "./translation.ts";

/** Segments and words in each status. */
export function StatusTable({ progress }: { readonly progress: Progress }): JSX.Element {
  const { t, language } = useTranslation();
  const statuses = SEGMENT_STATUSES.filter((status) => progress.segments[status] > 0);
  const heads = [
    t("report.progress.status"),
    t("report.progress.segments"),
    t("report.progress.words"),
  ];
  return (
    <section>
      <h2>{t("report.progress.title")}</h2>
      <Table heads={heads} figures={2}>
        {statuses.map((status) => (
          <tr key={status}>
            <th scope="row">
              <StatusMark status={status} />
            </th>
            <td class="figure">{formatNumber(progress.segments[status], language)}</td>
            <td class="figure">{formatNumber(progress.words[status], language)}</td>
          </tr>
        ))}
      </Table>
    </section>
  );
}

/** Errors and warnings that stand, each with the way to it. */
export function Findings({ report }: { readonly report: DeliveryReport }): JSX.Element {
  const { t } = useTranslation();
  const { findings, document } = report;
  return (
    <section>
      <h2>{t("report.findings.title")}</h2>
      {findings.length === 0 ? (
        <p class="quiet">{t("report.findings.none")}</p>
      ) : (
        <ol class="report-list">
          {findings.map(({ severity, message, ...place }) => (
            <li key={`${place.segmentId} ${message}`} class={`finding-${severity}`}>
              <PlaceLink documentId={document.id} place={place} />
              <span>
                <Icon name={severity} />
                <span class="spoken">{t(`editor.finding.severity.${severity}`)}: </span>
                {message}
              </span>
            </li>
          ))}
        </ol>
      )}
    </section>
  );
}

/** Confirmed segments that no longer hold; nothing where all hold. */
export function Outdateds({ report }: { readonly report: DeliveryReport }): JSX.Element | null {
  const { t } = useTranslation();
  const { outdated, document } = report;
  if (outdated.length === 0) return null;
  return (
    <section>
      <h2>{t("report.outdated.title")}</h2>
      <ol class="report-list">
        {outdated.map(({ why, ...place }) => (
          <li key={place.segmentId}>
            <PlaceLink documentId={document.id} place={place} />
            <span>{t(`editor.outdated.${why}`)}</span>
          </li>
        ))}
      </ol>
    </section>
  );
}

/** What was set aside in this document, and why. */
export function Exceptions({ report }: { readonly report: DeliveryReport }): JSX.Element {
  const { t } = useTranslation();
  const { exceptions, document } = report;
  const heads = (["segments", "what", "reason", "by"] as const).map((name) =>
    t(`report.exceptions.${name}`),
  );
  return (
    <section>
      <h2>{t("report.exceptions.title")}</h2>
      {exceptions.length === 0 ? (
        <p class="quiet">{t("report.exceptions.none")}</p>
      ) : (
        <Table heads={heads} wide>
          {exceptions.map((exception) => (
            <tr key={exception.id}>
              <td class="report-places">
                {exception.places.map((place) => (
                  <PlaceLink key={place.segmentId} documentId={document.id} place={place} />
                ))}
              </td>
              <td>
                <ExceptionSentence item={exception} />
                <span class="small quiet">{t(`exceptions.holdsFor.${exception.scope}`)}</span>
              </td>
              <td>{exception.reason}</td>
              <td>
                {exception.author}
                <br />
                <span class="small quiet">
                  <Moment at={exception.at} />
                </span>
              </td>
            </tr>
          ))}
        </Table>
      )}
      <p class="report-more small">
        <a href={`/exceptions?document=${document.id}`}>{t("report.exceptions.all")}</a>
      </p>
    </section>
  );
}

/** The terms of the source, and what stands for them in the translation. */
export function Terms({ terms }: { readonly terms: readonly ReportedTerm[] }): JSX.Element {
  const { t, language } = useTranslation();
  const heads = [t("report.terms.croatian"), t("report.terms.english"), t("report.terms.source")];
  return (
    <section>
      <h2>{t("report.terms.title")}</h2>
      {terms.length === 0 ? (
        <p class="quiet">{t("report.terms.none")}</p>
      ) : (
        <Table heads={heads} figures={1}>
          {terms.map(({ conceptId, headword, used, count }) => (
            <tr key={conceptId}>
              <th scope="row" lang="hr">
                {headword}
              </th>
              <td lang="en">
                {used.length === 0
                  ? "–"
                  : used.map((one) => t("report.terms.used", one)).join(", ")}
              </td>
              <td class="figure">{formatNumber(count, language)}</td>
            </tr>
          ))}
        </Table>
      )}
    </section>
  );
}

const FIGURES = ["segments", "translated", "reviewed"] as const;

/** Who worked on the translation, and when; where the window is narrow, as a sentence for each. */
export function Authors({
  authors,
}: {
  readonly authors: readonly ReportedAuthor[];
}): JSX.Element | null {
  const { t, language } = useTranslation();
  if (authors.length === 0) return null;
  const names = ["author", "first", "last", "segments", "translated", "reviewed"] as const;
  const heads = names.map((name) => t(`report.authors.${name}`));
  return (
    <section>
      <h2>{t("report.authors.title")}</h2>
      <div class="quality-matrix">
        <Table heads={heads} figures={FIGURES.length}>
          {authors.map((one) => (
            <tr key={one.author}>
              <th scope="row">{one.author}</th>
              {(["first", "last"] as const).map((name) => (
                <td key={name} data-head={t(`report.authors.${name}`)}>
                  <Moment at={one[name]} />
                </td>
              ))}
              {FIGURES.map((name) => (
                <td key={name} class="figure" data-head={t(`report.authors.${name}`)}>
                  {formatNumber(one[name], language)}
                </td>
              ))}
            </tr>
          ))}
        </Table>
      </div>
    </section>
  );
}
