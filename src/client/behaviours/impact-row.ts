import type { AcceptResult } from "../../../views/impact-models.ts";
import type { Shown } from "./impact-api.ts";

/** The row of a segment: `open` while its proposal waits, then `done` or `skipped`. */
export function shownIn(row: HTMLElement): Shown {
  return { id: Number(row.dataset.id), base: Number(row.dataset.base) };
}

/** Whether a row still waits for a decision. */
export function isOpen(row: HTMLElement): boolean {
  return row.dataset.impactRow === "open" || row.dataset.impactRow === "skipped";
}

/** The box that selects a row; null where nothing can be accepted. */
export function tickOf(row: HTMLElement): HTMLInputElement | null {
  return row.querySelector<HTMLInputElement>("input[type=checkbox]");
}

/** Tells in the row what became of its segment; one that was replaced can be taken back there. */
export function tell(
  row: HTMLElement,
  { outcome, revision, message }: AcceptResult,
  undo: { readonly label: string; readonly press: () => void },
): void {
  row.dataset.base = String(revision);
  const isReplaced = outcome === "replaced" || outcome === "draft";
  row.dataset.impactRow = outcome === "undone" ? "open" : "done";
  row.dataset.replaced = String(isReplaced);
  const tick = tickOf(row);
  if (tick) tick.checked = false;
  setWaiting(row, outcome === "undone");
  say(row, message);
  if (isReplaced) row.querySelector("[data-outcome]")?.append(" ", undoButton(undo));
}

/** Skipping leaves a segment as it is; it can still be accepted. */
export function skip(row: HTMLElement, message: string): void {
  row.dataset.impactRow = "skipped";
  const tick = tickOf(row);
  if (tick) tick.checked = false;
  say(row, message);
}

function setWaiting(row: HTMLElement, waiting: boolean): void {
  for (const part of row.querySelectorAll<HTMLElement>(
    "input[type=checkbox], [data-accept], [data-facts]",
  ))
    part.hidden = !waiting;
}

function say(row: HTMLElement, message: string): void {
  const outcome = row.querySelector<HTMLElement>("[data-outcome]");
  if (outcome === null) return;
  outcome.hidden = false;
  outcome.textContent = message;
}

function undoButton({ label, press }: { readonly label: string; readonly press: () => void }) {
  const button = document.createElement("button");
  button.type = "button";
  button.className = "button quiet";
  button.textContent = label;
  button.addEventListener("click", press);
  return button;
}
