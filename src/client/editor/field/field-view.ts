import type { Extension } from "@codemirror/state";
import { type EditorView, ViewPlugin } from "@codemirror/view";

/** The view of the text field that is open; null where none is. */
export interface FieldView {
  readonly current: EditorView | null;
  /** What tells it: an extension of each field. */
  readonly extension: Extension;
}

export function watchFieldView(): FieldView {
  let current: EditorView | null = null;
  const extension = ViewPlugin.define((view) => {
    current = view;
    return {
      destroy() {
        if (current === view) current = null;
      },
    };
  });
  return {
    get current() {
      return current;
    },
    extension,
  };
}
