/** Rows to be ticked by the keyboard: ↑ and ↓ walk between the boxes, Space ticks, one box ticks them all. */
export function tickRows(form: HTMLFormElement): void {
  const boxes = [...form.querySelectorAll<HTMLInputElement>("input[name=row]")];
  const all = form.querySelector<HTMLInputElement>("[data-tick-all]");
  const label = form.querySelector<HTMLElement>("[data-all]");
  if (all === null || label === null) return;
  label.hidden = boxes.length === 0;
  const show = () => showTicked(form, boxes, all);
  all.addEventListener("change", () => {
    for (const box of boxes) box.checked = all.checked;
    show();
  });
  form.addEventListener("change", show);
  form.addEventListener("keydown", (event) => {
    if (walk(boxes, event)) event.preventDefault();
  });
  show(); // a browser that comes back to the page has kept what was ticked
}

function showTicked(
  form: HTMLFormElement,
  boxes: readonly HTMLInputElement[],
  all: HTMLInputElement,
): void {
  const ticked = boxes.filter(({ checked }) => checked).length;
  all.checked = ticked === boxes.length;
  all.indeterminate = ticked > 0 && ticked < boxes.length;
  const count = form.querySelector<HTMLElement>("[data-ticked]");
  if (count === null) return;
  count.hidden = ticked === 0;
  count.textContent = `(${ticked})`;
}

function walk(boxes: readonly HTMLInputElement[], event: KeyboardEvent): boolean {
  const step = event.key === "ArrowDown" ? 1 : event.key === "ArrowUp" ? -1 : 0;
  const at = event.target instanceof HTMLInputElement ? boxes.indexOf(event.target) : -1;
  if (step === 0 || at < 0 || event.ctrlKey || event.altKey || event.metaKey) return false;
  const next = boxes[at + step];
  next?.focus();
  next?.closest("li")?.scrollIntoView({ block: "nearest" });
  return true;
}
