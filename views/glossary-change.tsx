import type { JSX } from "preact";
import type { ConceptDifferences } from "../src/glossary/concept-differences.ts";
import { ConceptDifferencesView } from "./concept-differences.tsx";
import { conceptPath, stepPath } from "./glossary-address.ts";
import { type NamedStep, StepFacts, StepTitle, UndoForm } from "./glossary-changes.tsx";
import { GlossaryTabs } from "./glossary-tabs.tsx";
import { Icon } from "./icon.tsx";
import { impactPath } from "./impact-models.ts";
import { Pager } from "./pager.tsx";
import { useTranslation } from "./translation.ts";

/** What a step made of one concept. */
export interface ConceptOfChange {
  readonly conceptId: string;
  /** What a reader calls it. */
  readonly title: string;
  readonly differences: ConceptDifferences;
}

export interface GlossaryChangeProps {
  readonly step: NamedStep;
  readonly concepts: readonly ConceptOfChange[];
  readonly page: number;
  readonly pages: number;
}

/** One step in the history of the glossary, with all that it changed. */
export function GlossaryChangePage(props: GlossaryChangeProps): JSX.Element {
  const { t } = useTranslation();
  const { step, concepts, page, pages } = props;
  const addressOf = (other: number) => `${stepPath(step.number)}?page=${other}`;
  return (
    <>
      <GlossaryTabs active="changes" />
      <div class="changes">
        <header class="change-head">
          <a class="history-back" href="/glossary/changes">
            <Icon name="back" />
            {t("changes.back")}
          </a>
          <h1>{t("changes.step", { number: step.number })}</h1>
          <div class="change-facts">
            <div>
              <p>
                <StepTitle step={step} />
              </p>
              <StepFacts step={step} />
            </div>
            <a class="button quiet" href={impactPath(step.number)}>
              {t("changes.impact")}
            </a>
            {step.undoneBy === null && <UndoForm number={step.number} />}
          </div>
        </header>
        <ol class="changed-concepts">
          {concepts.map((concept) => (
            <ChangedConcept key={concept.conceptId} concept={concept} />
          ))}
        </ol>
        <Pager page={page} pages={pages} addressOf={addressOf} />
      </div>
    </>
  );
}

function ChangedConcept({ concept }: { readonly concept: ConceptOfChange }) {
  const { t } = useTranslation();
  const { conceptId, title, differences } = concept;
  return (
    <li class="changed-concept">
      <h2>
        <a href={conceptPath(conceptId)}>{title}</a>
        <span class="quiet small">{t(`concept.change.${differences.change}`)}</span>
        <a class="small" href={`${conceptPath(conceptId)}/history`}>
          {t("changes.history")}
        </a>
      </h2>
      <ConceptDifferencesView differences={differences} />
    </li>
  );
}
