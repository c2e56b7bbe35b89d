import type { JSX } from "preact";
import { Keys } from "./editor-keys.tsx";
import { useTranslation } from "./translation.ts";

export interface CutMarkerProps {
  /** The words on both sides of the place. */
  readonly before: string;
  readonly after: string;
  /** The place among all that there are, from 1. */
  readonly place: number;
  readonly places: number;
  readonly onMove: (by: number) => void;
  readonly onEdge: (side: "first" | "last") => void;
  readonly onCut: () => void;
  readonly onLeave: () => void;
}

/** Stands in the source where it is to be split, until that is decided. */
export function CutMarker(props: CutMarkerProps): JSX.Element {
  const { t } = useTranslation();
  const { before, after, place, places, onCut, onLeave } = props;
  return (
    <>
      <div
        class="cut-line"
        role="slider"
        tabIndex={0}
        aria-label={t("cutting.choose")}
        aria-valuemin={1}
        aria-valuemax={places}
        aria-valuenow={place}
        aria-valuetext={t("cutting.place", { before, after })}
        data-cut-line
        onKeyDown={(event) => actOn(event, props)}
      />
      <div class="cut-choice">
        <button type="button" class="button small-button" onClick={onCut}>
          {t("cutting.splitHere")} <Keys keys="Enter" />
        </button>
        <button type="button" class="button quiet small-button" onClick={onLeave}>
          {t("cutting.leave")} <Keys keys="Escape" />
        </button>
      </div>
    </>
  );
}

function actOn(event: KeyboardEvent, props: CutMarkerProps): void {
  const act = ACTS[event.key];
  if (act === undefined) return;
  event.preventDefault();
  event.stopPropagation();
  act(props);
}

const ACTS: Readonly<Record<string, (props: CutMarkerProps) => void>> = {
  ArrowLeft: ({ onMove }) => onMove(-1),
  ArrowUp: ({ onMove }) => onMove(-1),
  ArrowRight: ({ onMove }) => onMove(1),
  ArrowDown: ({ onMove }) => onMove(1),
  Home: ({ onEdge }) => onEdge("first"),
  End: ({ onEdge }) => onEdge("last"),
  Enter: ({ onCut }) => onCut(),
  Escape: ({ onLeave }) => onLeave(),
};

/** In the row: what the key that undoes typing would take back, as long as nothing is typed. */
export function CutHint({ kind }: { readonly kind: "split" | "join" }): JSX.Element {
  const { t } = useTranslation();
  return (
    <span class="term-hint">
      <Keys keys="Mod-z" /> {t(`cutting.hint.${kind}`)}
    </span>
  );
}

/** What was done last, with the way back; in the panel of the segments that came of it. */
export function CutNotice(props: {
  readonly kind: "split" | "join" | "undo";
  readonly onUndo: () => void;
}): JSX.Element {
  const { t } = useTranslation();
  const { kind, onUndo } = props;
  return (
    <p class="cut-notice">
      {t(kind === "undo" ? "cutting.undone" : `cutting.${kind}`)}{" "}
      <button type="button" class="fix" onClick={onUndo}>
        {t(kind === "undo" ? "cutting.redo" : "cutting.undo")}{" "}
        <Keys keys={kind === "undo" ? "Mod-y" : "Mod-z"} />
      </button>
    </p>
  );
}
