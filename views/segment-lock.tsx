import type { JSX } from "preact";
import { Keys } from "./editor-keys.tsx";
import { formatSaved } from "./format.ts";
import { Icon } from "./icon.tsx";
import type { SegmentRow } from "./models.ts";
import { RowIcon } from "./row-icon.tsx";
import { type Translation, useTranslation } from "./translation.ts";

/** Says that a segment is locked, by whom and since when; a file that locks it has no name. */
export function LockMark({ row }: { readonly row: Pick<SegmentRow, "lockedBy"> }): JSX.Element {
  const sentence = lockSentence(row, useTranslation());
  return (
    <span class="segment-lock" title={sentence}>
      <RowIcon name="lock" />
      <span class="spoken">{sentence}</span>
    </span>
  );
}

/** Why nothing can be written here, and the key that changes it. */
export function LockedHint({ row }: { readonly row: Pick<SegmentRow, "lockedBy"> }): JSX.Element {
  const translation = useTranslation();
  return (
    <span class="hint-locked" aria-hidden="true">
      <Icon name="lock" /> {lockSentence(row, translation)}
      {row.lockedBy && (
        <>
          {" "}
          <Keys command="lock" /> {translation.t("together.unlock")}
        </>
      )}
    </span>
  );
}

function lockSentence(
  { lockedBy }: Pick<SegmentRow, "lockedBy">,
  { t, language }: Translation,
): string {
  if (lockedBy === undefined) return t("editor.locked");
  return t("together.lockedBy", { ...lockedBy, time: formatSaved(lockedBy.at, language) });
}

/** Locks the open segment, or unlocks it. What the file locks, nobody here unlocks. */
export function LockButton(props: {
  readonly row: Pick<SegmentRow, "locked" | "lockedBy">;
  readonly onPress: () => void;
}): JSX.Element | null {
  const { t } = useTranslation();
  const { locked, lockedBy } = props.row;
  if (locked && lockedBy === undefined) return null;
  return (
    <button type="button" class="panel-toggle" onClick={props.onPress}>
      {t(locked ? "together.unlock" : "together.lock")} <Keys command="lock" />
    </button>
  );
}
