import type { JSX } from "preact";
import { type Concept, isApproved } from "../src/glossary/concept.ts";
import { DifferenceText } from "./differences.tsx";
import { conceptPath } from "./glossary-address.ts";
import type { ChangedConcept } from "./impact-models.ts";
import { useTranslation } from "./translation.ts";

/** More concepts than this are only counted. */
const MOST_SHOWN = 6;

/** The concepts of a step, with what became of their terms. */
export function ImpactConcepts(props: {
  readonly concepts: readonly ChangedConcept[];
}): JSX.Element {
  const { t } = useTranslation();
  const left = props.concepts.length - MOST_SHOWN;
  return (
    <ul class="impact-concepts">
      {props.concepts.slice(0, MOST_SHOWN).map((concept) => (
        <ConceptItem key={concept.id} concept={concept} />
      ))}
      {left > 0 && <li class="quiet">{t("impact.moreConcepts", { count: left })}</li>}
    </ul>
  );
}

function ConceptItem({ concept: { id, before, after } }: { readonly concept: ChangedConcept }) {
  const { t } = useTranslation();
  const isWhole = before === null || after === null; // the headword of a new or deleted one is no difference
  return (
    <li>
      <ConceptName id={after && id}>
        <TermsDifference
          before={isWhole ? (before ?? after) : before}
          after={after ?? before}
          language="hr"
        />
      </ConceptName>{" "}
      <TermsDifference before={before} after={after} language="en" />
      {isWhole && (
        <span class="quiet small"> {t(before === null ? "impact.added" : "impact.deleted")}</span>
      )}
    </li>
  );
}

function TermsDifference(props: {
  readonly before: Concept | null;
  readonly after: Concept | null;
  readonly language: "hr" | "en";
}) {
  const { before, after, language } = props;
  return (
    <span lang={language}>
      <DifferenceText before={useTerms(before, language)} after={useTerms(after, language)} />
    </span>
  );
}

function ConceptName(props: {
  readonly id: string | null;
  readonly children: JSX.Element;
}): JSX.Element {
  return props.id === null ? props.children : <a href={conceptPath(props.id)}>{props.children}</a>;
}

/** The terms of one language in a line, with the status of those that may not be used. */
function useTerms(concept: Concept | null, language: "hr" | "en"): string {
  const { t } = useTranslation();
  return (concept?.terms ?? [])
    .filter((term) => term.language === language)
    .map(({ text, status }) =>
      isApproved(status) ? text : `${text} (${t(`glossary.status.${status}`)})`,
    )
    .join(", ");
}
