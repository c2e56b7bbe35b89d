/** The exceptions by keyboard: ↓ and ↑ walk through them, Delete withdraws one, / goes to the search. */
export function exceptions(page: HTMLElement): void {
  const keys = page.querySelector<HTMLElement>("[data-keys]");
  if (keys !== null) keys.hidden = false;
  document.addEventListener("keydown", (event) => {
    if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return;
    if (isTyping(event.target) || !act(page, event.key)) return;
    event.preventDefault();
  });
}

function act(page: HTMLElement, key: string): boolean {
  const rows = [...page.querySelectorAll<HTMLElement>("[data-row]")];
  const at = rows.findIndex((row) => row.closest("li")?.contains(document.activeElement));
  if (key === "ArrowDown") return focus(rows[at + 1]);
  if (key === "ArrowUp") return focus(rows[Math.max(0, at - 1)]);
  if (key === "/") return focus(page.querySelector<HTMLElement>('[data-key="search"]'));
  if (key !== "Delete" || at < 0) return false;
  const form = rows[at]?.closest("li")?.querySelector("form");
  form?.requestSubmit();
  return form !== null;
}

function focus(element: HTMLElement | null | undefined): boolean {
  element?.focus();
  return element !== null && element !== undefined;
}

function isTyping(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest("input, textarea, select") !== null;
}
