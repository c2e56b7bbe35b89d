import { focusCell } from "./grid.ts";

/** Where in the table one was, under this name, until the next page of the glossary stands. */
const KEPT = "glossary-place";

/** Below this the concept stands above the table, and is what one wants to see. */
const BESIDE = "(min-width: 45.01rem)";

/** Heads of columns, notes and the status line cover as much of the table at either end. Pixels. */
const EDGE = 100;

interface Place {
  readonly id: string;
  readonly cell: string;
  /** How far below the upper edge of the window its row was. Pixels. */
  readonly top: number;
}

/** Opening, saving and closing a concept leaves the table where it is, at the same row. */
export function keepPlace(list: HTMLElement): void {
  window.addEventListener("pagehide", () => {
    const cell = list.querySelector<HTMLElement>("[data-cell][tabindex='0']");
    const row = cell?.closest<HTMLElement>("tr[data-id]");
    const isHere = list.contains(document.activeElement) || list.querySelector("tr.selected");
    if (!cell || !row || !isHere) return;
    const { top } = row.getBoundingClientRect();
    const place: Place = { id: row.dataset.id ?? "", cell: cell.dataset.cell ?? "", top };
    sessionStorage.setItem(KEPT, JSON.stringify(place));
  });
  goTo(list, takePlace());
}

function takePlace(): Place | null {
  const kept = sessionStorage.getItem(KEPT);
  sessionStorage.removeItem(KEPT);
  return kept === null ? null : (JSON.parse(kept) as Place); // as it is kept above
}

/** The row of the place; without one, that of the open concept. */
function goTo(list: HTMLElement, place: Place | null): void {
  const selected = list.querySelector<HTMLElement>("tr.selected");
  if (selected === null && document.querySelector(".concept")) return;
  const left = place && list.querySelector(`tr[data-id="${CSS.escape(place.id)}"]`);
  const row = left ?? selected;
  if (row === null) return;
  const known = left ? place : null;
  const cell = row.querySelector<HTMLElement>(`[data-cell="${known?.cell ?? "hr"}"]`);
  if (known && cell) focusCell(cell);
  const isAbove = selected !== null && !matchMedia(BESIDE).matches;
  const scroll = () => scrollToRow(row, isAbove ? "page" : known);
  scroll();
  void document.fonts.ready.then(scroll);
}

/** Once more when the letters have their width: some rows break into more lines then. */
function scrollToRow(row: Element, place: Place | "page" | null): void {
  if (place === "page") scrollTo(0, 0);
  else if (place) scrollBy(0, row.getBoundingClientRect().top - place.top);
  else if (!isSeen(row)) row.scrollIntoView({ block: "center" });
}

/** Between the bar above and what stands at the lower edge. */
function isSeen(row: Element): boolean {
  const { top, bottom } = row.getBoundingClientRect();
  return top > EDGE && bottom < innerHeight - EDGE;
}
