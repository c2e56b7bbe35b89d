import type { Request } from "express";
import { z } from "zod";
import { entryId, historyPath } from "../../views/history-address.ts";
import {
  HISTORY_CONTENTS,
  HISTORY_LAYOUTS,
  HISTORY_VIEWS,
  type HistoryAsked,
} from "../../views/history-models.ts";
import type { Segment } from "../documents/segment.ts";
import { DIFFERENCE_UNITS } from "../revisions/differences.ts";
import type { SegmentTimelineStore } from "../storage/segment-timeline.ts";

/** So many newer revisions stand above one that was looked for. */
const ABOVE = 5;

const Counted = z.coerce.number().int().nonnegative();
const Asked = z.object({
  from: Counted.optional().catch(undefined),
  to: Counted.optional().catch(undefined),
  before: Counted.nullable().default(null).catch(null),
  unit: z.enum(DIFFERENCE_UNITS).catch("words"),
  layout: z.enum(HISTORY_LAYOUTS).catch("inline"),
  show: z.enum(HISTORY_CONTENTS).catch("all"),
  view: z.enum(HISTORY_VIEWS).catch("differences"),
});
const Sought = z.object({
  revision: z.coerce.number().int().positive().optional().catch(undefined),
  day: z.iso.date().optional().catch(undefined),
});

/** Without a choice, the newest revision is compared with the last one that said something else. */
export function askedOf(
  { query }: Pick<Request, "query">,
  { newest, other }: { readonly newest: number; readonly other: number },
): HistoryAsked {
  const { from, to, before, ...rest } = Asked.parse(query);
  const later = Math.min(to ?? newest, newest);
  const isNewest = before === null || before > newest;
  return {
    ...rest,
    to: later,
    from: Math.min(from ?? (later === newest ? other : Math.max(0, later - 1)), newest),
    before: isNewest ? null : Math.max(before, 2),
  };
}

/** Where a revision stands that is looked for by its number or its day; null where none is looked for. */
export async function soughtPath(
  timeline: SegmentTimelineStore,
  { id, revision: newest }: Segment,
  { query }: Pick<Request, "query">,
): Promise<string | null> {
  const { revision, day } = Sought.parse(query);
  if (newest === 0 || (revision === undefined && day === undefined)) return null;
  const found = revision ?? (await timeline.numberAt(id, endOf(day ?? "")));
  const number = Math.min(Math.max(found, 1), newest);
  const last = number + ABOVE;
  const { unit, layout, show, view } = Asked.parse(query);
  const compared = view === "words" ? {} : { from: number - 1, to: number };
  const place = { ...compared, before: last >= newest ? null : last + 1 };
  return `${historyPath(id, { ...place, unit, layout, show, view })}#${entryId(number)}`;
}

/** The last moment of a day (`2026-11-22`) where the server stands, whose days the page shows. */
function endOf(day: string): number {
  const next = new Date(`${day}T00:00`);
  next.setDate(next.getDate() + 1);
  return next.getTime() - 1;
}
