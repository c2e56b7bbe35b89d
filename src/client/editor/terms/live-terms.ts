import { EditorView } from "@codemirror/view";
import type { SegmentRow, SourceTerm } from "../../../../views/models.ts";
import type { Feature } from "../feature.ts";
import { counterpartsNow, placesNow } from "../field/places.ts";
import { markTerms } from "../field/term-marks.ts";
import type { Tools } from "../tools.ts";
import { type ReadTerms, termReader } from "./written-terms.ts";

/**
 * Marks a term as translated the moment it is written, in the source and in the field. What the server says
 * of the text a little later replaces the guess, and nothing is guessed about a text that it has read.
 */
export function createLiveTerms({ rows, list }: Pick<Tools, "rows" | "list">): Feature {
  let reading: { readonly row: SegmentRow; readonly read: ReadTerms } | null = null;
  let shown: ReadonlySet<SourceTerm> = new Set();

  const readerOf = (row: SegmentRow) => {
    if (reading?.row !== row) reading = { row, read: termReader(row, rows.concepts) };
    return reading.read;
  };

  const paint = (row: SegmentRow, answered: ReadonlySet<SourceTerm>) => {
    const item = list.item(row.id);
    for (const mark of item?.querySelectorAll<HTMLElement>(".segment-source [data-term]") ?? []) {
      const term = row.terms[Number(mark.dataset.term)];
      if (term !== undefined) {
        mark.className = `term term-${answered.has(term) ? "translated" : term.state}`;
      }
    }
    shown = answered;
  };

  const guess = (view: EditorView, row: SegmentRow, unfinished: number | null) => {
    const text = view.state.doc.toString();
    const { answered, counterparts } = readerOf(row)(text, unfinished);
    if (isSame(answered, shown)) return;
    paint(row, answered);
    if (answered.size === 0) return;
    const known = counterpartsNow(row.counterparts, placesNow(row.target, text));
    const news = counterparts.filter((one) => known.every((other) => isApart(one, other)));
    view.dispatch({ effects: markTerms.of([...known, ...news]) });
  };

  return {
    extensions: (opened) =>
      EditorView.updateListener.of((update) => {
        if (!update.docChanged) return;
        const row = rows.known(opened.id) ?? opened;
        const oneLetter = update.state.doc.length - update.startState.doc.length <= 1;
        guess(update.view, row, oneLetter ? update.state.selection.main.head : null);
      }),
    opened: () => {
      shown = new Set();
    },
    renewed: ({ row, field }) => paint(row, readerOf(row)(field.text, null).answered),
  };
}

function isSame(one: ReadonlySet<SourceTerm>, other: ReadonlySet<SourceTerm>): boolean {
  return one.size === other.size && [...one].every((term) => other.has(term));
}

function isApart(
  one: { readonly from: number; readonly to: number },
  other: { readonly from: number; readonly to: number },
): boolean {
  return one.to <= other.from || other.to <= one.from;
}
