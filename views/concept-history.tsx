import type { JSX } from "preact";
import type { ConceptRevision } from "../src/glossary/change.ts";
import type { ConceptDifferences } from "../src/glossary/concept-differences.ts";
import { ConceptDifferencesView } from "./concept-differences.tsx";
import { conceptPath, stepPath } from "./glossary-address.ts";
import { GlossaryTabs } from "./glossary-tabs.tsx";
import { COMPARE_FORM } from "./history-list.tsx";
import { Icon } from "./icon.tsx";
import { Moment } from "./moment.tsx";
import { useTranslation } from "./translation.ts";

export interface ConceptHistoryProps {
  readonly id: string;
  /** What a reader calls the concept. */
  readonly title: string;
  /** Newest first. */
  readonly revisions: readonly ConceptRevision[];
  /** Numbers of the revisions that are compared; 0 for the time before the first. */
  readonly from: number;
  readonly to: number;
  readonly differences: ConceptDifferences;
}

/** What became of a concept: its revisions as a time line, and the difference of any two. */
export function ConceptHistoryPage(props: ConceptHistoryProps): JSX.Element {
  const { t } = useTranslation();
  const { id, title, revisions } = props;
  const deleted = revisions[0]?.concept === null;
  return (
    <>
      <GlossaryTabs active="concepts" />
      <div class="history">
        <header class="history-head">
          <a class="history-back" href={deleted ? "/glossary" : conceptPath(id)}>
            <Icon name="back" />
            {t(deleted ? "concept.history.backToGlossary" : "concept.history.back")}
          </a>
          <h1>{t("concept.history.of", { term: title })}</h1>
          {deleted && <p class="quiet">{t("concept.history.isDeleted")}</p>}
        </header>
        <div class="history-columns">
          <CompareForm id={id} />
          <section aria-labelledby="revisions-title">
            <h2 id="revisions-title">{t("history.revisions")}</h2>
            <TimeLine {...props} />
          </section>
          <Comparison {...props} />
        </div>
      </div>
    </>
  );
}

/** The radios of the time line belong to this form, wherever they stand. */
function CompareForm({ id }: { readonly id: string }) {
  const { t } = useTranslation();
  return (
    <form
      id={COMPARE_FORM}
      class="compare"
      method="get"
      action={`${conceptPath(id)}/history`}
      data-behaviour="compare"
    >
      <button type="submit" class="button">
        {t("history.compare")}
      </button>
    </form>
  );
}

function TimeLine({ id, revisions, from, to }: ConceptHistoryProps) {
  const { t } = useTranslation();
  const newest = revisions[0]?.number;
  return (
    <ol class="time-line">
      <li class="time-line-head" aria-hidden="true">
        <span>{t("history.from")}</span>
        <span>{t("history.to")}</span>
      </li>
      {revisions.map((revision) => (
        <li key={revision.number} class="time-line-entry">
          <Handle name="from" number={revision.number} chosen={from} />
          <Handle name="to" number={revision.number} chosen={to} />
          <div class="revision-facts">
            <p>
              <b class="number">{t("history.number", { number: revision.number })}</b>
            </p>
            <RevisionFacts revision={revision} newest={revision.number === newest} />
          </div>
          {revision.number !== newest && revision.concept !== null && (
            <RestoreForm id={id} number={revision.number} />
          )}
        </li>
      ))}
    </ol>
  );
}

function Handle(props: {
  readonly name: "from" | "to";
  readonly number: number;
  readonly chosen: number;
}) {
  const { t } = useTranslation();
  const { name, number } = props;
  const label = t(`history.${name}Of`, { number });
  return (
    <input
      type="radio"
      form={COMPARE_FORM}
      name={name}
      value={number}
      checked={number === props.chosen}
      title={label}
      aria-label={label}
    />
  );
}

function RevisionFacts(props: { readonly revision: ConceptRevision; readonly newest: boolean }) {
  const { t } = useTranslation();
  const { author, at, origin, concept, step } = props.revision;
  const marks = [
    t(`changes.origins.${origin}`),
    ...(concept === null ? [t("concept.history.deleted")] : []),
    ...(props.newest ? [t("history.current")] : []),
  ];
  return (
    <>
      <p class="quiet small">
        {author || t("history.someone")} · <Moment at={at} />
      </p>
      <p class="quiet small">
        {marks.join(" · ")}
        {step !== null && (
          <>
            {" · "}
            <a href={stepPath(step)}>{t("changes.step", { number: step })}</a>
          </>
        )}
      </p>
    </>
  );
}

function RestoreForm({ id, number }: { readonly id: string; readonly number: number }) {
  const { t } = useTranslation();
  return (
    <form method="post" action={`${conceptPath(id)}/restore`}>
      <input type="hidden" name="revision" value={number} />
      <button type="submit" class="button quiet" title={t("history.restoreLabel", { number })}>
        <Icon name="restore" />
        <span>{t("history.restore")}</span>
        <span class="spoken">{t("history.number", { number })}</span>
      </button>
    </form>
  );
}

function Comparison({ from, to, differences }: ConceptHistoryProps) {
  const { t } = useTranslation();
  return (
    <section class="comparison" data-comparison aria-live="polite">
      <h2>
        {from === 0 || from === to
          ? t("history.single", { number: to })
          : t("concept.history.from", { from, to })}
      </h2>
      {differences.change === "none" ? (
        <p class="quiet">{t("concept.history.unchanged")}</p>
      ) : (
        <ConceptDifferencesView differences={differences} />
      )}
    </section>
  );
}

/** The newest revisions beside the concept, and the way to all of them. */
export function ConceptHistory(props: {
  readonly id: string;
  readonly revisions: readonly ConceptRevision[];
}): JSX.Element {
  const { t } = useTranslation();
  const { id, revisions } = props;
  return (
    <section class="concept-part" aria-labelledby="history-title">
      <h3 id="history-title">{t("concept.history.title")}</h3>
      <ol class="concept-revisions" data-revisions>
        {revisions.map((revision) => (
          <li key={revision.number}>
            <RevisionFacts revision={revision} newest={false} />
          </li>
        ))}
      </ol>
      <p>
        <a class="button" href={`${conceptPath(id)}/history`}>
          <Icon name="history" />
          {t("concept.history.all")}
        </a>
      </p>
    </section>
  );
}
