import type { JSX } from "preact";
import { approvedTerms, type Concept, type Term } from "../src/glossary/concept.ts";
import type { Language } from "../src/language/paradigm.ts";
import { conceptAddress, type GlossarySearch } from "./glossary-address.ts";
import { useTranslation } from "./translation.ts";

/** One concept a row, both languages side by side. */
export function GlossaryTable(props: {
  readonly concepts: readonly Concept[];
  readonly search: GlossarySearch;
  /** Id of the concept that is open beside the table. */
  readonly selected: string | undefined;
}): JSX.Element {
  const { t } = useTranslation();
  return (
    <table class="glossary-table">
      <caption class="spoken">{t("glossary.title")}</caption>
      <thead>
        <tr>
          <th scope="col">{t("glossary.croatian")}</th>
          <th scope="col">{t("glossary.english")}</th>
          <th scope="col" class="aside">
            {t("glossary.domain")}
          </th>
          <th scope="col" class="aside wide-only">
            {t("glossary.definition")}
          </th>
        </tr>
      </thead>
      <tbody>
        {props.concepts.map((concept) => (
          <Row
            key={concept.id}
            concept={concept}
            href={conceptAddress(concept.id, props.search)}
            selected={concept.id === props.selected}
          />
        ))}
      </tbody>
    </table>
  );
}

function Row(props: {
  readonly concept: Concept;
  readonly href: string;
  readonly selected: boolean;
}) {
  const { concept, href, selected } = props;
  return (
    <tr class={selected ? "selected" : undefined}>
      <td>
        <a href={href} aria-current={selected ? "true" : undefined} data-row>
          <Terms concept={concept} language="hr" />
        </a>
      </td>
      <td>
        <Terms concept={concept} language="en" />
      </td>
      <td class="aside quiet">{concept.domain}</td>
      <td class="aside quiet wide-only">
        <span class="one-line">{concept.definition || concept.note}</span>
      </td>
    </tr>
  );
}

function Terms({ concept, language }: { readonly concept: Concept; readonly language: Language }) {
  const { t } = useTranslation();
  const terms = inOrder(concept, language);
  if (terms.length === 0) return <span class="quiet">{t("glossary.missing")}</span>;
  return (
    <span class="terms" lang={language}>
      {terms.map((term) => (
        <TermInRow key={term.id} term={term} />
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

/** What may be used first, what may not after it. */
function inOrder(concept: Concept, language: Language): readonly Term[] {
  const approved = approvedTerms(concept, language);
  const others = concept.terms.filter(
    (term) => term.language === language && !approved.includes(term),
  );
  return [...approved, ...others];
}
