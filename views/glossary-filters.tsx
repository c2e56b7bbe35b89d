import type { JSX } from "preact";
import type { Facet, Facets } from "../src/glossary/catalogue/facets.ts";
import { TERM_STATUSES } from "../src/glossary/concept.ts";
import { formatNumber } from "./format.ts";
import { type GlossarySearch, TRAITS } from "./glossary-address.ts";
import { useTranslation } from "./translation.ts";

interface Choice {
  readonly value: string;
  readonly label: string;
  /** How many concepts it leaves, where that is known without asking the documents. */
  readonly count?: number;
}

/** What the table can be narrowed to, each with how many concepts that would leave. */
export function GlossaryFilters(props: {
  readonly search: GlossarySearch;
  readonly facets: Facets;
}): JSX.Element {
  const { t } = useTranslation();
  const { search, facets } = props;
  const statuses = TERM_STATUSES.flatMap((status) =>
    facets.statuses
      .filter(({ value }) => value === status)
      .map(({ value, count }) => ({ value, count, label: t(`glossary.statusOf.${value}`) })),
  );
  const counts = { untranslated: facets.untranslated, kept: facets.kept };
  const traits = TRAITS.map((trait) => ({
    value: trait,
    label: t(`glossary.only.${trait}`),
    ...(trait in counts ? { count: counts[trait as keyof typeof counts] } : {}), // just looked
  }));
  return (
    <>
      <Filter name="domain" chosen={search.domain} choices={named(facets.domains)} />
      <Filter name="status" chosen={search.status} choices={statuses} />
      <Filter name="author" chosen={search.author} choices={named(facets.authors)} />
      <Filter name="only" chosen={search.only} choices={traits} />
    </>
  );
}

function named(facets: readonly Facet[]): readonly Choice[] {
  return facets.map(({ value, count }) => ({ value, label: value, count }));
}

function Filter(props: {
  readonly name: "domain" | "status" | "author" | "only";
  readonly chosen: string;
  readonly choices: readonly Choice[];
}) {
  const { t, language } = useTranslation();
  const { name, chosen, choices } = props;
  const isKnown = chosen === "" || choices.some(({ value }) => value === chosen);
  const all: readonly Choice[] = isKnown ? choices : [...choices, { value: chosen, label: chosen }];
  return (
    <select
      class={chosen ? "input chosen" : "input"}
      name={name}
      aria-label={t(`glossary.filter.${name}`)}
      data-behaviour="submit"
    >
      <option value="" selected={chosen === ""}>
        {t(`glossary.all.${name}`)}
      </option>
      {all.map(({ value, label, count }) => (
        <option key={value} value={value} selected={value === chosen}>
          {count === undefined ? label : `${label} (${formatNumber(count, language)})`}
        </option>
      ))}
    </select>
  );
}
