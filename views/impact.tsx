import type { JSX } from "preact";
import type { ChangeStep } from "../src/glossary/change.ts";
import { GlossaryTabs } from "./glossary-tabs.tsx";
import { Icon } from "./icon.tsx";
import { ImpactConcepts } from "./impact-concepts.tsx";
import {
  type ChangedConcept,
  countShown,
  IMPACT_SHOWN,
  type ImpactShown,
  type ImpactSummary,
  impactPath,
  type TouchedSegment,
} from "./impact-models.ts";
import { ImpactRow } from "./impact-row.tsx";
import { impactDetails, impactSentence } from "./impact-sentence.tsx";
import { Moment } from "./moment.tsx";
import { useTranslation } from "./translation.ts";

export interface ImpactPageProps {
  readonly step: Pick<ChangeStep, "number" | "author" | "at">;
  readonly concepts: readonly ChangedConcept[];
  readonly impact: ImpactSummary;
  readonly shown: ImpactShown;
  readonly found: readonly TouchedSegment[];
  /** Behind what the list goes on, in the address; null at its end. */
  readonly next: string | null;
}

/** What a change of the glossary touches, and its proposals to accept. */
export function ImpactPage(props: ImpactPageProps): JSX.Element {
  const { t } = useTranslation();
  const { step, impact } = props;
  return (
    <>
      <GlossaryTabs active="changes" />
      <div class="impact">
        <header class="impact-head">
          <h1>{t("impact.title", { number: step.number })}</h1>
          <p class="quiet small">
            {step.author} · <Moment at={step.at} />
          </p>
          <ImpactConcepts concepts={props.concepts} />
          <p>
            {impactSentence(impact, t)} <span class="quiet">{impactDetails(impact, t)}</span>
          </p>
        </header>
        {impact.segments > 0 && <Choices {...props} />}
        <List {...props} />
      </div>
    </>
  );
}

/** What to show; kinds that do not occur are left out. */
function Choices({ step, impact, shown }: ImpactPageProps) {
  const { t } = useTranslation();
  const choices = IMPACT_SHOWN.filter((one) => one === "todo" || countShown(impact, one) > 0);
  return (
    <nav class="impact-choices" aria-label={t("impact.views")}>
      <ul>
        {choices.map((one) => (
          <li key={one}>
            <a
              href={impactPath(step.number, one === "todo" ? "" : `?show=${one}`)}
              aria-current={one === shown ? "page" : undefined}
            >
              {t(`impact.shown.${one}`)} <span class="number">{countShown(impact, one)}</span>
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

function List(props: ImpactPageProps) {
  const { t } = useTranslation();
  const { step, found, next, shown } = props;
  if (found.length === 0 && next === null && props.impact.segments > 0)
    return <p class="empty quiet">{t(`impact.nothing.${shown}`)}</p>;
  return (
    <form
      class="impact-list"
      method="post"
      action={impactPath(step.number, "/accept")}
      data-behaviour="impact"
      data-api={`/api/glossary/steps/${step.number}/impact`}
      data-total={props.impact.kinds.replace}
      data-progress={t("impact.progress", { done: "{done}", total: "{total}" })}
      data-failed={t("impact.failed")}
      data-skipped={t("impact.skipped")}
      data-undo={t("impact.undo")}
    >
      {props.impact.kinds.replace > 0 && shown === "todo" && <Tools count={props.impact} />}
      {byDocument(found).map((group) => (
        <DocumentGroup key={group.id} group={group} />
      ))}
      {next !== null && (
        <p class="impact-more">
          <a class="button" href={impactPath(step.number, `?show=${shown}&after=${next}`)}>
            {t("impact.more")}
          </a>
        </p>
      )}
    </form>
  );
}

function Tools({ count }: { readonly count: ImpactSummary }) {
  const { t } = useTranslation();
  return (
    <div class="impact-tools">
      <button type="submit" class="button" data-accept-selected>
        {t("impact.acceptSelected")}
      </button>
      <button type="submit" class="button main" name="all" value="1" data-accept-all>
        {t("impact.acceptAll")}
        {count.complete && (
          <span class="number" data-left>
            {count.kinds.replace}
          </span>
        )}
      </button>
      <span class="key-hint">
        <kbd>↑</kbd> <kbd>↓</kbd> {t("impact.keys.walk")} · <kbd>↵</kbd> {t("impact.keys.accept")} ·{" "}
        <kbd>␣</kbd> {t("impact.keys.select")} · <kbd>S</kbd> {t("impact.keys.skip")}
      </span>
      <p class="impact-progress" data-impact-progress role="status" />
      <button type="button" class="button quiet" data-undo-all hidden>
        <Icon name="undo" />
        {t("impact.undo")}
      </button>
    </div>
  );
}

interface Group {
  readonly id: number;
  readonly title: string;
  readonly touched: readonly TouchedSegment[];
}

/** They come document by document. */
function byDocument(found: readonly TouchedSegment[]): readonly Group[] {
  const groups = new Map<number, TouchedSegment[]>();
  for (const touched of found) {
    const { documentId } = touched.segment;
    groups.set(documentId, [...(groups.get(documentId) ?? []), touched]);
  }
  return [...groups].map(([id, touched]) => ({
    id,
    title: touched[0]?.documentTitle ?? "",
    touched,
  }));
}

function DocumentGroup({ group }: { readonly group: Group }) {
  return (
    <section aria-labelledby={`impact-document-${group.id}`}>
      <h2 id={`impact-document-${group.id}`}>
        <a href={`/documents/${group.id}`}>{group.title}</a>
      </h2>
      <ol>
        {group.touched.map((touched) => (
          <ImpactRow key={touched.segment.id} touched={touched} />
        ))}
      </ol>
    </section>
  );
}
