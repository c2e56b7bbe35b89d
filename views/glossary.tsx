import type { JSX } from "preact";
import type { Concept } from "../src/glossary/concept.ts";
import { type GlossarySearch, glossaryAddress } from "./glossary-address.ts";
import { type ConceptPanel, ConceptPanelView } from "./glossary-panel.tsx";
import { GlossaryTable } from "./glossary-table.tsx";
import { GlossaryTools } from "./glossary-tools.tsx";
import { Icon } from "./icon.tsx";
import { useTranslation } from "./translation.ts";

export interface GlossaryPageProps extends GlossarySearch {
  /** Those of this page. */
  readonly concepts: readonly Concept[];
  /** How many the search found on all pages. */
  readonly total: number;
  readonly domains: readonly string[];
  readonly pages: number;
  /** The concept that is open beside the table. */
  readonly selected?: ConceptPanel;
}

/** The glossary as a dense table, and the open concept beside it. */
export function GlossaryPage(props: GlossaryPageProps): JSX.Element {
  const { selected, concepts, domains } = props;
  const search = { query: props.query, domain: props.domain, page: props.page };
  return (
    <div class={selected ? "glossary open" : "glossary"} data-behaviour="glossary">
      <div class="glossary-list">
        <GlossaryTools search={search} domains={domains} total={props.total} />
        {concepts.length === 0 ? (
          <NothingHere search={search} />
        ) : (
          <GlossaryTable concepts={concepts} search={search} selected={selected?.concept?.id} />
        )}
        {props.pages > 1 && <Pager search={search} pages={props.pages} />}
      </div>
      {selected && <ConceptPanelView panel={selected} search={search} domains={domains} />}
    </div>
  );
}

function NothingHere({ search }: { readonly search: GlossarySearch }) {
  const { t } = useTranslation();
  const searched = search.query !== "" || search.domain !== "";
  return (
    <div class="empty">
      <h2>{t(searched ? "glossary.empty.none" : "glossary.empty.title")}</h2>
      <p class="quiet">{t(searched ? "glossary.empty.noneText" : "glossary.empty.text")}</p>
      <p>
        {searched ? (
          <a class="button" href="/glossary">
            {t("glossary.empty.all")}
          </a>
        ) : (
          <a class="button main" href="/glossary/new">
            <Icon name="add" />
            {t("glossary.new")}
          </a>
        )}
      </p>
    </div>
  );
}

function Pager({ search, pages }: { readonly search: GlossarySearch; readonly pages: number }) {
  const { t } = useTranslation();
  const { page } = search;
  const to = (other: number) => glossaryAddress("/glossary", { ...search, page: other });
  return (
    <nav class="pager" aria-label={t("glossary.pages")}>
      {page > 1 && (
        <a class="button quiet" rel="prev" href={to(page - 1)}>
          <Icon name="left" />
          {t("glossary.previous")}
        </a>
      )}
      <span class="quiet number">{t("glossary.page", { page, pages })}</span>
      {page < pages && (
        <a class="button quiet" rel="next" href={to(page + 1)}>
          {t("glossary.next")}
          <Icon name="right" />
        </a>
      )}
    </nav>
  );
}
