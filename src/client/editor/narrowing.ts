import { sheetOf } from "../../documents/outline.ts";
import type { Desk } from "./desk.ts";
import { keepingPlace } from "./row-view.tsx";
import type { Tools } from "./tools.ts";

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
      const item = at === null ? null : list.item(at.id);
      if (outline.narrowed === null && ids !== null) before = at;
      keepingPlace(item ?? document.body, () => hide(ids));
      if (ids === null) {
        if (before !== null && isAt(before, desk)) restore(tools, before);
        before = null;
        return;
      }
      if (desk.openId !== null) list.item(desk.openId)?.scrollIntoView({ block: "nearest" });
      bring(ids).catch(() => undefined); // they are asked for again when they come into sight
    },
  };
}

/** Whoever has gone elsewhere meanwhile stays there. */
function isAt({ id }: Place, desk: Desk): boolean {
  return desk.openId === null || desk.openId === id;
}

function restore({ list }: Tools, { id, top }: Place): void {
  const item = list.item(id);
  if (item !== null) window.scrollBy(0, item.getBoundingClientRect().top - top);
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
