import type { Figure } from "../../../language/figures/figure.ts";
import type { Range } from "../../../language/range.ts";
import { insertion, type TextChange } from "./insertion.ts";

/** What puts a figure into a text, and where the cursor goes. */
export interface FigureChange {
  readonly changes: readonly TextChange[];
  readonly cursor: number;
}

/** Half of a pair of quotation marks. Characters. */
const MARK = 1;

/** A figure behind the cursor; quotation marks around what is selected, or around the cursor. */
export function figureChange(text: string, selection: Range, figure: Figure): FigureChange {
  const { from, to } = selection;
  const { kind, english } = figure;
  if (kind === "quotation" && from < to) {
    const open = { from, to: from, insert: english.slice(0, MARK) };
    const close = { from: to, to, insert: english.slice(MARK) };
    return { changes: [open, close], cursor: to + english.length };
  }
  const change = insertion(text, selection, english);
  const end = from + change.insert.trimEnd().length;
  return { changes: [change], cursor: kind === "quotation" ? end - MARK : end };
}

/** The figure that a key inserts: the next one; where words are selected, a quotation has them. */
export function figureToInsert(
  missing: readonly Figure[],
  { from, to }: Range,
): Figure | undefined {
  const quotation = missing.find(({ kind }) => kind === "quotation");
  return from < to && quotation !== undefined ? quotation : missing[0];
}
