import { ForeignNote, type ForeignNoteProps } from "../../../views/foreign-note.tsx";
import type { SegmentRow } from "../../../views/models.ts";
import { fetchSegment } from "./api.ts";
import type { OpenSegment } from "./open-segment.ts";
import { isNewer, isSameText } from "./row-news.ts";
import { isBusy, isUnsaved } from "./saving.ts";
import { renderInto } from "./surroundings.tsx";
import { type Tools, takeRow } from "./tools.ts";

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
  if (!waits) show(tools, segment, row);
  if (isText) void tellText(tools, segment, waits ? "waiting" : "taken");
  if (row.locked !== before.locked) tellLock(tools, segment, row);
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

/** A text that the lock keeps from being saved stays in the field, from where it can be copied. */
function tellLock(tools: Tools, { id, field }: OpenSegment, row: SegmentRow): void {
  field.lock(row.locked);
  const saving = tools.outbox.get(id);
  const unsaved = saving !== undefined && isUnsaved(saving);
  if (!row.locked && unsaved) tools.outbox.wish(id, "save");
  const { author, at } = row.lockedBy ?? { author: "", at: 0 };
  const copy = () => void navigator.clipboard?.writeText(field.text).catch(() => undefined);
  const note = { what: "locked", author, at, ...(unsaved ? { copy } : {}) } as const;
  drawNote(tools, id, row.locked ? note : null);
  if (row.locked) tools.announce(tools.around.translation.t("together.locked", { author }));
}

function drawNote({ list, around }: Tools, id: number, note: ForeignNoteProps | null): void {
  const host = list.item(id)?.querySelector("[data-news]");
  if (host) renderInto(host, note && <ForeignNote {...note} />, around);
}
