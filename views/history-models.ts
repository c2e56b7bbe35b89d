import type { Segment } from "../src/documents/segment.ts";
import type { SegmentEvent } from "../src/quality/segment-event.ts";
import type { BlameRun } from "../src/revisions/blame.ts";
import type { DifferenceUnit } from "../src/revisions/differences.ts";
import type { Revision } from "../src/revisions/revision.ts";
import type { TimeLineItem } from "../src/revisions/time-line.ts";
import type { SegmentLineage, StepNote } from "./history-steps.tsx";

/** A segment came, or went, as others were split, joined or arranged anew. */
export interface StepEvent extends StepNote {
  readonly type: "arranged";
  readonly side: "made" | "gone";
  /** True where the segment's text of that moment came with it. */
  readonly leads: boolean;
}

/** What stands in the time line of a segment beside its revisions. */
export type HistoryEvent = SegmentEvent | StepEvent;

export type HistoryItem = TimeLineItem<Revision, HistoryEvent>;

export const HISTORY_VIEWS = ["differences", "words"] as const;
export const HISTORY_LAYOUTS = ["inline", "beside"] as const;
export const HISTORY_CONTENTS = ["all", "texts"] as const;

/** What the page of a segment's history is asked to show; all of it stands in the address. */
export interface HistoryAsked {
  /** Numbers of the revisions that are compared; 0 for the time before the first. */
  readonly from: number;
  readonly to: number;
  /** The time line has the revisions with smaller numbers; null for the newest. */
  readonly before: number | null;
  readonly unit: DifferenceUnit;
  readonly layout: (typeof HISTORY_LAYOUTS)[number];
  readonly show: (typeof HISTORY_CONTENTS)[number];
  /** The differences of two revisions, or who brought which word. */
  readonly view: (typeof HISTORY_VIEWS)[number];
}

/** `GET /segments/:id/history` */
export interface HistoryModel {
  readonly segment: Segment;
  readonly document: { readonly id: number; readonly title: string };
  readonly asked: HistoryAsked;
  /** Newest first, a page of them. */
  readonly items: readonly HistoryItem[];
  /** The two that are compared, wherever they stand; a number that there is no revision of is left out. */
  readonly compared: readonly Revision[];
  /** Values of `before` for the pages around this one; null where there is none. */
  readonly older: number | null;
  readonly newer: number | "newest" | null;
  /** The text as it stands, where one asks who brought which word. */
  readonly words: readonly BlameRun[] | null;
  /** The splits and joins that it has to do with. */
  readonly lineage: SegmentLineage;
}
