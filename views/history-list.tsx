import type { JSX } from "preact";
import { isLiving } from "../src/documents/segment.ts";
import type { Revision } from "../src/revisions/revision.ts";
import { entryId } from "./history-address.ts";
import { EventEntry } from "./history-event.tsx";
import type { HistoryItem, HistoryModel } from "./history-models.ts";
import { RestoreWithReason } from "./history-restore.tsx";
import { Moment } from "./moment.tsx";
import { useOrigin } from "./revision-origin.ts";
import { StatusMark } from "./status.tsx";
import { Handle, TimeLineHead } from "./time-line.tsx";
import { useTranslation } from "./translation.ts";

/** The revisions of a segment, and what happened between them, as a time line; the newest first. */
export function HistoryList(model: HistoryModel): JSX.Element {
  const { t } = useTranslation();
  const { items, compared, older, segment, words } = model;
  const shown = new Set(items.flatMap((item) => revisionOf(item)?.number ?? []));
  const away = compared.filter(({ number }) => !shown.has(number));
  const compares = words === null && segment.revision > 0;
  return (
    <>
      {compares && away.length > 0 && (
        <>
          <p class="quiet small">{t("history.compared")}</p>
          <ol class="time-line">
            {away.map((revision) => (
              <RevisionEntry key={revision.number} revision={revision} model={model} />
            ))}
          </ol>
        </>
      )}
      <ol class={compares ? "time-line" : "time-line time-line-plain"}>
        {compares && <TimeLineHead />}
        {items.map((item, index) => (
          <Item
            key={revisionOf(item)?.number ?? `event ${index}`}
            item={item}
            above={items[index - 1]}
            model={model}
          />
        ))}
        {compares && older === null && <BeforeAll from={model.asked.from} />}
      </ol>
    </>
  );
}

function revisionOf(item: HistoryItem): Revision | undefined {
  return item.type === "revision" ? item.revision : undefined;
}

function Item(props: {
  readonly item: HistoryItem;
  readonly above: HistoryItem | undefined;
  readonly model: HistoryModel;
}) {
  const { item, above, model } = props;
  if (item.type === "event") {
    return <EventEntry event={item.event} documentId={model.document.id} />;
  }
  const { comment, ...rest } = item.revision;
  const revision = comment === reasonOf(above) ? rest : item.revision;
  return <RevisionEntry revision={revision} model={model} />;
}

/** Why a reviewer decided, which stands in the revision of the decision as well: it is read once. */
function reasonOf(item: HistoryItem | undefined): string | undefined {
  return item?.type === "event" && item.event.type === "decided" ? item.event.reason : undefined;
}

function RevisionEntry(props: { readonly revision: Revision; readonly model: HistoryModel }) {
  const { revision, model } = props;
  const { segment, asked, words } = model;
  const { number } = revision;
  const newest = number === segment.revision;
  const isRestorable = isLiving(segment) && !segment.locked && !newest;
  return (
    <li class="time-line-entry" id={entryId(number)}>
      {words === null && <Handle name="from" number={number} chosen={asked.from} />}
      {words === null && <Handle name="to" number={number} chosen={asked.to} />}
      <div class="revision-facts">
        <RevisionFacts revision={revision} newest={newest} />
        {isRestorable && (
          <RestoreWithReason segmentId={segment.id} number={number} base={segment.revision} />
        )}
      </div>
    </li>
  );
}

/** The empty text that every translation begins with can be compared with, too. */
function BeforeAll({ from }: { readonly from: number }) {
  const { t } = useTranslation();
  return (
    <li class="time-line-entry time-line-first">
      <Handle name="from" number={0} chosen={from} />
      <p class="quiet small">{t("history.before")}</p>
    </li>
  );
}

function RevisionFacts(props: { readonly revision: Revision; readonly newest: boolean }) {
  const { t } = useTranslation();
  const { revision, newest } = props;
  const marks = [newest && t("history.current"), revision.open && t("history.open")];
  return (
    <>
      <p>
        <b class="number">{t("history.number", { number: revision.number })}</b>
        <StatusMark status={revision.status} />
      </p>
      <p class="quiet small">
        {revision.author || t("history.someone")} · <Moment at={revision.at} />
      </p>
      <p class="quiet small">
        {[useOrigin(revision), ...marks].filter((mark) => mark !== false).join(" · ")}
      </p>
      {revision.comment !== undefined && <p class="history-said">{revision.comment}</p>}
    </>
  );
}
