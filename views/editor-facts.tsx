import type { JSX } from "preact";
import type { Progress } from "../src/documents/document.ts";
import { Icon } from "./icon.tsx";
import { ProgressBar, ProgressFigures } from "./progress.tsx";
import { type SaveState, saveSentence } from "./save-sentence.ts";
import { useTranslation } from "./translation.ts";

export interface EditorFactsProps {
  readonly progress: Progress;
  /** Findings that stand in the whole document; null until they have been counted. */
  readonly findings: number | null;
  /** Confirmed segments that no longer hold. */
  readonly outdated: number;
  readonly save: SaveState;
  /** False where the browser keeps nothing of what is not saved. Default: true. */
  readonly keeps?: boolean;
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
      {props.findings !== null && (
        <span class="number">{t("editor.findings", { count: props.findings })}</span>
      )}
      {props.outdated > 0 && <OutdatedFact count={props.outdated} onPress={props.onOutdated} />}
      <SaveFact save={props.save} onRetry={props.onRetry} onOpen={props.onOpen} />
      {props.keeps === false && <KeepsNothing />}
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
  const translation = useTranslation();
  const { save, onRetry, onOpen } = props;
  const alarming = save.type !== "saved";
  const pending = save.type === "saved" && save.pending;
  return (
    <span class={alarming ? "fact-save fact-save-alarm" : "fact-save"} data-save={save.type}>
      <Icon name={alarming ? "warning" : pending ? "half" : "check"} />
      <span class={alarming ? undefined : "number"}>{saveSentence(translation, save)}</span>
      {alarming && (
        <span class="fact-actions">
          {save.type === "unreachable" && onRetry && (
            <button type="button" class="fix" onClick={onRetry}>
              {translation.t("editor.save.again")}
            </button>
          )}
          {onOpen && <GoTo save={save} onOpen={onOpen} />}
        </span>
      )}
    </span>
  );
}

function GoTo({
  save,
  onOpen,
}: {
  readonly save: SaveState;
  readonly onOpen: (id: number) => void;
}) {
  const { t } = useTranslation();
  const segment = "segment" in save ? save.segment : null;
  if (segment === null) return null;
  const named = save.type === "unreachable"; // the other sentences name it themselves
  return (
    <button type="button" class="fix" onClick={() => onOpen(segment.id)}>
      {named ? t("saving.goTo", { number: segment.position }) : t("editor.save.goTo")}
    </button>
  );
}

function KeepsNothing() {
  const { t } = useTranslation();
  return (
    <span class="fact-unkept">
      <Icon name="warning" />
      {t("saving.keepsNothing")}
    </span>
  );
}
