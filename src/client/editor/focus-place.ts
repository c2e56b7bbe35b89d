import type { Desk } from "./desk.ts";

/**
 * Remembers where the reader is, with what is selected in a source, before something opens over the page; the
 * function goes back there.
 */
export function focusPlace(desk: Desk): () => void {
  const element = document.activeElement;
  const inField = element?.matches("[data-text-field]") ?? false;
  const selection = window.getSelection();
  const selected =
    selection !== null && !selection.isCollapsed && !inField
      ? selection.getRangeAt(0).cloneRange()
      : null;
  return () => {
    if (!inField && canTakeFocus(element)) element.focus();
    else desk.opened?.focus();
    if (selected === null) return;
    selection?.removeAllRanges();
    selection?.addRange(selected);
  };
}

function canTakeFocus(element: Element | null): element is HTMLElement {
  return element instanceof HTMLElement && element !== document.body && element.checkVisibility();
}
