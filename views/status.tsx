import type { JSX } from "preact";
import type { SegmentStatus } from "../src/documents/segment.ts";
import { RowIcon, type RowIconName } from "./row-icon.tsx";
import { useTranslation } from "./translation.ts";

const STATUS_ICONS: Readonly<Record<SegmentStatus, RowIconName>> = {
  initial: "circle",
  draft: "half",
  translated: "check",
  reviewed: "checkTwice",
  final: "lock",
};

/** The status of a segment by icon, colour and word; with `brief` the word is only spoken and in the tooltip. */
export function StatusMark(props: {
  readonly status: SegmentStatus;
  readonly brief?: boolean;
}): JSX.Element {
  const { t } = useTranslation();
  const word = t(`common.status.${props.status}`);
  return (
    <span class={`status status-${props.status}`} title={props.brief ? word : undefined}>
      <RowIcon name={STATUS_ICONS[props.status]} />
      <span class={props.brief ? "spoken" : undefined}>{word}</span>
    </span>
  );
}
