import type { JSX } from "preact";
import type { Revision } from "../src/revisions/revision.ts";
import { Icon } from "./icon.tsx";
import { Moment } from "./moment.tsx";
import { StatusMark } from "./status.tsx";
import { useTranslation } from "./translation.ts";

/** Id of the form that the two handles of each revision belong to. */
export const COMPARE_FORM = "compare-revisions";

export interface RevisionListProps {
  readonly segment: { readonly id: number };
  /** Newest first. */
  readonly revisions: readonly Revision[];
  /** Numbers of the revisions that are compared. */
  readonly from: number;
  readonly to: number;
}

/** The time line: each revision with its two handles and the way back to it. */
export function RevisionList(props: RevisionListProps): JSX.Element {
  const { t } = useTranslation();
  const newest = props.revisions[0]?.number;
  return (
    <ol class="time-line">
      <li class="time-line-head" aria-hidden="true">
        <span>{t("history.from")}</span>
        <span>{t("history.to")}</span>
      </li>
      {props.revisions.map((revision) => (
        <li key={revision.number} class="time-line-entry">
          <Handle name="from" number={revision.number} chosen={props.from} />
          <Handle name="to" number={revision.number} chosen={props.to} />
          <RevisionFacts revision={revision} newest={revision.number === newest} />
          {revision.number !== newest && (
            <RestoreForm segment={props.segment.id} number={revision.number} />
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
  return (
    <input
      type="radio"
      form={COMPARE_FORM}
      name={name}
      value={number}
      checked={number === props.chosen}
      title={t(`history.${name}Of`, { number })}
      aria-label={t(`history.${name}Of`, { number })}
    />
  );
}

function RevisionFacts(props: { readonly revision: Revision; readonly newest: boolean }) {
  const { t } = useTranslation();
  const { revision, newest } = props;
  const marks = [newest && t("history.current"), revision.open && t("history.open")];
  return (
    <div class="revision-facts">
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
    </div>
  );
}

function useOrigin({ origin, restoredFrom }: Revision): string {
  const { t } = useTranslation();
  if (origin === "restored" && restoredFrom !== undefined)
    return t("history.origin.restoredFrom", { number: restoredFrom });
  return t(`history.origin.${origin}`);
}

function RestoreForm({ segment, number }: { readonly segment: number; readonly number: number }) {
  const { t } = useTranslation();
  const label = t("history.restoreLabel", { number });
  return (
    <form method="post" action={`/segments/${segment}/restore`}>
      <input type="hidden" name="revision" value={number} />
      <button type="submit" class="button quiet" title={label}>
        <Icon name="restore" />
        <span>{t("history.restore")}</span>
        <span class="spoken">{t("history.number", { number })}</span>
      </button>
    </form>
  );
}
