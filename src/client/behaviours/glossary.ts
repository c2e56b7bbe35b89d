import { addRows } from "./term-rows.ts";

/**
 * The glossary by keyboard: ↓ and ↑ go into the table, / goes to the search, N opens a new concept,
 * Ctrl+Enter saves the open one and Escape closes it. The keys of the table are its own.
 */
export function glossary(page: HTMLElement): void {
  for (const rows of page.querySelectorAll<HTMLElement>("[data-rows]")) addRows(rows);
  document.addEventListener("keydown", (event) => {
    if (event.defaultPrevented) return;
    if (inForm(page, event) || inSearch(page, event) || onPage(page, event)) event.preventDefault();
  });
}

/** Keys of the open concept; they also work while one types. */
function inForm(page: HTMLElement, event: KeyboardEvent): boolean {
  const form = byKey<HTMLFormElement>(page, "form");
  if (form === null) return false;
  if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) {
    form.requestSubmit();
    return true;
  }
  if (event.key !== "Escape" || event.target === byKey(page, "search")) return false;
  byKey<HTMLElement>(page, "close")?.click();
  return true;
}

/** Keys of the table, which must not get in the way of typing. */
function onPage(page: HTMLElement, event: KeyboardEvent): boolean {
  if (isTyping(event.target) || event.ctrlKey || event.metaKey || event.altKey) return false;
  if (event.key === "/") return focus(byKey(page, "search"));
  if (event.key === "n") return press(byKey(page, "new"));
  if (event.key === "ArrowDown" || event.key === "ArrowUp") return intoTable(page);
  return false;
}

/** The search leads on to what it found. */
function inSearch(page: HTMLElement, { key, target }: KeyboardEvent): boolean {
  return key === "ArrowDown" && target === byKey(page, "search") && intoTable(page);
}

function intoTable(page: HTMLElement): boolean {
  return focus(page.querySelector<HTMLElement>("[data-cell][tabindex='0']"));
}

function isTyping(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest("input, textarea, select, summary") !== null;
}

function byKey<E extends HTMLElement>(page: HTMLElement, key: string): E | null {
  return page.querySelector<E>(`[data-key="${key}"]`);
}

function focus(element: HTMLElement | null): boolean {
  element?.focus();
  return element !== null;
}

function press(element: HTMLElement | null): boolean {
  element?.click();
  return element !== null;
}
