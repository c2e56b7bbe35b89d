import { createCellEditing } from "../table/cell-editing.ts";
import { cellFrom, currentCell, focusCell, type Move, makeGrid, rowOf } from "../table/grid.ts";
import { keepPlace } from "../table/place.ts";
import { createRowActs } from "../table/row-acts.ts";
import { createRowSaving } from "../table/row-saving.ts";
import { createUnsavedRows } from "../table/unsaved-rows.ts";

/** Rows that Page Up and Page Down pass. */
const PAGE = 15;

const MOVES: Readonly<Record<string, Move>> = {
  ArrowUp: { rows: -1, columns: 0 },
  ArrowDown: { rows: 1, columns: 0 },
  ArrowLeft: { rows: 0, columns: -1 },
  ArrowRight: { rows: 0, columns: 1 },
  PageUp: { rows: -PAGE, columns: 0 },
  PageDown: { rows: PAGE, columns: 0 },
  Home: { rows: 0, columns: -Infinity },
  End: { rows: 0, columns: Infinity },
};

/**
 * The table of the glossary as a grid: arrows walk through its cells, Enter or F2 edits one in place, O opens
 * the concept, N or Insert adds a row, Delete deletes the concept, and Ctrl+Z takes the last change back.
 */
export function glossaryTable(list: HTMLElement): void {
  const saving = createRowSaving(list);
  const editing = createCellEditing(list, saving);
  const acts = createRowActs({ list, saving, editing });
  const unsaved = createUnsavedRows(list);
  prepare();
  keepPlace(list);
  document.addEventListener("parts-drawing", unsaved.takeOut);
  document.addEventListener("parts-drawn", () => {
    unsaved.putBack();
    prepare();
  });

  list.addEventListener("keydown", (event) => {
    if (event.defaultPrevented || event.isComposing) return;
    const cell = event.target instanceof HTMLElement ? event.target : null;
    if (cell?.dataset.cell && onCell(cell, event)) event.preventDefault();
  });
  document.addEventListener("keydown", (event) => {
    if (event.defaultPrevented || event.key !== "z" || !(event.ctrlKey || event.metaKey)) return;
    if (event.target instanceof Element && event.target.matches("input, textarea, select")) return;
    event.preventDefault();
    void acts.undo();
  });
  list.addEventListener("click", ({ target }) => {
    const cell = target instanceof Element ? target.closest<HTMLElement>("[data-cell]") : null;
    if (cell && !cell.classList.contains("editing")) focusCell(cell);
  });
  list.addEventListener("dblclick", ({ target }) => {
    const cell = target instanceof Element ? target.closest<HTMLElement>("[data-cell]") : null;
    if (cell) editing.open(cell);
  });

  function prepare(): void {
    const table = list.querySelector("table");
    if (table) makeGrid(table);
  }

  function onCell(cell: HTMLElement, event: KeyboardEvent): boolean {
    if (event.ctrlKey || event.metaKey) return withControl(event);
    if (event.altKey) return false;
    const move = MOVES[event.key];
    const key = event.key.toLowerCase();
    if (move) focusCell(cellFrom(cell, move));
    else if (event.key === "Enter" || event.key === "F2") editing.open(cell);
    else if (event.key === "Delete") void acts.remove(rowOf(cell));
    else if (event.key === "Insert" || key === "n") acts.add(rowOf(cell));
    else if (key === "o") rowOf(cell).querySelector<HTMLElement>("[data-row]")?.click();
    else return false;
    return true;
  }

  function withControl({ key }: KeyboardEvent): boolean {
    const table = list.querySelector("table");
    const edge = { Home: -Infinity, End: Infinity }[key];
    const cell = table && currentCell(table);
    if (cell && edge !== undefined) focusCell(cellFrom(cell, { rows: edge, columns: edge }));
    else return false;
    return true;
  }
}
