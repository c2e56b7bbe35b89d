/** Puts the message of a template below a row; each of its buttons takes it away and acts. */
export function showMessage(
  row: HTMLElement,
  name: "conflict" | "gone" | "failed",
  {
    text,
    author = "",
    actions,
  }: {
    readonly text: string;
    readonly author?: string;
    readonly actions: Readonly<Record<string, () => void>>;
  },
): void {
  hideMessage(row);
  const message = copyOf(name);
  const cell = message?.querySelector("td");
  if (!message || !cell) return;
  cell.colSpan = [...row.children].filter(isShown).length;
  fill(message, "text", text);
  fill(message, "author", author === "" ? "" : ` · ${author}`);
  for (const button of message.querySelectorAll<HTMLElement>("[data-action]"))
    button.addEventListener("click", () => {
      message.remove();
      actions[button.dataset.action ?? ""]?.();
    });
  row.after(message);
}

/** Columns that the window has no room for are not drawn. */
const isShown = (cell: Element) => cell instanceof HTMLElement && cell.offsetParent !== null;

function fill(message: Element, name: string, text: string): void {
  const slot = message.querySelector(`[data-slot="${name}"]`);
  if (slot) slot.textContent = text;
}

/** Takes the message below a row away. */
export function hideMessage(row: HTMLElement): void {
  messageOf(row)?.remove();
}

/** The message below a row. */
export function messageOf(row: HTMLElement): Element | null {
  const next = row.nextElementSibling;
  return next?.classList.contains("row-message") ? next : null;
}

/** A new row from one of the templates that the server drew. */
export function copyOf(name: string): HTMLTableRowElement | null {
  const template = document.querySelector<HTMLTemplateElement>(`[data-template="${name}"]`);
  const copy = template?.content.cloneNode(true);
  return copy instanceof DocumentFragment ? copy.querySelector("tr") : null;
}

/** Says one of the sentences of the table to those who do not see it. */
export function say(sentence: "saved" | "undone" | "unreachable" | "nothing"): string {
  const region = document.querySelector<HTMLElement>("[data-said]");
  const text = region?.dataset[sentence] ?? "";
  if (region) region.textContent = text;
  return text;
}
