import type { AcceptResult } from "../../../views/impact-models.ts";
import { impactApi, portions, type Shown } from "./impact-api.ts";
import { isOpen, shownIn, skip, tell, tickOf } from "./impact-row.ts";

/**
 * The list of what a change touches, by keyboard: ↑ and ↓ walk, Enter or A accepts, Space ticks, S skips.
 * What is accepted is told in its row, and can be taken back.
 */
export function impact(form: HTMLFormElement): void {
  const api = impactApi(form.dataset.api ?? "");
  const replaced = new Map<number, Shown>();
  let busy = false;

  async function work(act: () => Promise<void>): Promise<void> {
    if (busy) return;
    busy = true;
    form.setAttribute("aria-busy", "true");
    await act().catch(() => progress(form, form.dataset.failed ?? ""));
    form.removeAttribute("aria-busy");
    busy = false;
  }

  function take(results: readonly AcceptResult[]): void {
    for (const result of results) {
      const { id, revision, outcome } = result;
      if (outcome === "replaced" || outcome === "draft") replaced.set(id, { id, base: revision });
      if (outcome === "undone") replaced.delete(id);
      const row = form.querySelector<HTMLElement>(`[data-id="${id}"]`);
      const label = form.dataset.undo ?? "";
      if (row) tell(row, result, { label, press: () => void undo([{ id, base: revision }]) });
    }
    showLeft(form, replaced.size);
  }

  async function accept(segments: readonly Shown[], total: number, done = 0): Promise<number> {
    let count = done;
    for (const some of portions(segments)) {
      take(await api.accept(some));
      count += some.length;
      if (total > 1) progress(form, counted(form, count, total));
    }
    return count;
  }

  const acceptRow = (row: HTMLElement): Promise<void> =>
    work(async () => {
      await accept([shownIn(row)], 1);
      focusRow(neighbour(form, row, 1) ?? row);
    });

  const acceptTicked = (): Promise<void> =>
    work(async () => {
      const ticked = rowsOf(form).filter((row) => tickOf(row)?.checked);
      await accept(ticked.map(shownIn), ticked.length);
    });

  const acceptAll = (): Promise<void> =>
    work(async () => {
      const total = Number(form.dataset.total);
      let done = 0;
      for await (const some of api.proposals())
        done = await accept(some, Math.max(total, done + some.length), done);
    });

  const undo = (segments: readonly Shown[]): Promise<void> =>
    work(async () => {
      for (const some of portions(segments)) take(await api.undo(some));
      progress(form, "");
      const row = form.querySelector<HTMLElement>(`[data-id="${segments[0]?.id}"]`);
      if (row) focusRow(row);
    });

  form.addEventListener("submit", (event) => {
    event.preventDefault();
    const { submitter } = event;
    const row = submitter?.closest<HTMLElement>("[data-impact-row]");
    if (row) void acceptRow(row);
    else if (submitter?.matches("[data-accept-all]")) void acceptAll();
    else void acceptTicked();
  });
  form.querySelector("[data-undo-all]")?.addEventListener("click", () => {
    void undo([...replaced.values()]);
  });
  document.addEventListener("keydown", (event) => {
    if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return;
    if (press(form, event, acceptRow)) event.preventDefault();
  });
}

type Accept = (row: HTMLElement) => Promise<void>;

/** Answers whether the key was one of the list's. */
function press(form: HTMLFormElement, { key, target }: KeyboardEvent, accept: Accept): boolean {
  const at = target instanceof Element ? target : document.body;
  const row = at.closest<HTMLElement>("[data-impact-row]");
  if (key === "ArrowDown" || key === "ArrowUp") {
    if (!at.matches("body, main") && !form.contains(at)) return false;
    const next = row ? neighbour(form, row, key === "ArrowDown" ? 1 : -1) : rowsOf(form)[0];
    if (next) focusRow(next);
    return next !== undefined;
  }
  if (row === null || !isOpen(row)) return false;
  const isTick = at === tickOf(row);
  if (key.toLowerCase() === "a" || (key === "Enter" && isTick)) {
    void accept(row);
    return true;
  }
  if (key.toLowerCase() !== "s") return false;
  skip(row, form.dataset.skipped ?? "");
  focusRow(neighbour(form, row, 1) ?? row);
  return true;
}

function rowsOf(form: HTMLFormElement): readonly HTMLElement[] {
  return [...form.querySelectorAll<HTMLElement>("[data-impact-row]")];
}

function neighbour(form: HTMLFormElement, row: HTMLElement, step: 1 | -1): HTMLElement | undefined {
  const rows = rowsOf(form);
  return rows[rows.indexOf(row) + step];
}

/** The tick of a row that waits; else the way into its editor. */
function focusRow(row: HTMLElement): void {
  const tick = tickOf(row);
  const place = tick && !tick.hidden ? tick : row.querySelector<HTMLElement>(".impact-place a");
  place?.focus();
  row.scrollIntoView({ block: "nearest" });
}

/** How many proposals wait; with none of them there is nothing to press. */
function showLeft(form: HTMLFormElement, replaced: number): void {
  const left = Math.max(0, Number(form.dataset.total) - replaced);
  const number = form.querySelector<HTMLElement>("[data-left]");
  if (number) number.textContent = String(left);
  const buttons = [
    ...form.querySelectorAll<HTMLElement>("[data-accept-all], [data-accept-selected]"),
  ];
  const focused = buttons.find((button) => button === document.activeElement);
  for (const button of buttons) button.hidden = number !== null && left === 0;
  const undo = form.querySelector<HTMLElement>("[data-undo-all]");
  if (undo) undo.hidden = replaced === 0;
  if (focused?.hidden) undo?.focus();
}

function progress(form: HTMLFormElement, text: string): void {
  const line = form.querySelector<HTMLElement>("[data-impact-progress]");
  if (line) line.textContent = text;
}

function counted(form: HTMLFormElement, done: number, total: number): string {
  return (form.dataset.progress ?? "")
    .replace("{done}", String(done))
    .replace("{total}", String(total));
}
