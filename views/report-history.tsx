import type { JSX } from "preact";
import { ISSUE_CATEGORIES, ISSUE_SEVERITIES } from "../src/quality/review/issue.ts";
import type { ChainEnd } from "../src/revisions/chain.ts";
import type { DeliveryReport } from "./delivery.ts";
import { formatNumber } from "./format.ts";
import { Moment } from "./moment.tsx";
import { Table } from "./report-table.tsx";
import { useTranslation } from "./translation.ts";
import { versionTitle } from "./version-models.ts";

/** What the reviewers found, counted by kind; nothing where nobody has reviewed. */
export function Quality({
  report: { quality, document },
}: {
  readonly report: DeliveryReport;
}): JSX.Element | null {
  const { t, language } = useTranslation();
  const { perThousand, words, issues } = quality;
  if (perThousand === null) return null;
  const heads = [
    t("report.quality.category"),
    ...ISSUE_SEVERITIES.map((severity) => t(`deskreview.severities.${severity}`)),
  ];
  const found = ISSUE_CATEGORIES.filter((one) => Object.values(issues[one]).some(Boolean));
  return (
    <section>
      <h2>{t("report.quality.title")}</h2>
      <p>
        {t("report.quality.score", {
          points: formatNumber(Math.round(perThousand * 10) / 10, language),
          words: formatNumber(words, language),
        })}
      </p>
      {found.length > 0 && (
        <div class="quality-matrix">
          <Table heads={heads} figures={ISSUE_SEVERITIES.length}>
            {found.map((category) => (
              <tr key={category}>
                <th scope="row">{t(`deskreview.categories.${category}`)}</th>
                {ISSUE_SEVERITIES.map((severity) => (
                  <td
                    key={severity}
                    class="figure"
                    data-head={t(`deskreview.severities.${severity}`)}
                  >
                    {formatNumber(issues[category][severity], language)}
                  </td>
                ))}
              </tr>
            ))}
          </Table>
        </div>
      )}
      <p class="report-more small">
        <a href={`/documents/${document.id}/quality`}>{t("report.quality.all")}</a>
      </p>
    </section>
  );
}

/** The states that somebody may ask for later, each with the files that went out of it. */
export function Versions({
  report: { versions, files, document },
}: {
  readonly report: DeliveryReport;
}): JSX.Element | null {
  const { t } = useTranslation();
  if (versions.length === 0) return null;
  const heads = (["number", "version", "by", "files"] as const).map((name) =>
    t(`report.versions.${name}`),
  );
  return (
    <section>
      <h2>{t("report.versions.title")}</h2>
      <Table heads={heads} wide>
        {versions.map((version) => (
          <tr key={version.id}>
            <td class="number">{version.number}</td>
            <td>{versionTitle(version, t)}</td>
            <td>
              {version.author}{" "}
              <span class="small quiet">
                <Moment at={version.at} />
              </span>
            </td>
            <td>
              {files
                .filter(({ versionId }) => versionId === version.id)
                .map(({ fileName }) => fileName)
                .filter((name, index, all) => all.indexOf(name) === index)
                .join(", ")}
            </td>
          </tr>
        ))}
      </Table>
      <p class="report-more small">
        <a href={`/documents/${document.id}/versions`}>{t("report.versions.all")}</a>
      </p>
    </section>
  );
}

/** Whoever keeps the report can prove later that the history is still what it was. */
export function Proof({ history }: { readonly history: ChainEnd }): JSX.Element | null {
  const { t } = useTranslation();
  const { revisions, head } = history;
  if (revisions === 0) return null;
  return (
    <section>
      <h2>{t("report.proof.title")}</h2>
      <p>{t("report.proof.text", { count: revisions })}</p>
      <p class="report-hash">{head}</p>
    </section>
  );
}
