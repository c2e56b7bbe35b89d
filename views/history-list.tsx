import type { JSX } from "preact";
import type { Revision } from "../src/revisions/revision.ts";
import { Moment } from "./moment.tsx";
import { StatusMark } from "./status.tsx";
import { TimeLine } from "./time-line.tsx";
import { useTranslation } from "./translation.ts";

/** What the time line of a segment shows. */
export interface RevisionListProps {
  readonly segment: { readonly id: number };
  /** Newest first. */
  readonly revisions: readonly Revision[];
  /** Numbers of the revisions that are compared. */
  readonly from: number;
  readonly to: number;
  /** True of a segment that others have taken the place of: nothing can be brought back in it. */
  readonly isPast?: boolean;
}

/** The revisions of a segment as a time line. */
export function RevisionList({
  segment,
  revisions,
  from,
  to,
  isPast = false,
}: RevisionListProps): JSX.Element {
  const newest = revisions[0]?.number;
  const entries = revisions.map((revision) => ({
    number: revision.number,
    facts: <RevisionFacts revision={revision} newest={revision.number === newest} />,
    restorePath: isPast || revision.number === newest ? null : `/segments/${segment.id}/restore`,
  }));
  return <TimeLine entries={entries} from={from} to={to} />;
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
    </>
  );
}

function useOrigin({ origin, restoredFrom }: Revision): string {
  const { t } = useTranslation();
  if (origin === "restored" && restoredFrom !== undefined)
    return t("history.origin.restoredFrom", { number: restoredFrom });
  return t(`history.origin.${origin}`);
}
