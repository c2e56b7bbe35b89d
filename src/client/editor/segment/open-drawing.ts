import type { SegmentActions } from "../../../../views/segment-actions.ts";
import type { Feature } from "../feature.ts";
import { renderRow } from "../rows/row-view.tsx";
import { conflictOf } from "../saving/conflict.ts";
import type { Saving } from "../saving/saving.ts";
import type { Tools } from "../tools.ts";
import type { Capturing } from "./capturing.ts";
import type { OpenHistory } from "./open-history.ts";
import type { OpenSegment } from "./open-segment.ts";
import type { SettingAside } from "./setting-aside.ts";

/** All that is shown of the open segment beside its text field. */
export interface OpenParts {
  readonly segment: OpenSegment;
  readonly item: HTMLElement;
  readonly features: readonly Feature[];
  readonly actions: SegmentActions;
  readonly aside: SettingAside;
  readonly saving: Saving;
  readonly capturing: Capturing;
  readonly history: OpenHistory;
}

/** Draws the row before its text field exists, which needs its place there. */
export function drawUnwritten(
  tools: Tools,
  { segment, item, actions }: Pick<OpenParts, "segment" | "item" | "actions">,
): void {
  renderRow(item, { row: segment.row, open: { actions, refusal: [], conflict: null } }, tools);
}

export function drawOpenRow(tools: Tools, parts: OpenParts): void {
  const { segment, item, features, actions, aside, saving, capturing } = parts;
  const open = {
    actions,
    refusal: aside.refusal,
    conflict: conflictOf(saving),
    merged: saving.merged ?? undefined,
    capture: capturing.view,
    isEmpty: segment.field.text === "",
    answered: segment.writing.findingAtCursor(),
    hints: features.map((feature) => feature.hint?.(segment)),
    confirmWord: features.map((feature) => feature.confirmWord?.()).find((word) => word) ?? null,
  };
  capturing.keeping(() => renderRow(item, { row: segment.row, open }, tools));
}

/** Draws the panel beside the text, or below the row where the window is narrow. */
export function drawOpenPanel(tools: Tools, parts: OpenParts): void {
  const { segment, item, features, actions, history } = parts;
  const { row, live } = segment;
  const panel = {
    row,
    concepts: tools.rows.concepts,
    history: history.model,
    actions,
    live,
    lead: features.map((feature) => feature.lead?.(row)),
    sections: features.map((feature) => feature.panel?.(row)),
    foot: features.map((feature) => feature.foot?.(row)),
    answered: segment.writing.findingAtCursor(),
  };
  tools.panel.show(panel, item.querySelector("[data-tray]"));
}
