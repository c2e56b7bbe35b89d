import type { JSX } from "preact";
import type { Facets } from "../src/glossary/catalogue/facets.ts";
import { type GlossarySearch, glossaryAddress } from "./glossary-address.ts";
import { GlossaryFilters } from "./glossary-filters.tsx";
import { Icon } from "./icon.tsx";
import { useTranslation } from "./translation.ts";

/** The head of the glossary: how many concepts, the search, and the way to a new one. */
export function GlossaryTools(props: {
  readonly search: GlossarySearch;
  readonly facets: Facets;
  readonly total: number;
}): JSX.Element {
  const { t } = useTranslation();
  return (
    <header class="glossary-head">
      <div class="glossary-title">
        <h1>{t("glossary.title")}</h1>
        <span class="quiet number" role="status" data-part="count">
          {t("glossary.concepts", { count: props.total })}
        </span>
      </div>
      <div class="glossary-actions" data-part="actions">
        <a class="button" href={glossaryAddress("/glossary/new", props.search)} data-key="new">
          <Icon name="add" />
          {t("glossary.new")}
        </a>
      </div>
      <SearchForm search={props.search} facets={props.facets} />
    </header>
  );
}

function SearchForm(props: { readonly search: GlossarySearch; readonly facets: Facets }) {
  const { t } = useTranslation();
  const { search } = props;
  return (
    <search class="glossary-search">
      <form method="get" action="/glossary" data-behaviour="glossary-search">
        <div class="search-field">
          <Icon name="search" />
          <input
            class="input"
            type="search"
            name="q"
            value={search.query}
            aria-label={t("glossary.search")}
            aria-keyshortcuts="/"
            placeholder={t("glossary.searchHint")}
            autocomplete="off"
            spellcheck={false}
            data-key="search"
          />
        </div>
        <GlossaryFilters search={search} facets={props.facets} />
        {search.sort && <input type="hidden" name="sort" value={search.sort} />}
        <button type="submit" class="button" data-find>
          {t("glossary.find")}
        </button>
      </form>
    </search>
  );
}
