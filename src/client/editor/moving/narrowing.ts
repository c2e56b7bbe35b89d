import { sheetOf } from "../../../documents/outline.ts";
import type { Desk } from "../desk.ts";
import type { Tools } from "../tools.ts";

/** A row that stands still for so many frames has found its place. */
const STILL = 3;
/** Who cannot get there (the page is too short now) stops trying. Frames. */
const MOST_FRAMES = 30;

/** Where a row stands: so far below the upper edge of the window, in pixels. */
interface Place {
  readonly id: number;
  readonly top: number;
}

/** Shows some rows and hides the others; where one is stays where it is. */
export interface Narrowing {
  /** Null shows all again: then the row that one was at stands where it stood before. */
  show(ids: readonly number[] | null): void;
}

export function createNarrowing(tools: Tools, desk: Desk): Narrowing {
  const { outline, list, around } = tools;
  const segments = document.querySelector("[data-segments]");
  const outside = around.translation.t("filtering.outside");
  let before: Place | null = null;
  let turn = 0;

  const hide = (ids: readonly number[] | null) => {
    outline.narrow(ids);
    segments?.classList.toggle("is-narrowed", ids !== null);
    const sheets = new Set(ids?.map((id) => sheetOf(outline.of(id)?.position ?? 1)));
    for (const sheet of segments?.querySelectorAll<HTMLElement>("[data-sheet]") ?? [])
      sheet.classList.toggle(
        "is-filtered",
        ids !== null && !sheets.has(Number(sheet.dataset.sheet)),
      );
    for (const item of segments?.querySelectorAll<HTMLElement>("[data-segment]") ?? [])
      if (item.classList.contains("is-filtered")) item.dataset.outside = outside;
      else delete item.dataset.outside;
  };

  /** Rows that pass and are not in the page yet are asked for from the top, one sheet after the other. */
  const bring = async (ids: readonly number[]) => {
    const mine = turn;
    for (const id of ids) {
      if (mine !== turn) return;
      if (list.item(id) === null) await list.bring(id);
    }
  };

  return {
    show(ids) {
      turn += 1;
      const at = placeOf(tools, desk);
      if (outline.narrowed === null && ids !== null) before = at;
      const back = ids === null && before !== null && isAt(before, desk) ? before : at;
      hide(ids);
      if (ids === null) before = null;
      if (back !== null) hold(back);
      if (ids !== null) bring(ids).catch(() => undefined); // asked for again when they come into sight
    },
  };

  /**
   * Keeps a row where it stood. Sheets that come into view take their true height a frame later, so that is looked
   * after until nothing moves any more.
   */
  function hold({ id, top }: Place): void {
    const mine = turn;
    const open = desk.openId;
    let still = 0;
    let frames = 0;
    const step = () => {
      const item = list.item(id);
      if (mine !== turn || open !== desk.openId || item === null) return;
      const moved = item.getBoundingClientRect().top - top;
      still = Math.abs(moved) < 1 ? still + 1 : 0;
      if (still === 0) window.scrollBy(0, moved);
      frames += 1;
      if (still < STILL && frames < MOST_FRAMES) requestAnimationFrame(step);
      else if (id === open && isSticky()) item.scrollIntoView({ block: "nearest" });
    };
    step();
  }
}

/** In a small window the bar does not stay in view; there the focus in it decides what one sees. */
function isSticky(): boolean {
  const bar = document.querySelector('[data-bar="filter"]');
  return bar !== null && getComputedStyle(bar).position === "sticky";
}

/** Whoever has gone elsewhere meanwhile stays there. */
function isAt({ id }: Place, desk: Desk): boolean {
  return desk.openId === null || desk.openId === id;
}

/** The open row; without one, the first that is in sight. */
function placeOf({ list }: Tools, desk: Desk): Place | null {
  const open = desk.openId === null ? null : list.item(desk.openId);
  const item = open ?? firstInSight();
  if (item === null) return null;
  return { id: Number(item.dataset.segment), top: item.getBoundingClientRect().top };
}

function firstInSight(): HTMLElement | null {
  const stack = document.elementsFromPoint(window.innerWidth / 3, window.innerHeight / 3);
  const row = stack.find((element) => element.matches("[data-segment]"));
  return row instanceof HTMLElement ? row : null;
}
