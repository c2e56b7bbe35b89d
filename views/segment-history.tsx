import type { JSX } from "preact";
import { useState } from "preact/hooks";
import {
  DIFFERENCE_UNITS,
  type DifferenceUnit,
  differences,
} from "../src/revisions/differences.ts";
import { LONGEST_REASON, type Revision } from "../src/revisions/revision.ts";
import { DifferenceRuns } from "./differences.tsx";
import { formatMoment } from "./format.ts";
import { historyPath } from "./history-address.ts";
import { useOrigin } from "./revision-origin.ts";
import { StatusMark } from "./status.tsx";
import { useTranslation } from "./translation.ts";

/** Brings a revision back, for a reason that may be empty. */
export type RestoreRevision = (revision: number, reason: string) => void;

interface Handles {
  /** 0 for the time before the first revision. */
  readonly earlier: number;
  readonly later: number;
}

/** The revisions of a segment, newest first, with the difference between the two chosen ones. */
export function SegmentHistory(props: {
  readonly revisions: readonly Revision[];
  readonly onRestore: RestoreRevision;
}): JSX.Element {
  const { t } = useTranslation();
  const { revisions } = props;
  const [chosen, setChosen] = useState<Handles | null>(null);
  const [unit, setUnit] = useState<DifferenceUnit>("words");
  const handles = chosen ?? lastChange(revisions);
  if (revisions.length === 0) return <p class="quiet">{t("editor.history.none")}</p>;
  return (
    <div class="revisions">
      <ol class="revision-lines">
        {revisions.map((revision) => (
          <RevisionLine
            key={revision.number}
            revision={revision}
            handles={handles}
            onChoose={(part) => setChosen({ ...handles, ...part })}
          />
        ))}
      </ol>
      <a class="small" href={pathOf(revisions, { handles, unit })}>
        {t("editor.history.page")}
      </a>
      <Comparison {...props} handles={handles} unit={unit} onUnit={setUnit} />
    </div>
  );
}

/** What was changed last is what one usually wants to see. */
function lastChange(revisions: readonly Revision[]): Handles {
  const later = revisions[0]?.number ?? 0;
  return { later, earlier: revisions[1]?.number ?? 0 };
}

/** The page goes on where the panel is. */
function pathOf(
  revisions: readonly Revision[],
  { handles, unit }: { readonly handles: Handles; readonly unit: DifferenceUnit },
): string {
  const { earlier: from, later: to } = handles;
  return historyPath(revisions[0]?.segmentId ?? 0, { from, to, unit });
}

function RevisionLine(props: {
  readonly revision: Revision;
  readonly handles: Handles;
  readonly onChoose: (part: Partial<Handles>) => void;
}) {
  const { t, language } = useTranslation();
  const { revision, handles } = props;
  const { number } = revision;
  const handle = (name: "earlier" | "later") => (
    <input
      type="radio"
      name={`revision-${name}`}
      checked={handles[name] === number}
      aria-label={`${t(`editor.history.${name}`)}: ${t("editor.history.revision", { number })}`}
      title={t(`editor.history.${name}`)}
      onChange={() => props.onChoose({ [name]: number })}
    />
  );
  return (
    <li class="revision-line">
      {handle("earlier")}
      {handle("later")}
      <span class="number">{number}</span>
      <StatusMark status={revision.status} brief />
      <span class="revision-by">
        {revision.author}
        <span class="quiet"> · {formatMoment(revision.at, language)}</span>
        <span class="revision-origin quiet">{useOrigin(revision)}</span>
        {revision.open && <span class="quiet"> · {t("editor.history.open")}</span>}
        {revision.comment !== undefined && <span class="revision-comment">{revision.comment}</span>}
      </span>
    </li>
  );
}

interface ComparisonProps {
  readonly revisions: readonly Revision[];
  readonly handles: Handles;
  readonly unit: DifferenceUnit;
  readonly onUnit: (unit: DifferenceUnit) => void;
  readonly onRestore: RestoreRevision;
}

function Comparison(props: ComparisonProps) {
  const { t } = useTranslation();
  const { revisions, handles, unit } = props;
  const { earlier, later } = handles;
  const textOf = (number: number) =>
    revisions.find((revision) => revision.number === number)?.target ?? "";
  return (
    <div class="revision-comparison">
      <div class="revision-compared">
        <p class="small quiet number">
          {earlier === 0 ? t("history.nothing") : earlier} → {later}
        </p>
        <Units unit={unit} onUnit={props.onUnit} />
      </div>
      <div class="text" lang="en">
        <DifferenceRuns differences={differences(textOf(earlier), textOf(later), unit)} />
      </div>
      {earlier !== 0 && earlier !== revisions[0]?.number && (
        <Restoring key={earlier} number={earlier} onRestore={props.onRestore} />
      )}
    </div>
  );
}

function Units({ unit, onUnit }: Pick<ComparisonProps, "unit" | "onUnit">) {
  const { t } = useTranslation();
  return (
    <fieldset class="history-options small">
      <legend class="spoken">{t("history.options")}</legend>
      {DIFFERENCE_UNITS.map((one) => (
        <label key={one}>
          <input
            type="radio"
            name="revision-unit"
            checked={one === unit}
            onChange={() => onUnit(one)}
          />
          {t(`history.units.${one}`)}
        </label>
      ))}
    </fieldset>
  );
}

function Restoring(props: { readonly number: number; readonly onRestore: RestoreRevision }) {
  const { t } = useTranslation();
  const [reason, setReason] = useState("");
  const { number, onRestore } = props;
  return (
    <form
      class="revision-restore"
      onSubmit={(event) => {
        event.preventDefault();
        onRestore(number, reason.trim());
      }}
    >
      <button type="submit" class="button">
        {t("editor.history.restore", { number })}
      </button>
      <input
        value={reason}
        maxLength={LONGEST_REASON}
        placeholder={t("history.why")}
        aria-label={t("history.why")}
        autoComplete="off"
        onInput={(event) => setReason(event.currentTarget.value)}
      />
    </form>
  );
}
