import type { JSX } from "preact";
import type { Facets } from "../src/glossary/catalogue/facets.ts";
import type { ConceptRecord } from "../src/glossary/change.ts";
import { type GlossarySearch, glossaryAddress, isNarrow } from "./glossary-address.ts";
import { type ConceptPanel, ConceptPanelView } from "./glossary-panel.tsx";
import { GlossaryTable } from "./glossary-table.tsx";
import { GlossaryTabs } from "./glossary-tabs.tsx";
import { GlossaryTools } from "./glossary-tools.tsx";
import { Icon } from "./icon.tsx";
import type { ImpactSummary } from "./impact-models.ts";
import { ImpactNote } from "./impact-note.tsx";
import { Pager } from "./pager.tsx";
import { useTranslation } from "./translation.ts";

export interface GlossaryPageProps {
  readonly search: GlossarySearch;
  /** The concepts of this page. */
  readonly records: readonly ConceptRecord[];
  /** How many the search found on all pages. */
  readonly total: number;
  readonly facets: Facets;
  readonly pages: number;
  /** The concept that is open beside the table. */
  readonly selected?: ConceptPanel;
  /** What the change that was just made touches. */
  readonly impact?: ImpactSummary;
}

/** The glossary as a dense table, and the open concept beside it. */
export function GlossaryPage(props: GlossaryPageProps): JSX.Element {
  const { search, facets, total, selected } = props;
  const domains = facets.domains.map(({ value }) => value);
  return (
    <>
      <GlossaryTabs active="concepts" />
      <div class={selected ? "glossary open" : "glossary"} data-behaviour="glossary">
        <div class="glossary-list" data-behaviour="glossary-table">
          <GlossaryTools search={search} facets={facets} total={total} />
          <datalist id="glossary-domains">
            {domains.map((domain) => (
              <option key={domain} value={domain} />
            ))}
          </datalist>
          <List {...props} />
        </div>
        {selected && <ConceptPanelView panel={selected} search={search} domains={domains} />}
      </div>
      <div class="glossary-impact" data-part="impact" aria-live="polite">
        {props.impact && <ImpactNote impact={props.impact} />}
      </div>
    </>
  );
}

/** The part of the page that follows the search. */
function List({ search, records, pages, selected }: GlossaryPageProps) {
  const addressOf = (page: number) => glossaryAddress("/glossary", { ...search, page });
  return (
    <div data-part="list">
      <GlossaryTable records={records} search={search} selected={selected?.concept?.id} />
      {records.length === 0 && <NothingHere search={search} />}
      <Pager page={search.page} pages={pages} addressOf={addressOf} />
    </div>
  );
}

function NothingHere({ search }: { readonly search: GlossarySearch }) {
  const { t } = useTranslation();
  const narrow = isNarrow(search);
  const searched = search.query === "" ? "noneChosen" : "noneText";
  return (
    <div class="empty" data-empty>
      <h2>{t(narrow ? "glossary.empty.none" : "glossary.empty.title")}</h2>
      <p class="quiet">{t(`glossary.empty.${narrow ? searched : "text"}`)}</p>
      <p>
        {narrow ? (
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
