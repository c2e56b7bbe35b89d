import {
  allCells,
  dropDraft,
  editedCells,
  keepDraft,
  savedCells,
  takeRow,
  textOf,
} from "./drafts.ts";
import { prepareCell } from "./grid.ts";
import { createMadeSteps, type MadeSteps } from "./made-steps.ts";
import { hideMessage, say, showMessage } from "./messages.ts";
import { showAnew } from "./open-concept.ts";
import { fetchRow, showImpact } from "./parts.ts";
import { type EditedCells, newestRevision, type RowAnswer, saveRow } from "./saving.ts";

/** Saves rows, one save of a row after the other, and remembers the steps that can be undone. */
export interface RowSaving {
  /** Saves what was typed in a row. An empty row of no concept goes away. */
  commit(row: HTMLTableRowElement): Promise<void>;
  readonly steps: MadeSteps;
}

export function createRowSaving(list: HTMLElement): RowSaving {
  const steps = createMadeSteps();
  const running = new WeakMap<HTMLElement, Promise<void>>();

  async function save(row: HTMLTableRowElement): Promise<void> {
    const edited = editedCells(row);
    if (edited.size === 0) return;
    hideMessage(row);
    row.ariaBusy = "true";
    const { id = "", revision = "0" } = row.dataset;
    const before = savedCells(row);
    const answer = await saveRow({ id, revision: Number(revision), before, edited });
    row.ariaBusy = null;
    if (answer.type === "saved") await showSaved(row, answer.id, edited);
    else showAnswer(row, answer);
  }

  async function showSaved(row: HTMLTableRowElement, id: string, edited: EditedCells) {
    const before = Number(row.dataset.revision);
    const [fresh, newest] = await Promise.all([fetchRow(id), newestRevision(id)]);
    if (fresh) takeRow(row, fresh, edited);
    for (const cell of row.children) prepareShown(cell);
    say("saved");
    if (!newest?.step || newest.number <= before) return;
    steps.push(newest.step);
    const told = { saved: "1", step: String(newest.step) };
    if (row.classList.contains("selected") && showAnew(list, told)) return;
    void showImpact(newest.step);
  }

  function showAnswer(row: HTMLTableRowElement, answer: Exclude<RowAnswer, { type: "saved" }>) {
    const again = () => void commit(row);
    const drop = () => discard(row);
    if (answer.type === "conflict") {
      const mine = () => overwrite(row, answer);
      const theirs = () => void reread(row);
      const { theirs: text, author } = answer;
      showMessage(row, "conflict", { text, author, actions: { mine, theirs } });
    } else if (answer.type === "gone") {
      const actions = { again: () => revive(row), drop: () => row.remove() };
      showMessage(row, "gone", { text: "", actions });
    } else {
      const text = answer.type === "failed" ? answer.message : say("unreachable");
      showMessage(row, "failed", { text, actions: { retry: again, drop } });
    }
  }

  /** Saves what was typed here over what others saved. */
  function overwrite(row: HTMLTableRowElement, { revision }: { readonly revision: number }): void {
    row.dataset.revision = String(revision);
    void commit(row);
  }

  /** Adds a deleted concept as a new one, with all that its row says. */
  function revive(row: HTMLTableRowElement): void {
    for (const cell of allCells(row)) {
      const text = textOf(cell);
      cell.dataset.text = "";
      keepDraft(cell, text);
    }
    Object.assign(row.dataset, { id: "", revision: "0" });
    void commit(row);
  }

  function commit(row: HTMLTableRowElement): Promise<void> {
    const next = (running.get(row) ?? Promise.resolve()).then(() => save(row));
    running.set(row, next);
    return next;
  }

  return { commit, steps };
}

/** Takes back what was typed in a row; that of no concept goes away. */
function discard(row: HTMLTableRowElement): void {
  for (const cell of allCells(row)) dropDraft(cell);
  if (row.dataset.id === "") row.remove();
}

/** Shows a row as others saved it. */
async function reread(row: HTMLTableRowElement): Promise<void> {
  discard(row);
  const fresh = await fetchRow(row.dataset.id ?? "");
  if (fresh) takeRow(row, fresh, new Map());
  for (const cell of row.children) prepareShown(cell);
}

/** Cells that were drawn anew keep their place in the way of the Tab key. */
function prepareShown(cell: Element): void {
  const place = cell instanceof HTMLElement ? cell.tabIndex : -1;
  prepareCell(cell);
  if (cell instanceof HTMLElement && place === 0) cell.tabIndex = 0;
}
