import { editedCells, keepDraft, textOf } from "./drafts.ts";
import { type CellField, openField } from "./field.ts";
import { cellAfter, cellFrom, focusCell, rowOf } from "./grid.ts";
import type { RowSaving } from "./row-saving.ts";

/** The one cell that is edited in place. */
export interface CellEditing {
  open(cell: HTMLElement): void;
}

/**
 * Enter saves and goes down, Tab and Shift+Tab go to the next cell, Escape takes back what was typed in this
 * one. A row is saved as one change, when it is left.
 */
export function createCellEditing(list: HTMLElement, { commit }: RowSaving): CellEditing {
  let field: CellField | undefined;

  function close(keep: boolean): HTMLElement | undefined {
    const closing = field;
    field = undefined;
    const typed = closing?.close();
    if (closing && typed !== undefined && keep) keepDraft(closing.cell, typed);
    return closing?.cell;
  }

  function open(cell: HTMLElement): void {
    if (field?.cell === cell) return;
    leave(close(true), cell);
    field = openField(cell, textOf(cell));
  }

  /** Saves the row of a cell where another one is gone to. */
  function leave(cell: HTMLElement | undefined, next: Element | null): void {
    if (cell && next?.closest("tr") !== rowOf(cell)) void commit(rowOf(cell));
  }

  function onKey(event: KeyboardEvent): void {
    if (field === undefined || event.isComposing) return;
    if (event.key === "Enter" && !event.shiftKey) goDown();
    else if (event.key === "Tab") goOn(event.shiftKey ? -1 : 1);
    else if (event.key === "Escape") takeBack();
    else return;
    event.preventDefault();
    event.stopPropagation();
  }

  function goDown(): void {
    const cell = close(true);
    if (cell === undefined) return;
    focusCell(cellFrom(cell, { rows: 1, columns: 0 }));
    void commit(rowOf(cell));
  }

  function goOn(step: 1 | -1): void {
    const cell = close(true);
    if (cell === undefined) return;
    const next = cellAfter(cell, step);
    focusCell(next ?? cell);
    leave(cell, next);
    if (next) open(next);
  }

  function takeBack(): void {
    const cell = close(false);
    if (cell === undefined) return;
    const row = rowOf(cell);
    const isEmpty = row.dataset.id === "" && editedCells(row).size === 0;
    focusCell(isEmpty ? cellFrom(cell, { rows: row.rowIndex > 1 ? -1 : 1, columns: 0 }) : cell);
    if (isEmpty) row.remove();
  }

  list.addEventListener("keydown", onKey);
  list.addEventListener("focusout", ({ target, relatedTarget }) => {
    if (!(target instanceof Element) || !target.matches(".cell-field") || field === undefined)
      return;
    leave(close(true), relatedTarget instanceof Element ? relatedTarget : null);
  });
  return { open };
}
