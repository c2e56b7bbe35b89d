import type { Desk } from "../desk.ts";
import type { Tools } from "../tools.ts";
import { backToText } from "./focus-place.ts";

/**
 * A button that is pressed may go away with what it did, or with what somebody else did: a hint that is put away, a
 * comment that is deleted, a question that is answered. Whoever was there is brought back to the text.
 */
export function keepFocus(tools: Tools, desk: Desk): void {
  let focused: Element | null = null;
  document.addEventListener("focusin", ({ target }) => {
    focused = target instanceof Element ? target : null;
  });
  // Who leaves an element that stays has left on purpose; some browsers say the same of one that is taken away.
  document.addEventListener("focusout", ({ target }) => {
    queueMicrotask(() => {
      if (focused === target && focused?.isConnected) focused = null;
    });
  });
  new MutationObserver(() => {
    if (focused === null || focused.isConnected) return;
    focused = null;
    if (document.activeElement === document.body) backToText(tools, desk);
  }).observe(document.body, { childList: true, subtree: true });
}
