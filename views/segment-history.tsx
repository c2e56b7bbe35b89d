import type { JSX } from "preact";
import { useState } from "preact/hooks";
import type { Revision } from "../src/revisions/revision.ts";
import { DifferenceText } from "./differences.tsx";
import { formatMoment } from "./format.ts";
import { StatusMark } from "./status.tsx";
import { useTranslation } from "./translation.ts";

interface Handles {
  readonly earlier: number;
  readonly later: number;
}

/** The revisions of a segment, newest first, with the difference between the two chosen ones. */
export function SegmentHistory(props: {
  readonly revisions: readonly Revision[];
  readonly onRestore: (revision: number) => void;
}): JSX.Element {
  const { t } = useTranslation();
  const { revisions } = props;
  const [chosen, setChosen] = useState<Handles | null>(null);
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
      <a class="small" href={`/segments/${revisions[0]?.segmentId}/history`}>
        {t("editor.history.page")}
      </a>
      <Comparison revisions={revisions} handles={handles} onRestore={props.onRestore} />
    </div>
  );
}

/** What was changed last is what one usually wants to see. */
function lastChange(revisions: readonly Revision[]): Handles {
  const later = revisions[0]?.number ?? 0;
  return { later, earlier: revisions[1]?.number ?? later };
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
        {revision.open && <span class="quiet"> · {t("editor.history.open")}</span>}
      </span>
    </li>
  );
}

function Comparison(props: {
  readonly revisions: readonly Revision[];
  readonly handles: Handles;
  readonly onRestore: (revision: number) => void;
}) {
  const { t } = useTranslation();
  const { revisions, handles } = props;
  const textOf = (number: number) =>
    revisions.find((revision) => revision.number === number)?.target ?? "";
  return (
    <div class="revision-comparison">
      <p class="small quiet number">
        {handles.earlier} → {handles.later}
      </p>
      <div class="text" lang="en">
        <DifferenceText before={textOf(handles.earlier)} after={textOf(handles.later)} />
      </div>
      {handles.earlier !== revisions[0]?.number && (
        <button type="button" class="button" onClick={() => props.onRestore(handles.earlier)}>
          {t("editor.history.restore", { number: handles.earlier })}
        </button>
      )}
    </div>
  );
}
