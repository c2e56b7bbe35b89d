import type { SegmentRow } from "../../../../views/models.ts";
import { type OpenSegment, SegmentCells, segmentData } from "../../../../views/segment.tsx";
import { renderInto, renderStill, type Surroundings, unrender } from "../surroundings.tsx";
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
  if (open === undefined) putStill(item, renderStill(<SegmentCells row={row} />, around));
  else renderInto(item, <SegmentCells row={row} open={open} />, around);
  marks.draw(item);
}

/** Most rows were visited once, and the page must not grow with each: a closed one is nodes and nothing more. */
function putStill(item: HTMLElement, cells: readonly Element[]): void {
  const known = unrender(item) ? [] : [...item.children];
  if (known.length !== cells.length) item.replaceChildren(...cells);
  else for (const [at, cell] of cells.entries()) replaceWhereOther(known[at], cell);
}

/** What says the same stays: words may be selected in it. Marks are no part of it. */
function replaceWhereOther(known: Element | undefined, cell: Element): void {
  const bare = known?.cloneNode(true);
  if (bare instanceof Element) bare.querySelector("[data-marks]")?.replaceChildren();
  if (!cell.isEqualNode(bare ?? null)) known?.replaceWith(cell);
}

/** Does something without moving a row on the screen, whatever happens above it. */
export function keepingPlace(item: Element, change: () => void): void {
  const before = item.getBoundingClientRect().top;
  change();
  const moved = item.getBoundingClientRect().top - before;
  if (Math.abs(moved) >= 1) window.scrollBy(0, moved);
}
