import type { Desk } from "../desk.ts";
import type { Tools } from "../tools.ts";
import { idOf, segmentOf } from "./row-list.ts";

/** Rows can be reached by Tab (one of them), walked by arrows, and opened by Enter or the pointer. */
export function watchRows(list: HTMLElement, desk: Desk, tools: Tools): void {
  let reachable: HTMLElement | null = null;
  const reachOne = () => {
    if (reachable?.isConnected) return;
    reachable = list.querySelector<HTMLElement>("[data-segment]:not(.is-filtered)");
    if (reachable !== null) reachable.tabIndex = 0;
  };
  reachOne();
  tools.list.watch(reachOne);

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
    if (Number(item.dataset.segment) === desk.openId && isLetter(event))
      return desk.opened?.focus();
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    if (event.key === "Enter") void desk.open(Number(item.dataset.segment));
    else if (!moveFocus(item, event.key, tools)) return;
    event.preventDefault();
  });
  list.addEventListener("click", (event) => {
    const item = event.target instanceof Element ? segmentOf(event.target) : null;
    const id = idOf(item);
    if (id === null || id === desk.openId || !isMeantToOpen(event.target)) return;
    void desk.open(id, { x: event.clientX, y: event.clientY });
  });
}

/** What is typed while the open row itself has the focus is meant for its text, where the letter goes on to. */
export function isLetter(event: KeyboardEvent): boolean {
  if (event.getModifierState("AltGraph")) return event.key.length === 1;
  if (event.altKey || event.ctrlKey || event.metaKey) return false;
  return event.key.length === 1 || event.key === "Dead";
}

function moveFocus(item: HTMLElement, key: string, { outline, list }: Tools): boolean {
  if (key !== "ArrowUp" && key !== "ArrowDown") return false;
  const id = Number(item.dataset.segment);
  const to = key === "ArrowUp" ? outline.previous(id) : outline.next(id);
  if (to !== null) void list.bring(to).then(focusRow, () => undefined); // what cannot be read is not gone to
  return true;
}

function focusRow(item: HTMLElement | null): void {
  if (item === null) return;
  item.tabIndex = 0; // only what has one can take the focus
  item.focus();
}

/** Links keep their meaning, and who selects text wants to copy it. */
function isMeantToOpen(target: EventTarget | null): boolean {
  const isControl = target instanceof Element && target.closest("a, button, input") !== null;
  return !isControl && window.getSelection()?.isCollapsed !== false;
}
