import type { JSX } from "preact";
import type { ConceptRevision } from "../src/glossary/change.ts";
import type { ConceptDifferences } from "../src/glossary/concept-differences.ts";
import { ConceptDifferencesView } from "./concept-differences.tsx";
import { conceptPath, stepPath } from "./glossary-address.ts";
import { GlossaryTabs } from "./glossary-tabs.tsx";
import { Icon } from "./icon.tsx";
import { Moment } from "./moment.tsx";
import { CompareForm, TimeLine, type TimeLineEntry } from "./time-line.tsx";
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
  const [newest] = revisions;
  const deleted = newest?.concept === null;
  const entries = revisions.map((revision) => entryOf(id, revision, revision === newest));
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
          <CompareForm path={`${conceptPath(id)}/history`} />
          <section aria-labelledby="revisions-title">
            <h2 id="revisions-title">{t("history.revisions")}</h2>
            <TimeLine entries={entries} from={props.from} to={props.to} />
          </section>
          <Comparison {...props} />
        </div>
      </div>
    </>
  );
}

function entryOf(id: string, revision: ConceptRevision, newest: boolean): TimeLineEntry {
  return {
    number: revision.number,
    facts: <NumberedFacts revision={revision} newest={newest} />,
    restorePath: newest || revision.concept === null ? null : `${conceptPath(id)}/restore`,
  };
}

function NumberedFacts(props: FactsProps) {
  const { t } = useTranslation();
  return (
    <>
      <p>
        <b class="number">{t("history.number", { number: props.revision.number })}</b>
      </p>
      <RevisionFacts {...props} />
    </>
  );
}

interface FactsProps {
  readonly revision: ConceptRevision;
  readonly newest: boolean;
}

function RevisionFacts(props: FactsProps) {
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
