import { messageOf } from "./messages.ts";

/** Rows with something typed that could not be saved yet: they outlive a table that is drawn anew. */
export interface UnsavedRows {
  readonly takeOut: () => void;
  readonly putBack: () => void;
}

export function createUnsavedRows(list: HTMLElement): UnsavedRows {
  let kept: readonly Element[] = [];
  const unsaved = () => [...list.querySelectorAll<HTMLElement>("tr:has(.unsaved, .editing)")];
  window.addEventListener("beforeunload", (event) => {
    if (unsaved().length > 0) event.preventDefault();
  });
  return {
    takeOut() {
      kept = unsaved().flatMap((row) => [row, messageOf(row) ?? []].flat());
    },
    putBack() {
      const body = list.querySelector("tbody");
      for (const row of kept)
        if (row instanceof HTMLElement && row.dataset.id)
          body?.querySelector(`tr[data-id="${CSS.escape(row.dataset.id)}"]`)?.remove();
      body?.prepend(...kept);
      body?.closest("table")?.toggleAttribute("hidden", body.rows.length === 0);
      kept = [];
    },
  };
}
