import {
  type ChangeDesc,
  type Extension,
  type Range,
  StateEffect,
  StateField,
} from "@codemirror/state";
import { Decoration, type DecorationSet, EditorView } from "@codemirror/view";
import type { Counterpart } from "../../../../views/models.ts";

/** Marks these terms in the field and no others. */
export const markTerms = StateEffect.define<readonly Counterpart[]>();

/** The terms of a translation as quiet marks; one whose words are changed is none until it is found again. */
export const termMarks: Extension = StateField.define<DecorationSet>({
  create: () => Decoration.none,
  update(marks, transaction) {
    let next = marks;
    if (transaction.docChanged) {
      const { changes } = transaction;
      next = next.update({ filter: (from, to) => !isWrittenOver(changes, from, to) }).map(changes);
    }
    for (const effect of transaction.effects) {
      if (effect.is(markTerms)) next = marksOf(effect.value, transaction.newDoc.length);
    }
    return next;
  },
  provide: (field) => EditorView.decorations.from(field),
});

function isWrittenOver(changes: ChangeDesc, from: number, to: number): boolean {
  let over = false;
  changes.iterChangedRanges((start, end) => {
    over ||= start < to && end > from;
  });
  return over;
}

function marksOf(counterparts: readonly Counterpart[], length: number): DecorationSet {
  const marks = counterparts.flatMap((one): Range<Decoration>[] => {
    if (one.from >= one.to || one.to > length) return [];
    const attributes = { "data-counterpart": one.conceptId, "data-state": one.state };
    const mark = Decoration.mark({ class: `term counterpart-${one.state}`, attributes });
    return [mark.range(one.from, one.to)];
  });
  return Decoration.set(marks, true);
}
