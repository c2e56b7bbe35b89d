import { type Extension, Prec, StateEffect, StateField } from "@codemirror/state";
import { Decoration, type DecorationSet, EditorView, ViewPlugin } from "@codemirror/view";
import type { Range } from "../../../language/range.ts";

/** Marks the words that an issue is about in the text field of the open segment. */
export interface IssuePlaces {
  /** For the text field of a segment that opens. */
  readonly extension: Extension;
  /** Null marks none. */
  show(place: Range | null): void;
}

export function createIssuePlaces(): IssuePlaces {
  let field: EditorView | null = null;
  const known = ViewPlugin.define((view) => {
    field = view;
    return {
      destroy() {
        if (field === view) field = null;
      },
    };
  });
  return {
    extension: [marks, Prec.lowest(known)],
    show: (place) => field?.dispatch({ effects: paint.of(place) }),
  };
}

const paint = StateEffect.define<Range | null>();
const issueMark = Decoration.mark({ class: "cm-issue" });

const marks: Extension = [
  StateField.define<DecorationSet>({
    create: () => Decoration.none,
    update(current, transaction) {
      const painting = transaction.effects.find((effect) => effect.is(paint));
      if (painting === undefined) return transaction.docChanged ? Decoration.none : current;
      const place: Range | null = painting.value;
      if (place === null || place.from >= place.to || place.to > transaction.newDoc.length)
        return Decoration.none;
      return Decoration.set(issueMark.range(place.from, place.to));
    },
    provide: (field) => EditorView.decorations.from(field),
  }),
  EditorView.baseTheme({
    ".cm-issue": {
      backgroundColor: "var(--warning-ground)",
      boxShadow: "inset 0 -2px var(--status-draft)",
    },
  }),
];
