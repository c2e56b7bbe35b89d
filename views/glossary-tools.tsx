import type { JSX } from "preact";
import { type GlossarySearch, glossaryAddress } from "./glossary-address.ts";
import { Icon } from "./icon.tsx";
import { useTranslation } from "./translation.ts";

/** The head of the glossary: how many concepts, the search, and what can be done with all of them. */
export function GlossaryTools(props: {
  readonly search: GlossarySearch;
  readonly domains: readonly string[];
  readonly total: number;
}): JSX.Element {
  const { t } = useTranslation();
  return (
    <header class="glossary-head">
      <div class="glossary-title">
        <h1>{t("glossary.title")}</h1>
        <span class="quiet number">{t("glossary.concepts", { count: props.total })}</span>
      </div>
      <SearchForm search={props.search} domains={props.domains} />
      <div class="glossary-actions">
        <ImportForm />
        <a class="button quiet" href="/api/glossary/export?format=csv" title={t("glossary.export")}>
          <Icon name="download" />
          <span class="label-when-wide">{t("glossary.export")}</span>
        </a>
        <a class="button" href={glossaryAddress("/glossary/new", props.search)} data-key="new">
          <Icon name="add" />
          {t("glossary.new")}
        </a>
      </div>
    </header>
  );
}

function SearchForm(props: {
  readonly search: GlossarySearch;
  readonly domains: readonly string[];
}) {
  const { t } = useTranslation();
  return (
    <search class="glossary-search">
      <form method="get" action="/glossary">
        <input
          class="input"
          type="search"
          name="q"
          value={props.search.query}
          aria-label={t("glossary.search")}
          placeholder={t("glossary.search")}
          autocomplete="off"
          spellcheck={false}
          data-key="search"
        />
        <select
          class="input"
          name="domain"
          aria-label={t("glossary.domain")}
          data-behaviour="submit"
        >
          <option value="" selected={props.search.domain === ""}>
            {t("glossary.allDomains")}
          </option>
          {props.domains.map((domain) => (
            <option key={domain} value={domain} selected={domain === props.search.domain}>
              {domain}
            </option>
          ))}
        </select>
        <button type="submit" class="button">
          <Icon name="search" />
          <span class="label-when-wide">{t("glossary.find")}</span>
        </button>
      </form>
    </search>
  );
}

function ImportForm() {
  const { t } = useTranslation();
  return (
    <details class="drawer">
      <summary class="button quiet" title={t("glossary.import")}>
        <Icon name="upload" />
        <span class="label-when-wide">{t("glossary.import")}</span>
      </summary>
      <form
        class="drawer-body"
        method="post"
        action="/glossary/import"
        encType="multipart/form-data"
      >
        <label class="field">
          <span>{t("glossary.importFile")}</span>
          <input type="file" name="file" accept=".csv,text/csv" required />
        </label>
        <button type="submit" class="button main">
          {t("glossary.importSubmit")}
        </button>
      </form>
    </details>
  );
}
