import type { JSX } from "preact";
import { IMPORT_OUTCOMES } from "../src/glossary/exchange/importing/choices.ts";
import { formatNumber } from "./format.ts";
import { GlossaryTabs } from "./glossary-tabs.tsx";
import { Icon } from "./icon.tsx";
import { ImportReading, type ImportReadingProps } from "./import-reading.tsx";
import { type ImportRowModel, ImportRows } from "./import-rows.tsx";
import { Pager } from "./pager.tsx";
import { useTranslation } from "./translation.ts";

/** Which rows are shown. */
export const ROW_FILTERS = ["all", ...IMPORT_OUTCOMES, "doubtful"] as const;
export type RowFilter = (typeof ROW_FILTERS)[number];

export interface ImportRunPageProps extends ImportReadingProps {
  readonly fileName: string;
  readonly counts: Readonly<Record<RowFilter, number>>;
  /** How many concepts would be written as it stands. */
  readonly writing: number;
  readonly filter: RowFilter;
  /** From 1. */
  readonly page: number;
  readonly pages: number;
  /** Those of this page. */
  readonly rows: readonly ImportRowModel[];
}

/** The dry run of an import: how the file is read, what would happen row by row, and the decision. */
export function ImportRunPage(props: ImportRunPageProps): JSX.Element {
  const { t } = useTranslation();
  const { id, fileName, rows, filter, page } = props;
  return (
    <div class="exchange-run">
      <GlossaryTabs active="import" />
      <header class="import-head">
        <h1>{t("imports.run.title", { file: fileName })}</h1>
        <Decide id={id} writing={props.writing} />
      </header>
      <ImportReading {...props} />
      <section aria-labelledby="summary-title">
        <h2 id="summary-title">{t("imports.run.summary")}</h2>
        <Filters {...props} />
        {rows.length === 0 ? (
          <p class="quiet">{t("imports.run.empty")}</p>
        ) : (
          <ImportRows id={id} rows={rows} path={addressOf({ id, filter, page })} />
        )}
        <Pager
          page={page}
          pages={props.pages}
          label={t("imports.run.pages")}
          addressOf={(other) => addressOf({ id, filter, page: other })}
        />
      </section>
    </div>
  );
}

function Decide({ id, writing }: { readonly id: number; readonly writing: number }) {
  const { t } = useTranslation();
  return (
    <div class="import-decide">
      <form method="post" action={`/glossary/import/${id}/accept`}>
        <button type="submit" class="button main" disabled={writing === 0}>
          <Icon name="check" />
          {writing === 0 ? t("imports.run.nothing") : t("imports.run.accept", { count: writing })}
        </button>
      </form>
      <form method="post" action={`/glossary/import/${id}/discard`}>
        <button type="submit" class="button quiet">
          {t("imports.run.discard")}
        </button>
      </form>
    </div>
  );
}

function Filters({ id, counts, filter }: ImportRunPageProps) {
  const { t, language } = useTranslation();
  return (
    <ul class="import-filters">
      {ROW_FILTERS.filter((one) => one === "all" || counts[one] > 0).map((one) => (
        <li key={one}>
          <a
            href={addressOf({ id, filter: one, page: 1 })}
            aria-current={one === filter ? "true" : undefined}
            title={one === "all" ? undefined : t(`imports.outcomeHints.${one}`)}
          >
            {one === "all" ? t("imports.run.all") : t(`imports.outcomes.${one}`)}{" "}
            <span class="number">{formatNumber(counts[one], language)}</span>
          </a>
        </li>
      ))}
    </ul>
  );
}

function addressOf(at: { readonly id: number; readonly filter: RowFilter; readonly page: number }) {
  const query = new URLSearchParams();
  if (at.filter !== "all") query.set("rows", at.filter);
  if (at.page > 1) query.set("page", String(at.page));
  const suffix = query.toString();
  return `/glossary/import/${at.id}${suffix && `?${suffix}`}`;
}
