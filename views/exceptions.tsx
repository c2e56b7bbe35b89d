import type { JSX } from "preact";
import { EXCEPTION_SCOPES } from "../src/quality/exception.ts";
import { RULES } from "../src/quality/finding.ts";
import { Keys } from "./editor-keys.tsx";
import { ExceptionEntry } from "./exception-entry.tsx";
import { GlossaryTabs } from "./glossary-tabs.tsx";
import { Icon } from "./icon.tsx";
import { EXCEPTION_STATES, type ExceptionAsked, type ExceptionItem } from "./models.ts";
import { Pager } from "./pager.tsx";
import { useTranslation } from "./translation.ts";

/** What the list of exceptions shows. */
export interface ExceptionsPageProps {
  /** One page of them. */
  readonly items: readonly ExceptionItem[];
  readonly total: number;
  readonly pages: number;
  readonly asked: ExceptionAsked;
  /** The address of what is shown, to come back to. */
  readonly address: string;
  readonly documents: readonly { readonly id: number; readonly title: string }[];
  readonly authors: readonly string[];
}

/** Every finding that somebody set aside, with the reason, and how it stands today. */
export function ExceptionsPage(props: ExceptionsPageProps): JSX.Element {
  const { t } = useTranslation();
  const { items, total, asked, address } = props;
  return (
    <div class="exceptions" data-behaviour="exceptions">
      <GlossaryTabs active="exceptions" />
      <header class="exceptions-head">
        <h1>{t("exceptions.title")}</h1>
        <span class="quiet number">{t("exceptions.count", { count: total })}</span>
      </header>
      <Filters {...props} />
      {items.length === 0 ? (
        <None filtered={isFiltered(asked)} />
      ) : (
        <>
          <p class="exceptions-keys small quiet" data-keys hidden>
            <Keys keys="ArrowUp" /> <Keys keys="ArrowDown" /> {t("exceptions.keys.walk")}
            {" · "}
            <Keys keys="Enter" /> {t("exceptions.keys.open")}
            {" · "}
            <Keys keys="Delete" /> {t("exceptions.keys.withdraw")}
            {" · "}
            <Keys keys="/" /> {t("exceptions.keys.search")}
          </p>
          <ol class="exception-list">
            {items.map((item) => (
              <ExceptionEntry key={item.id} item={item} back={address} />
            ))}
          </ol>
          <Pager
            page={asked.page}
            pages={props.pages}
            addressOf={(page) => `${withoutPage(props.address)}page=${page}`}
          />
        </>
      )}
    </div>
  );
}

function isFiltered({ page: _, ...asked }: ExceptionAsked): boolean {
  return Object.values(asked).some((value) => value !== "");
}

function Filters({ asked, documents, authors }: ExceptionsPageProps) {
  const { t } = useTranslation();
  const scopes = EXCEPTION_SCOPES.map((scope) => [scope, t(`exceptions.scopes.${scope}`)] as const);
  const rules = RULES.filter((rule) => rule !== "term.unprompted").map(
    (rule) => [rule, t(`exceptions.rules.${rule}`)] as const,
  );
  const states = EXCEPTION_STATES.map((state) => [state, t(`exceptions.states.${state}`)] as const);
  return (
    <form class="exceptions-filters" method="get" action="/exceptions">
      <label class="field exceptions-search">
        <span>{t("exceptions.search")}</span>
        <input class="input" type="search" name="q" value={asked.q} data-key="search" />
      </label>
      <Choice
        name="document"
        value={asked.document}
        options={documents.map(({ id, title }) => [String(id), title])}
      />
      <Choice name="author" value={asked.author} options={authors.map((one) => [one, one])} />
      <Choice name="scope" value={asked.scope} options={scopes} />
      <Choice name="rule" value={asked.rule} options={rules} />
      <Choice name="state" value={asked.state} options={states} />
      <button class="button" type="submit">
        <Icon name="filter" />
        {t("exceptions.filter")}
      </button>
      {isFiltered(asked) && (
        <a class="button quiet" href="/exceptions">
          {t("exceptions.all")}
        </a>
      )}
    </form>
  );
}

function Choice(props: {
  readonly name: "document" | "author" | "scope" | "rule" | "state";
  readonly value: string;
  readonly options: readonly (readonly [value: string, label: string])[];
}) {
  const { t } = useTranslation();
  const { name, value, options } = props;
  return (
    <label class="field">
      <span>{t(`exceptions.choices.${name}.label`)}</span>
      <select class="input" name={name} data-behaviour="submit">
        <option value="">{t(`exceptions.choices.${name}.all`)}</option>
        {options.map(([option, label]) => (
          <option key={option} value={option} selected={option === value}>
            {label}
          </option>
        ))}
      </select>
    </label>
  );
}

function None({ filtered }: { readonly filtered: boolean }) {
  const { t } = useTranslation();
  return (
    <div class="empty">
      <h2>{t(filtered ? "exceptions.none.filtered" : "exceptions.none.title")}</h2>
      <p class="quiet">{t(filtered ? "exceptions.none.filteredText" : "exceptions.none.text")}</p>
    </div>
  );
}

/** The address up to the place where a page is named. */
function withoutPage(address: string): string {
  const [path = "", query = ""] = address.split("?");
  const kept = query.split("&").filter((part) => part !== "" && !part.startsWith("page="));
  return `${path}?${kept.map((part) => `${part}&`).join("")}`;
}
