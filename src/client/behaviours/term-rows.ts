/** A group of term rows always ends with an empty one: typing in the last adds another. */
export function addRows(group: HTMLElement): void {
  group.addEventListener("input", () => {
    const last = [...group.querySelectorAll("[data-term]")].at(-1);
    if (last && textOf(last)?.value) last.after(emptyCopy(last, group));
  });
}

function textOf(row: Element): HTMLInputElement | null {
  return row.querySelector<HTMLInputElement>("input[data-term-text]");
}

/** The row without what was typed in it; the language, a hidden field, stays. */
function emptyCopy(row: Element, group: HTMLElement): Element {
  const copy = row.cloneNode(true) as Element; // the clone of an element is one
  for (const input of copy.querySelectorAll<HTMLInputElement>("input:not([data-language])"))
    input.value = "";
  for (const select of copy.querySelectorAll<HTMLSelectElement>("select[data-status]"))
    select.value = "admitted";
  for (const details of copy.querySelectorAll("details")) details.open = false;
  const text = textOf(copy);
  if (text) text.ariaLabel = group.dataset.rowLabel ?? "";
  return copy;
}
