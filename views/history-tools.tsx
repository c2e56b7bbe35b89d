import type { JSX } from "preact";
import { historyPath } from "./history-address.ts";
import {
  HISTORY_CONTENTS,
  HISTORY_VIEWS,
  type HistoryAsked,
  type HistoryModel,
} from "./history-models.ts";
import { Icon } from "./icon.tsx";
import { useTranslation } from "./translation.ts";

/** What stands at the right: the differences, or who wrote what. */
export function HistoryViews({ segment, asked }: HistoryModel): JSX.Element {
  const { t } = useTranslation();
  return (
    <nav class="history-views" aria-label={t("history.views.label")} data-follows>
      {HISTORY_VIEWS.map((view) => (
        <a
          key={view}
          href={historyPath(segment.id, { ...asked, view })}
          aria-current={view === asked.view ? "page" : undefined}
        >
          {t(`history.views.${view}`)}
        </a>
      ))}
    </nav>
  );
}

/** What the time line has, and the way through a long one. */
export function HistoryTools(model: HistoryModel): JSX.Element {
  const { segment, asked, older, newer } = model;
  const isLong = older !== null || newer !== null;
  return (
    <div class="history-tools">
      <Contents segmentId={segment.id} asked={asked} />
      {isLong && <Pages {...model} />}
      {isLong && <Seek {...model} />}
    </div>
  );
}

function Contents(props: { readonly segmentId: number; readonly asked: HistoryAsked }) {
  const { t } = useTranslation();
  const { segmentId, asked } = props;
  return (
    <nav class="history-views" aria-label={t("history.contents.label")} data-follows>
      {HISTORY_CONTENTS.map((show) => (
        <a
          key={show}
          href={historyPath(segmentId, { ...asked, show })}
          aria-current={show === asked.show ? "page" : undefined}
        >
          {t(`history.contents.${show}`)}
        </a>
      ))}
    </nav>
  );
}

/** The two handles stay where they are while one looks for another revision. */
function Pages({ segment, asked, items, older, newer }: HistoryModel) {
  const { t } = useTranslation();
  const numbers = items.flatMap((one) => (one.type === "revision" ? one.revision.number : []));
  const path = (before: number | null) => historyPath(segment.id, { ...asked, before });
  return (
    <nav class="pager" aria-label={t("history.pages")} data-follows>
      {newer !== null && newer !== "newest" && (
        <a class="button quiet" href={path(null)}>
          {t("history.newest")}
        </a>
      )}
      {newer !== null && (
        <a class="button quiet" rel="prev" href={path(newer === "newest" ? null : newer)}>
          <Icon name="left" />
          {t("history.newer")}
        </a>
      )}
      <span class="quiet number">
        {t("history.shown", {
          first: numbers[0] ?? 0,
          last: numbers.at(-1) ?? 0,
          count: segment.revision,
        })}
      </span>
      {older !== null && (
        <a class="button quiet" rel="next" href={path(older)}>
          {t("history.older")}
          <Icon name="right" />
        </a>
      )}
    </nav>
  );
}

function Seek({ segment, asked }: HistoryModel) {
  const { t } = useTranslation();
  const kept = [
    ["unit", asked.unit],
    ["layout", asked.layout],
    ["show", asked.show],
    ["view", asked.view],
  ] as const;
  return (
    <form class="history-seek" method="get" action={historyPath(segment.id)}>
      {kept.map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <label class="field">
        <span class="label">{t("history.seekNumber")}</span>
        <input type="number" name="revision" min={1} max={segment.revision} />
      </label>
      <label class="field">
        <span class="label">{t("history.seekDay")}</span>
        <input type="date" name="day" />
      </label>
      <button type="submit" class="button">
        {t("history.seek")}
      </button>
    </form>
  );
}
