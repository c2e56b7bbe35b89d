import type { JSX } from "preact";
import { isLiving, type Segment } from "../src/documents/segment.ts";
import type { Difference } from "../src/revisions/differences.ts";
import { CodedText, CodesContext } from "./coded-text.tsx";
import { DifferenceRuns } from "./differences.tsx";
import { RevisionList, type RevisionListProps } from "./history-list.tsx";
import { LineageNotes, type SegmentLineage } from "./history-steps.tsx";
import { Icon } from "./icon.tsx";
import { segmentPath } from "./segment-address.ts";
import { CompareForm } from "./time-line.tsx";
import { useTranslation } from "./translation.ts";

export interface HistoryPageProps extends RevisionListProps {
  readonly segment: Segment;
  readonly document: { readonly id: number; readonly title: string };
  readonly differences: readonly Difference[];
  /** The splits and joins that it has to do with. */
  readonly lineage: SegmentLineage;
}

/** What became of a segment: its revisions as a time line, and the difference of any two. */
export function HistoryPage(props: HistoryPageProps): JSX.Element {
  const { t } = useTranslation();
  const { segment, revisions } = props;
  return (
    <CodesContext.Provider value={segment.codes}>
      <div class="history">
        <HistoryHead segment={segment} document={props.document} lineage={props.lineage} />
        {revisions.length === 0 ? (
          isLiving(segment) && <NothingSaved segment={segment} />
        ) : (
          <div class="history-columns">
            <CompareForm path={`/segments/${segment.id}/history`} />
            <section aria-labelledby="revisions-title">
              <h2 id="revisions-title">{t("history.revisions")}</h2>
              <RevisionList {...props} isPast={!isLiving(segment)} />
            </section>
            <Comparison {...props} />
          </div>
        )}
      </div>
    </CodesContext.Provider>
  );
}

function NothingSaved({ segment }: { readonly segment: Segment }) {
  const { t } = useTranslation();
  return (
    <div class="empty">
      <p class="quiet">{t("history.none")}</p>
      <p>
        <a class="button main" href={segmentPath(segment.documentId, segment.id)}>
          {t("history.goTranslate")}
        </a>
      </p>
    </div>
  );
}

function HistoryHead(props: Pick<HistoryPageProps, "segment" | "document" | "lineage">) {
  const { t } = useTranslation();
  const { segment, document, lineage } = props;
  const title = isLiving(segment)
    ? t("history.title", { position: segment.position })
    : t("cutting.history.title");
  return (
    <header class="history-head">
      <a
        class="history-back"
        href={segmentPath(document.id, lineage.gone?.segments[0]?.id ?? segment.id)}
      >
        <Icon name="back" />
        {t("history.back", { title: document.title })}
      </a>
      <h1>{title}</h1>
      <LineageNotes documentId={document.id} lineage={lineage} />
      <div class="history-source">
        <h2 class="label">{t("history.source")}</h2>
        <p class="text" lang="hr">
          <CodedText text={segment.source} />
        </p>
      </div>
    </header>
  );
}

function Comparison(props: HistoryPageProps) {
  const { t } = useTranslation();
  const { from, to, differences } = props;
  const changed = differences.some(({ type }) => type !== "same");
  const empty = differences.every(({ text }) => text === "");
  return (
    <section class="comparison" data-comparison aria-live="polite">
      <h2>
        {from === to ? t("history.single", { number: to }) : t("history.comparison", { from, to })}
      </h2>
      {empty ? (
        <p class="quiet">{t("history.emptyText")}</p>
      ) : (
        <p class="text" lang="en">
          <DifferenceRuns differences={differences} />
        </p>
      )}
      {changed && <Legend />}
      {!changed && from !== to && <p class="quiet small">{t("history.unchanged")}</p>}
    </section>
  );
}

function Legend() {
  const { t } = useTranslation();
  return (
    <p class="difference quiet small legend">
      <ins>{t("history.added")}</ins> <del>{t("history.removed")}</del>
    </p>
  );
}
