import type { Desk } from "./desk.ts";
import { idOf, itemAfter, itemBefore, segmentOf } from "./row-list.ts";

/** Rows can be reached by Tab (one of them), walked by arrows, and opened by Enter or the pointer. */
export function watchRows(list: HTMLElement, desk: Desk): void {
  let reachable = list.querySelector<HTMLElement>("[data-segment]");
  if (reachable !== null) reachable.tabIndex = 0;

  list.addEventListener("focusin", (event) => {
    const item = event.target instanceof Element ? segmentOf(event.target) : null;
    if (item === null || item === reachable) return;
    reachable?.removeAttribute("tabindex");
    item.tabIndex = 0;
    reachable = item;
  });
  list.addEventListener("keydown", (event) => {
    const item = event.target;
    if (!(item instanceof HTMLElement) || item.dataset.segment === undefined) return;
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    if (event.key === "Enter") void desk.open(Number(item.dataset.segment));
    else if (!moveFocus(item, event.key)) return;
    event.preventDefault();
  });
  list.addEventListener("click", (event) => {
    const item = event.target instanceof Element ? segmentOf(event.target) : null;
    const id = idOf(item);
    if (id === null || id === desk.openId || !isMeantToOpen(event.target)) return;
    void desk.open(id, { x: event.clientX, y: event.clientY });
  });
}

function moveFocus(item: HTMLElement, key: string): boolean {
  if (key !== "ArrowUp" && key !== "ArrowDown") return false;
  const to = key === "ArrowUp" ? itemBefore(item) : itemAfter(item);
  if (to instanceof HTMLElement) {
    to.tabIndex = 0; // only what has one can take the focus
    to.focus();
  }
  return true;
}

/** Links keep their meaning, and who selects text wants to copy it. */
function isMeantToOpen(target: EventTarget | null): boolean {
  const isControl = target instanceof Element && target.closest("a, button, input") !== null;
  return !isControl && window.getSelection()?.isCollapsed !== false;
}
