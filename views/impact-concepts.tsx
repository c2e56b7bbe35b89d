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

function ConceptItem({ concept }: { readonly concept: ChangedConcept }) {
  const { t } = useTranslation();
  const { id, before, after } = concept;
  const words = (side: Concept | null, language: "hr" | "en") => useTerms(side, language);
  const [hrBefore, hrAfter] = [words(before, "hr"), words(after, "hr")];
  const [enBefore, enAfter] = [words(before, "en"), words(after, "en")];
  const mark = before === null ? t("impact.added") : after === null ? t("impact.deleted") : "";
  return (
    <li>
      <ConceptName id={after && id}>
        <span lang="hr">
          <DifferenceText
            before={mark ? hrBefore || hrAfter : hrBefore}
            after={mark ? hrBefore || hrAfter : hrAfter}
          />
        </span>
      </ConceptName>{" "}
      <span lang="en">
        <DifferenceText before={enBefore} after={enAfter} />
      </span>
      {mark && <span class="quiet small"> {mark}</span>}
    </li>
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
