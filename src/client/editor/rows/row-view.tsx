import type { SegmentRow } from "../../../../views/models.ts";
import { type OpenSegment, SegmentCells, segmentData } from "../../../../views/segment.tsx";
import { renderInto, type Surroundings } from "../surroundings.tsx";
import type { Marks } from "./marks.tsx";

/** Renders a row again after a change; `open` where its text field lives in it. */
export function renderRow(
  item: HTMLElement,
  { row, open }: { readonly row: SegmentRow; readonly open?: OpenSegment | undefined },
  { around, marks }: { readonly around: Surroundings; readonly marks: Marks },
): void {
  for (const [name, value] of Object.entries(segmentData(row))) {
    item.setAttribute(name, String(value));
  }
  item.classList.toggle("is-open", open !== undefined);
  if (open === undefined) item.removeAttribute("aria-current");
  else item.setAttribute("aria-current", "true");
  renderInto(item, <SegmentCells row={row} open={open} />, around);
  marks.draw(item);
}

/** Does something without moving a row on the screen, whatever happens above it. */
export function keepingPlace(item: Element, change: () => void): void {
  const before = item.getBoundingClientRect().top;
  change();
  const moved = item.getBoundingClientRect().top - before;
  if (Math.abs(moved) >= 1) window.scrollBy(0, moved);
}
