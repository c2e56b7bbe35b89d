import type { JSX } from "preact";
import { isLiving, type Segment } from "../src/documents/segment.ts";
import { CodedText, CodesContext } from "./coded-text.tsx";
import { historyPath } from "./history-address.ts";
import { CompareOptions, Comparison } from "./history-comparison.tsx";
import { HistoryList } from "./history-list.tsx";
import type { HistoryModel } from "./history-models.ts";
import { LineageNotes } from "./history-steps.tsx";
import { HistoryTools, HistoryViews } from "./history-tools.tsx";
import { WordsByRevision } from "./history-words.tsx";
import { Icon } from "./icon.tsx";
import { segmentPath } from "./segment-address.ts";
import { CompareForm } from "./time-line.tsx";
import { useTranslation } from "./translation.ts";

/** What became of a segment: its time line, and the difference of any two revisions, or who wrote what. */
export function HistoryPage(model: HistoryModel): JSX.Element {
  const { segment, items } = model;
  return (
    <CodesContext.Provider value={segment.codes}>
      <div class="history">
        <HistoryHead {...model} />
        {segment.revision === 0 && isLiving(segment) && <NothingSaved segment={segment} />}
        {(segment.revision > 0 || items.length > 0) && <Columns {...model} />}
      </div>
    </CodesContext.Provider>
  );
}

function Columns(model: HistoryModel) {
  const { t } = useTranslation();
  const { segment, asked, words } = model;
  const hasTexts = segment.revision > 0;
  return (
    <div class="history-columns">
      {hasTexts && words === null && (
        <CompareForm path={historyPath(segment.id)}>
          {asked.before !== null && <input type="hidden" name="before" value={asked.before} />}
          {asked.show !== "all" && <input type="hidden" name="show" value={asked.show} />}
        </CompareForm>
      )}
      <section class="history-line" aria-labelledby="revisions-title">
        <h2 id="revisions-title">{t("history.revisions")}</h2>
        {hasTexts && <HistoryTools {...model} />}
        <HistoryList {...model} />
      </section>
      {hasTexts && (
        <div class="history-text">
          <HistoryViews {...model} />
          {words === null && <CompareOptions asked={asked} />}
          {words === null ? (
            <Comparison {...model} />
          ) : (
            <WordsByRevision {...model} words={words} />
          )}
        </div>
      )}
    </div>
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

function HistoryHead(props: Pick<HistoryModel, "segment" | "document" | "lineage">) {
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
