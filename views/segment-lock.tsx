import type { JSX } from "preact";
import { Keys } from "./editor-keys.tsx";
import { formatSaved } from "./format.ts";
import { Icon } from "./icon.tsx";
import type { SegmentRow } from "./models.ts";
import { useTranslation } from "./translation.ts";

/** Says that a segment is locked, by whom and since when; a file that locks it has no name. */
export function LockMark({ row }: { readonly row: Pick<SegmentRow, "lockedBy"> }): JSX.Element {
  const { t, language } = useTranslation();
  const { lockedBy } = row;
  const sentence =
    lockedBy === undefined
      ? t("editor.locked")
      : t("together.lockedBy", { ...lockedBy, time: formatSaved(lockedBy.at, language) });
  return (
    <span class="segment-lock" title={sentence}>
      <Icon name="lock" />
      <span class="spoken">{sentence}</span>
    </span>
  );
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
