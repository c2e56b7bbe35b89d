/** Ways to go from one cell to another; rows and columns in steps. */
export interface Move {
  readonly rows: number;
  readonly columns: number;
}

/** Makes a table a grid for the keyboard and for screen readers: one of its cells can be reached by Tab. */
export function makeGrid(table: HTMLTableElement): void {
  table.setAttribute("role", "grid");
  for (const cell of table.querySelectorAll("tbody td")) prepareCell(cell);
  const selected = table.querySelector("tr.selected [data-cell]");
  const first = selected ?? table.querySelector("[data-cell]");
  if (first) makeReachable(first);
}

/** A cell takes the focus itself; its link is opened by a key of the table. */
export function prepareCell(cell: Element): void {
  if (cell instanceof HTMLElement && cell.dataset.cell) cell.tabIndex = -1;
  for (const link of cell.querySelectorAll("a")) link.tabIndex = -1;
}

/** The cell that has the focus, or that Tab leads to. */
export function currentCell(table: HTMLTableElement): HTMLElement | null {
  const active = document.activeElement?.closest<HTMLElement>("[data-cell]");
  if (active && table.contains(active)) return active;
  return table.querySelector<HTMLElement>("[data-cell][tabindex='0']");
}

/** Gives a cell the focus, and Tab its way to it. */
export function focusCell(cell: HTMLElement): void {
  makeReachable(cell);
  cell.focus();
}

/** The cell that a move leads to; at an edge, the one where it began. */
export function cellFrom(cell: HTMLElement, { rows, columns }: Move): HTMLElement {
  const row = rowOf(cell);
  const target = rows === 0 ? row : rowBeside(row, rows);
  const at = cellsOf(row).indexOf(cell) + columns;
  return cellsOf(target)[Math.max(0, Math.min(at, cellsOf(target).length - 1))] ?? cell;
}

/** The next cell in reading order, from row to row; null behind the last one. */
export function cellAfter(cell: HTMLElement, step: 1 | -1): HTMLElement | null {
  const row = rowOf(cell);
  const beside = cellsOf(row)[cellsOf(row).indexOf(cell) + step];
  if (beside) return beside;
  const other = rowBeside(row, step);
  return other === row ? null : (cellsOf(other).at(step === 1 ? 0 : -1) ?? null);
}

/** The row of a concept that a cell belongs to. */
export function rowOf(cell: HTMLElement): HTMLTableRowElement {
  const row = cell.closest("tr");
  if (row === null) throw new RangeError("a cell of the grid stands in no row");
  return row;
}

/** The cells of a row that can be seen and edited. */
export function cellsOf(row: HTMLTableRowElement): readonly HTMLElement[] {
  return [...row.querySelectorAll<HTMLElement>("[data-cell]")].filter(
    (cell) => cell.offsetParent !== null,
  );
}

/** The row so many rows further, or the last one before the edge. */
function rowBeside(row: HTMLTableRowElement, steps: number): HTMLTableRowElement {
  const rows = [...(row.parentElement?.querySelectorAll<HTMLTableRowElement>("tr[data-id]") ?? [])];
  const at = rows.indexOf(row) + steps;
  return rows[Math.max(0, Math.min(at, rows.length - 1))] ?? row;
}

function makeReachable(cell: Element): void {
  const table = cell.closest("table");
  for (const other of table?.querySelectorAll<HTMLElement>("[data-cell][tabindex='0']") ?? [])
    other.tabIndex = -1;
  if (cell instanceof HTMLElement) cell.tabIndex = 0;
}
