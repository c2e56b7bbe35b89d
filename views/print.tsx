import type { JSX } from "preact";
import type { DocumentOverview } from "../src/documents/document.ts";
import type { Segment } from "../src/documents/segment.ts";
import { CodedText, CodesContext } from "./coded-text.tsx";
import { formatMoment } from "./format.ts";
import { ProgressFigures } from "./progress.tsx";
import { StatusMark } from "./status.tsx";
import { useTranslation } from "./translation.ts";

export interface PrintProps {
  readonly document: DocumentOverview;
  /** When it is printed. Milliseconds since 1970, UTC. */
  readonly at: number;
  /** Stands where the rows will be: they are written one portion after the other. */
  readonly rows: JSX.Element | string;
}

/** A document as a table of two languages, for paper. */
export function PrintPage({ document, at, rows }: PrintProps): JSX.Element {
  const { t, language } = useTranslation();
  return (
    <article class="print">
      <p class="print-ways">
        <a class="button quiet" href={`/documents/${document.id}`}>
          {t("print.back")}
        </a>
        <button type="button" class="button" data-behaviour="print">
          {t("print.print")}
        </button>
      </p>
      <h1>{document.title}</h1>
      <p class="quiet">
        <ProgressFigures progress={document.progress} /> · {formatMoment(at, language)}
      </p>
      <table class="print-table">
        <caption class="spoken">{t("print.caption", { title: document.title })}</caption>
        <thead>
          <tr>
            <th scope="col">{t("print.number")}</th>
            <th scope="col">{t("editor.source")}</th>
            <th scope="col">{t("editor.target")}</th>
            <th scope="col">{t("print.status")}</th>
          </tr>
        </thead>
        <tbody>{rows}</tbody>
      </table>
    </article>
  );
}

/** Some rows of the table. */
export function PrintRows({ segments }: { readonly segments: readonly Segment[] }): JSX.Element {
  return (
    <>
      {segments.map((segment) => (
        <PrintRow key={segment.id} segment={segment} />
      ))}
    </>
  );
}

function PrintRow({ segment }: { readonly segment: Segment }) {
  const { codes, position, source, target, status } = segment;
  return (
    <CodesContext.Provider value={codes}>
      <tr>
        <th scope="row" class="number">
          {position}
        </th>
        <td class="text" lang="hr">
          <CodedText text={source} />
        </td>
        <td class="text" lang="en">
          <CodedText text={target} />
        </td>
        <td class="print-status">
          <StatusMark status={status} />
        </td>
      </tr>
    </CodesContext.Provider>
  );
}
