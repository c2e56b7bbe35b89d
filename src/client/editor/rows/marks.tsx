import { NO_MARKS, SegmentMarkList, type SegmentMarks } from "../../../../views/segment-marks.tsx";
import { renderInto, type Surroundings } from "../surroundings.tsx";

/** What rows show besides their texts: who is in them, what was remarked on them. */
export interface Marks {
  of(segmentId: number): SegmentMarks;
  set(segmentId: number, part: Partial<SegmentMarks>): void;
  /** Draws the marks of a row anew, after the row itself was drawn. */
  draw(item: HTMLElement): void;
  /** The segments with a mark of some kind, in no order. */
  where(has: (marks: SegmentMarks) => boolean): readonly number[];
}

export function createMarks(
  item: (segmentId: number) => HTMLElement | null,
  around: Surroundings,
): Marks {
  const all = new Map<number, SegmentMarks>();
  const of = (segmentId: number) => all.get(segmentId) ?? NO_MARKS;
  const draw = (row: HTMLElement) => {
    const host = row.querySelector<HTMLElement>("[data-marks]");
    const marks = of(Number(row.dataset.segment));
    if (host === null || (marks === NO_MARKS && host.childElementCount === 0)) return;
    renderInto(host, <SegmentMarkList marks={marks} />, around);
  };
  return {
    of,
    draw,
    set(segmentId, part) {
      all.set(segmentId, { ...of(segmentId), ...part });
      const row = item(segmentId);
      if (row !== null) draw(row);
    },
    where: (has) => [...all].filter(([, marks]) => has(marks)).map(([id]) => id),
  };
}

/** Marks the segments whose text is not on the server, and no others. */
export function markUnsaved(marks: Marks, segmentIds: readonly number[]): void {
  const unsaved = new Set(segmentIds);
  const gone = marks.where((one) => one.unsaved).filter((id) => !unsaved.has(id));
  for (const id of gone) marks.set(id, { unsaved: false });
  for (const id of unsaved) if (!marks.of(id).unsaved) marks.set(id, { unsaved: true });
}
