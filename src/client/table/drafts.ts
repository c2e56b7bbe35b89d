import type { Cell } from "../../glossary/cells.ts";
import type { EditedCells } from "./saving.ts";

/** What was typed in a cell and is not saved, over what the cell showed. */
interface Draft {
  readonly text: string;
  readonly shown: readonly Node[];
}

const drafts = new WeakMap<HTMLElement, Draft>();

/** The text by which a cell is edited: what was typed in it, otherwise what is saved. */
export function textOf(cell: HTMLElement): string {
  return drafts.get(cell)?.text ?? cell.dataset.text ?? "";
}

/** Keeps what was typed in a cell and shows it until it is saved. */
export function keepDraft(cell: HTMLElement, text: string): void {
  const shown = drafts.get(cell)?.shown ?? [...cell.childNodes];
  drafts.set(cell, { text, shown });
  cell.classList.add("unsaved");
  cell.textContent = text;
  if (text.trim() === (cell.dataset.text ?? "")) dropDraft(cell);
}

/** Shows what is saved again. */
export function dropDraft(cell: HTMLElement): void {
  const draft = drafts.get(cell);
  if (draft) cell.replaceChildren(...draft.shown);
  forgetDraft(cell);
}

/** What was typed in the cells of a row and is not saved. */
export function editedCells(row: HTMLElement): EditedCells {
  return new Map(
    allCells(row).flatMap((cell) => {
      const draft = drafts.get(cell);
      return draft ? [[nameOf(cell), draft.text] as const] : [];
    }),
  );
}

/** What the cells of a row said when they were last drawn. */
export function savedCells(row: HTMLElement): EditedCells {
  return new Map(allCells(row).map((cell) => [nameOf(cell), cell.dataset.text ?? ""]));
}

/** Takes over a row as the server draws it now; what has been typed since stays. */
export function takeRow(row: HTMLElement, fresh: HTMLElement, saved: EditedCells): void {
  Object.assign(row.dataset, fresh.dataset);
  const others = [...fresh.children];
  for (const [at, cell] of [...row.children].entries()) {
    const other = others[at];
    if (!(cell instanceof HTMLElement && other instanceof HTMLElement)) continue;
    const draft = drafts.get(cell)?.text;
    Object.assign(cell.dataset, other.dataset);
    const isTyped = draft !== undefined && draft !== saved.get(nameOf(cell));
    if (isTyped || cell.classList.contains("editing")) continue;
    cell.replaceChildren(...other.childNodes);
    forgetDraft(cell);
  }
}

function forgetDraft(cell: HTMLElement): void {
  drafts.delete(cell);
  cell.classList.remove("unsaved");
}

/** All cells of a row that can be edited, those too that the window has no room for. */
export function allCells(row: HTMLElement): readonly HTMLElement[] {
  return [...row.querySelectorAll<HTMLElement>("[data-cell]")];
}

const nameOf = (cell: HTMLElement) => cell.dataset.cell as Cell; // views/glossary-table.tsx writes no other
