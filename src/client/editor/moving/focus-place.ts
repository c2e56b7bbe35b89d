import type { Desk } from "../desk.ts";
import type { RowList } from "../rows/row-list.ts";

/** Remembers where the reader is before something opens over the page; the function goes back there. */
export function focusPlace(desk: Desk): () => void {
  const element = document.activeElement;
  return () => {
    if (canTakeFocus(element)) element.focus();
    else desk.opened?.focus(); // its text field lives in a shadow root, which cannot be focused by itself
  };
}

/** To the open text, where one is; else to the row that was open last. */
export function backToText({ list }: { readonly list: RowList }, desk: Desk): void {
  if (desk.opened !== null) desk.opened.focus();
  else if (desk.lastId !== null) list.item(desk.lastId)?.focus();
}

function canTakeFocus(element: Element | null): element is HTMLElement {
  return (
    element instanceof HTMLElement &&
    element !== document.body &&
    !element.matches("[data-text-field]") &&
    element.checkVisibility()
  );
}
