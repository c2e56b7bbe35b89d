import { Fragment, type JSX } from "preact";
import type { Sort } from "../src/glossary/catalogue.ts";
import { type Cell, cellText, headwordOf, termsInOrder } from "../src/glossary/cells.ts";
import type { ConceptRecord } from "../src/glossary/change.ts";
import { type Concept, plainConcept, type Term } from "../src/glossary/concept.ts";
import type { Language } from "../src/language/paradigm.ts";
import { conceptAddress, type GlossarySearch, glossaryAddress } from "./glossary-address.ts";
import { RowMessages } from "./glossary-row-messages.tsx";
import { Icon } from "./icon.tsx";
import { Moment } from "./moment.tsx";
import { useTranslation } from "./translation.ts";

/** One concept a row, both languages side by side. */
export function GlossaryTable(props: {
  readonly records: readonly ConceptRecord[];
  readonly search: GlossarySearch;
  /** Id of the concept that is open beside the table. */
  readonly selected: string | undefined;
}): JSX.Element {
  const { t } = useTranslation();
  const { records, search, selected } = props;
  return (
    <>
      <table class="glossary-table" hidden={records.length === 0} data-table>
        <caption class="spoken">{t("glossary.title")}</caption>
        <thead>
          <tr>
            <Head column="hr" search={search} />
            <Head column="en" search={search} />
            <th scope="col" class="aside">
              {t("glossary.domain")}
            </th>
            <th scope="col" class="aside wide-only">
              {t("glossary.definition")}
            </th>
            <Head column="changed" search={search} />
          </tr>
        </thead>
        <tbody>
          {records.map((record) => (
            <RowOfTable
              key={record.concept.id}
              record={record}
              search={search}
              selected={record.concept.id === selected}
            />
          ))}
        </tbody>
      </table>
      <template data-template="row">
        <RowOfTable record={NEW} search={search} />
      </template>
      <RowMessages />
    </>
  );
}

/** What the row of a new concept shows. */
const NEW: ConceptRecord = {
  concept: plainConcept({ id: "", terms: [] }),
  revision: 0,
  changedAt: 0,
  changedBy: "",
};

const HEADS: Readonly<Record<Sort, string | undefined>> = {
  hr: undefined,
  en: undefined,
  changed: "aside wide-only changed",
};

/** A column that the table can be sorted by. */
function Head({ column, search }: { readonly column: Sort; readonly search: GlossarySearch }) {
  const { t } = useTranslation();
  const sorted = (search.sort || (search.query ? "" : "hr")) === column;
  const direction = column === "changed" ? "descending" : "ascending";
  return (
    <th scope="col" class={HEADS[column]} aria-sort={sorted ? direction : undefined}>
      <a
        href={glossaryAddress("/glossary", { ...search, sort: column, page: 1 })}
        title={t(`glossary.sort.${column}`)}
      >
        {t(`glossary.column.${column}`)}
        {sorted && <Icon name={column === "changed" ? "down" : "up"} />}
      </a>
    </th>
  );
}

/** The row of one concept; each cell carries the text by which it is edited. */
export function RowOfTable(props: {
  readonly record: ConceptRecord;
  readonly search: GlossarySearch;
  readonly selected?: boolean;
}): JSX.Element {
  const { record, selected } = props;
  const { concept } = record;
  const explanation = concept.definition || !concept.note ? "definition" : "note";
  return (
    <tr
      class={selected ? "selected" : undefined}
      data-id={concept.id}
      data-revision={record.revision}
      data-name={headwordOf(concept)}
    >
      <td {...editable("hr", concept)}>
        <a
          href={conceptAddress(concept.id, props.search)}
          aria-current={selected ? "true" : undefined}
          data-row
        >
          <Terms concept={concept} language="hr" />
        </a>
      </td>
      <td {...editable("en", concept)}>
        <Terms concept={concept} language="en" />
      </td>
      <td class="aside quiet" {...editable("domain", concept)}>
        <span>{concept.domain}</span>
      </td>
      <td class="aside quiet wide-only" {...editable(explanation, concept)}>
        <span class="one-line">{concept[explanation]}</span>
      </td>
      <td class="aside quiet wide-only changed">
        {record.revision > 0 && (
          <>
            <Moment at={record.changedAt} /> <span class="author">{record.changedBy}</span>
          </>
        )}
      </td>
    </tr>
  );
}

const editable = (cell: Cell, concept: Concept) => ({
  "data-cell": cell,
  "data-text": cellText(concept, cell),
});

function Terms({ concept, language }: { readonly concept: Concept; readonly language: Language }) {
  const { t } = useTranslation();
  const terms = termsInOrder(concept, language);
  if (terms.length === 0) return <span class="quiet">{t("glossary.missing")}</span>;
  return (
    <span class="terms" lang={language}>
      {terms.map((term, at) => (
        <Fragment key={term.id}>
          {at > 0 && ", "}
          <TermInRow term={term} />
        </Fragment>
      ))}
    </span>
  );
}

function TermInRow({ term }: { readonly term: Term }) {
  const { t, language } = useTranslation();
  const approved = term.status === "preferred" || term.status === "admitted";
  return (
    <span class={`term-${term.status}`}>
      {approved ? term.text : <s>{term.text}</s>}
      {!approved && (
        <span class="term-mark" lang={language}>
          {t(`glossary.status.${term.status}`)}
        </span>
      )}
    </span>
  );
}
