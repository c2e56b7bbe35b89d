import { ForeignNote, type ForeignNoteProps } from "../../../../views/foreign-note.tsx";
import type { SegmentRow } from "../../../../views/models.ts";
import { fetchSegment } from "../api.ts";
import { isNewer, isSameText } from "../saving/row-news.ts";
import { isBusy, isUnsaved } from "../saving/saving.ts";
import type { OpenSegment } from "../segment/open-segment.ts";
import { renderInto } from "../surroundings.tsx";
import { type Tools, takeRow } from "../tools.ts";

/**
 * What somebody else has made of the open segment. Where nothing was written here that is not saved, the new
 * text is shown at once; else what is written here stays, and the next save compares both. Either way it is said.
 */
export function takeForeign(tools: Tools, segment: OpenSegment, row: SegmentRow): void {
  const before = segment.row;
  const isChange = !isSameText(before, row);
  if (isChange && !isNewer(before, row, tools.outbox.get(row.id))) return;
  const isText = isChange && row.target !== segment.field.text;
  const waits = isChange && isWrittenIn(tools, segment);
  show(tools, segment, waits ? withLockOf(row, before) : row);
  if (isText) void tellText(tools, segment, waits ? "waiting" : "taken");
}

/** A row as it was, but locked or open as it is now. */
function withLockOf({ locked, lockedBy }: SegmentRow, before: SegmentRow): SegmentRow {
  const { lockedBy: _, ...rest } = before;
  return { ...rest, locked, ...(lockedBy === undefined ? {} : { lockedBy }) };
}

function isWrittenIn({ outbox }: Tools, { id, field }: OpenSegment): boolean {
  const saving = outbox.get(id);
  if (saving === undefined) return false;
  return isUnsaved(saving) || isBusy(saving) || field.text !== saving.text;
}

function show(tools: Tools, segment: OpenSegment, row: SegmentRow): void {
  if (!isSameText(segment.row, row)) {
    tools.outbox.continueFrom(row);
    segment.field.follow(row.target);
  }
  takeRow(tools, row);
  segment.renew(row);
}

/** Who it was is asked for now: it happens seldom, and rows do not say it. */
async function tellText(
  tools: Tools,
  segment: OpenSegment,
  what: "taken" | "waiting",
): Promise<void> {
  const detail = await fetchSegment(segment.id).catch(() => undefined);
  const newest = detail?.revisions[0];
  if (newest === undefined) return;
  const { author, at } = newest;
  drawNote(tools, segment.id, { what, author, at });
  tools.announce(tools.around.translation.t(`together.${what}`, { author }));
}

/** Says in the row of the open segment what somebody else has done to it; null says nothing. */
export function drawNote({ list, around }: Tools, id: number, note: ForeignNoteProps | null): void {
  const host = list.item(id)?.querySelector("[data-news]");
  if (host) renderInto(host, note && <ForeignNote {...note} />, around);
}
