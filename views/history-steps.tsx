import type { JSX } from "preact";
import type { StepKind } from "../src/revisions/structure.ts";
import { Moment } from "./moment.tsx";
import { segmentPath } from "./segment-address.ts";
import { useTranslation } from "./translation.ts";

/** A split, a join, or the undoing of one, as the history of a segment tells it. */
export interface StepNote {
  readonly kind: StepKind;
  readonly author: string;
  readonly at: number;
  /** The segments on the other side of it: those that it was made of, or those that now stand in its place. */
  readonly segments: readonly StepNeighbour[];
}

export interface StepNeighbour {
  readonly id: number;
  /** Null of one that has no place any more. */
  readonly position: number | null;
  readonly source: string;
}

/** Where a segment came from that did not come with its file, and what stands in its place where it is gone. */
export interface SegmentLineage {
  readonly made: StepNote | null;
  readonly gone: StepNote | null;
}

export function LineageNotes(props: {
  readonly documentId: number;
  readonly lineage: SegmentLineage;
}): JSX.Element {
  const { made, gone } = props.lineage;
  return (
    <>
      {gone !== null && <Note side="gone" note={gone} documentId={props.documentId} />}
      {made !== null && <Note side="made" note={made} documentId={props.documentId} />}
    </>
  );
}

function Note(props: {
  readonly side: "gone" | "made";
  readonly note: StepNote;
  readonly documentId: number;
}) {
  const { t } = useTranslation();
  const { side, note, documentId } = props;
  return (
    <div class="history-step">
      <p>
        {t(`cutting.history.${side}.${note.kind}`)}{" "}
        <span class="quiet small">
          {note.author || t("history.someone")} · <Moment at={note.at} />
        </span>
      </p>
      <StepNeighbours segments={note.segments} documentId={documentId} />
    </div>
  );
}

/** The segments on the other side of a step, each with the way to it. */
export function StepNeighbours(props: {
  readonly segments: readonly StepNeighbour[];
  readonly documentId: number;
}): JSX.Element {
  const { t } = useTranslation();
  return (
    <ul class="history-neighbours">
      {props.segments.map(({ id, position, source }) => (
        <li key={id}>
          {position === null ? (
            <a href={`/segments/${id}/history`}>{t("cutting.history.earlier")}</a>
          ) : (
            <a href={segmentPath(props.documentId, id)}>
              {t("editor.segment", { number: position })}
            </a>
          )}{" "}
          <span class="quiet" lang="hr">
            {source}
          </span>
        </li>
      ))}
    </ul>
  );
}
