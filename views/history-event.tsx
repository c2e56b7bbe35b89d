import type { JSX } from "preact";
import type { SegmentEvent } from "../src/quality/segment-event.ts";
import type { HistoryEvent } from "./history-models.ts";
import { StepNeighbours } from "./history-steps.tsx";
import { Icon, type IconName } from "./icon.tsx";
import { Moment } from "./moment.tsx";
import { type Translation, useTranslation } from "./translation.ts";

/** What happened to a segment that is no text, in its time line. */
export function EventEntry(props: {
  readonly event: HistoryEvent;
  readonly documentId: number;
}): JSX.Element {
  const { t } = useTranslation();
  const { event, documentId } = props;
  const said = saidIn(event);
  return (
    <li class="time-line-event">
      <Icon name={iconOf(event)} />
      <div class="revision-facts">
        <p class="history-event">{sentence(event, t)}</p>
        <p class="quiet small">
          {event.author || t("history.someone")} · <Moment at={event.at} />
        </p>
        {event.type === "arranged" && event.segments.length > 0 && (
          <StepNeighbours segments={event.segments} documentId={documentId} />
        )}
        {said === "" && <p class="quiet small">{t("history.event.wasDeleted")}</p>}
        {said !== "" && said !== null && <p class="history-said">{said}</p>}
      </div>
    </li>
  );
}

function sentence(event: HistoryEvent, t: Translation["t"]): string {
  switch (event.type) {
    case "arranged":
      return t(`cutting.history.${event.side}.${event.kind}`);
    case "exceptionGiven":
    case "exceptionWithdrawn":
      return t(`history.event.${event.type}`, { rule: t(`exceptions.rules.${event.rule}`) });
    case "decided":
      return t(`history.decision.${event.decision}`, { number: event.revision });
    case "issueFound":
    case "issueWithdrawn":
      return t(`history.event.${event.type}`, {
        number: event.revision,
        category: t(`deskreview.categories.${event.category}`),
        severity: t(`deskreview.severities.${event.severity}`),
      });
    default:
      return t(`history.event.${event.type}`);
  }
}

/** What somebody said with it; empty of a comment that was deleted since, null where nothing is said. */
function saidIn(event: HistoryEvent): string | null {
  switch (event.type) {
    case "exceptionGiven":
      return event.reason;
    case "commented":
    case "commentCorrected":
      return event.text;
    case "commentResolved":
      return event.text || null;
    case "decided":
      return event.reason || null;
    case "issueFound":
      return event.note || null;
    default:
      return null;
  }
}

const ICONS: Readonly<Record<SegmentEvent["type"], IconName>> = {
  locked: "lock",
  unlocked: "lock",
  exceptionGiven: "warning",
  exceptionWithdrawn: "warning",
  commented: "comment",
  commentCorrected: "comment",
  commentResolved: "check",
  commentDeleted: "delete",
  decided: "checkTwice",
  issueFound: "problem",
  issueWithdrawn: "problem",
};

function iconOf(event: HistoryEvent): IconName {
  if (event.type === "decided" && event.decision === "rejected") return "undo";
  if (event.type !== "arranged") return ICONS[event.type];
  if (event.kind === "split" || event.kind === "join") return event.kind;
  return event.kind === "reimport" ? "document" : "undo";
}
