/** Puts the message of a template below a row; each of its buttons takes it away and acts. */
export function showMessage(
  row: HTMLElement,
  name: "conflict" | "gone" | "failed",
  {
    text,
    actions,
  }: { readonly text: string; readonly actions: Readonly<Record<string, () => void>> },
): void {
  hideMessage(row);
  const message = copyOf(name);
  const slot = message?.querySelector("[data-slot]");
  if (!message || !slot) return;
  slot.textContent = text;
  for (const button of message.querySelectorAll<HTMLElement>("[data-action]"))
    button.addEventListener("click", () => {
      message.remove();
      actions[button.dataset.action ?? ""]?.();
    });
  row.after(message);
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
