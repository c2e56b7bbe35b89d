import type { CellEditing } from "./cell-editing.ts";
import { cellsOf, focusCell, prepareCell } from "./grid.ts";
import { copyOf, hideMessage, messageOf, say } from "./messages.ts";
import { showAnew } from "./open-concept.ts";
import { drawParts } from "./parts.ts";
import type { RowSaving } from "./row-saving.ts";
import { deleteConcept, undo } from "./saving.ts";

/** What can be done with a whole row of the table. */
export interface RowActs {
  /** Adds an empty row below another one, and begins to edit it. */
  add(below: HTMLElement | null): void;
  /** Deletes the concept of a row, with the way back above the table. */
  remove(row: HTMLTableRowElement): Promise<void>;
  /** Takes the last change that was made in the table back. */
  undo(): Promise<void>;
}

/** The parts of the table that work together. */
interface Table {
  readonly list: HTMLElement;
  readonly saving: RowSaving;
  readonly editing: CellEditing;
}

export function createRowActs({ list, saving, editing }: Table): RowActs {
  const rowAt = (at: number) => list.querySelectorAll<HTMLTableRowElement>("tr[data-id]")[at];

  function focusRow(row: HTMLTableRowElement | undefined): void {
    const [cell] = row ? cellsOf(row) : [];
    if (cell) focusCell(cell);
  }

  /** One after the other: pressed twice in a row, the key takes two changes back, not one of them twice. */
  let undoing = Promise.resolve();

  async function undoLast(): Promise<void> {
    const step = saving.steps.last();
    const answer = step === undefined ? "nothing" : await undo(step);
    if (answer === undefined) return void say("unreachable");
    saving.steps.drop();
    if (answer === "undone" && showAnew(list, { undone: "1" })) return;
    const at = list.querySelector<HTMLElement>("tr[data-id]:focus-within")?.dataset.id ?? "";
    if (answer === "undone") await drawParts(location.href);
    const row = list.querySelector<HTMLTableRowElement>(`tr[data-id="${CSS.escape(at)}"]`);
    focusRow(row ?? rowAt(0));
    say(answer);
  }

  return {
    add(below) {
      const row = copyOf("row");
      const table = list.querySelector("table");
      if (row === null || table === null) return;
      table.hidden = false;
      list.querySelector("[data-empty]")?.remove();
      if (below) (messageOf(below) ?? below).after(row);
      else table.tBodies[0]?.prepend(row);
      for (const cell of row.children) prepareCell(cell);
      focusRow(row);
      const [first] = cellsOf(row);
      if (first) editing.open(first);
    },

    async remove(row) {
      const { id = "", name = "" } = row.dataset;
      const at = [...list.querySelectorAll("tr[data-id]")].indexOf(row);
      const step = id === "" ? null : await deleteConcept(id);
      if (step === undefined) return void say("unreachable");
      hideMessage(row);
      row.remove();
      if (step !== null) {
        saving.steps.push(step);
        await showDeleted(row, { step, name });
      }
      focusRow(rowAt(at) ?? rowAt(at - 1));
    },

    undo() {
      undoing = undoing.then(undoLast, undoLast);
      return undoing;
    },
  };
}

/** Shows the page that tells of the deletion, as it would without a script; an open concept goes with it. */
async function showDeleted(
  row: HTMLElement,
  { step, name }: { readonly step: number; readonly name: string },
): Promise<void> {
  const address = new URL(location.href);
  address.searchParams.set("deleted", String(step));
  address.searchParams.set("term", name);
  if (!row.classList.contains("selected")) return void (await drawParts(address.href));
  address.pathname = "/glossary";
  location.assign(address);
}
