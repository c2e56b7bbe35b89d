import type { ComponentChildren, JSX } from "preact";
import { Icon } from "./icon.tsx";
import { useTranslation } from "./translation.ts";

export interface ReportHeadProps {
  /** What kind of report it is. */
  readonly title: string;
  /** What it is about, with the language that its name is in. */
  readonly subject: { readonly name: string; readonly lang: "hr" | undefined };
  /** Where one came from. */
  readonly back: { readonly href: string; readonly text: string };
  /** The address of the report for programs, which also gives it for spreadsheets. */
  readonly api: string;
  /** How the table for spreadsheets is called. Default: CSV. */
  readonly csv?: string;
  /** Other ways from here. */
  readonly ways?: ComponentChildren;
  /** When and by whom it was made. */
  readonly made?: string;
}

/** The beginning of every report: the ways that are not printed, and what it is about. */
export function ReportHead(props: ReportHeadProps): JSX.Element {
  const { t } = useTranslation();
  const { title, subject, back, api, csv, made } = props;
  return (
    <>
      <nav class="report-ways" aria-label={title}>
        <a class="button quiet" href={back.href}>
          <Icon name="back" />
          {back.text}
        </a>
        <button class="button main" type="button" data-behaviour="print" hidden>
          {t("report.print")}
        </button>
        <a class="button" href={`${api}?format=csv`}>
          <Icon name="download" />
          {csv ?? t("report.csv")}
        </a>
        {props.ways}
      </nav>
      <header class="report-head">
        <p class="quiet">{title}</p>
        <h1 lang={subject.lang}>{subject.name}</h1>
        {made !== undefined && <p class="quiet small">{made}</p>}
      </header>
    </>
  );
}
