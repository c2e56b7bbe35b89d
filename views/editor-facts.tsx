import type { JSX } from "preact";
import type { Progress } from "../src/documents/document.ts";
import { formatSaved } from "./format.ts";
import { Icon } from "./icon.tsx";
import { ProgressBar, ProgressFigures } from "./progress.tsx";
import { useTranslation } from "./translation.ts";

/** Where the text is: with the server, on its way, or only in this browser. */
export type SaveState =
  | { readonly type: "saved"; readonly at: number; readonly pending: boolean }
  | { readonly type: "unreachable"; readonly count: number }
  | { readonly type: "conflict"; readonly segment: SegmentPlace }
  | { readonly type: "rejected"; readonly message: string; readonly segment: SegmentPlace }
  /** Something else than saving went wrong; the text is safe. */
  | { readonly type: "failed"; readonly message: string };

/** The segment that a sentence is about. */
export interface SegmentPlace {
  readonly id: number;
  readonly position: number;
}

export interface EditorFactsProps {
  readonly progress: Progress;
  /** Findings that stand in the whole document. */
  readonly findings: number;
  /** Confirmed segments that no longer hold. */
  readonly outdated: number;
  readonly save: SaveState;
  readonly onRetry?: () => void;
  readonly onOpen?: (segmentId: number) => void;
  /** Goes to the next segment that no longer holds. */
  readonly onOutdated?: () => void;
}

/** The line at the foot of the editor: progress, findings, and whether all is saved. */
export function EditorFacts(props: EditorFactsProps): JSX.Element {
  const { t } = useTranslation();
  return (
    <>
      <span class="fact-progress">
        <ProgressFigures progress={props.progress} />
        <ProgressBar progress={props.progress} />
      </span>
      <span class="number">{t("editor.findings", { count: props.findings })}</span>
      {props.outdated > 0 && <OutdatedFact count={props.outdated} onPress={props.onOutdated} />}
      <SaveFact save={props.save} onRetry={props.onRetry} onOpen={props.onOpen} />
    </>
  );
}

function OutdatedFact(props: {
  readonly count: number;
  readonly onPress: (() => void) | undefined;
}) {
  const { t } = useTranslation();
  return (
    <button
      type="button"
      class="fact-outdated number"
      title={t("editor.outdated.next")}
      disabled={props.onPress === undefined}
      onClick={props.onPress}
    >
      <Icon name="warning" />
      {t("editor.outdated.count", { count: props.count })}
    </button>
  );
}

function SaveFact(props: {
  readonly save: SaveState;
  readonly onRetry: (() => void) | undefined;
  readonly onOpen: ((segmentId: number) => void) | undefined;
}) {
  const { t } = useTranslation();
  const { save, onOpen } = props;
  const segment = "segment" in save ? save.segment : undefined;
  const troubled = save.type === "unreachable" || save.type === "conflict";
  const alarming = troubled || save.type === "rejected" || save.type === "failed";
  return (
    <span class={alarming ? "fact-save fact-save-alarm" : "fact-save"} data-save={save.type}>
      <Icon name={alarming ? "warning" : isPending(save) ? "half" : "check"} />
      <SaveSentence save={save} />
      {save.type === "unreachable" && props.onRetry && (
        <button type="button" class="fix" onClick={props.onRetry}>
          {t("editor.save.again")}
        </button>
      )}
      {segment && onOpen && (
        <button type="button" class="fix" onClick={() => onOpen(segment.id)}>
          {t("editor.save.goTo")}
        </button>
      )}
    </span>
  );
}

function isPending(save: SaveState): boolean {
  return save.type === "saved" && save.pending;
}

function SaveSentence({ save }: { readonly save: SaveState }) {
  const { t, language } = useTranslation();
  switch (save.type) {
    case "saved":
      return (
        <span class="number">
          {t("editor.save.saved", { time: formatSaved(save.at, language) })}
        </span>
      );
    case "unreachable":
      return <span>{t("editor.save.unreachable", { count: save.count })}</span>;
    case "conflict":
      return <span>{t("editor.save.conflict", { number: save.segment.position })}</span>;
    case "failed":
      return <span>{save.message}</span>;
    case "rejected":
      return (
        <span>
          {t("editor.save.rejected", { number: save.segment.position, message: save.message })}
        </span>
      );
  }
}
