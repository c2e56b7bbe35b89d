/** The name under which the style sheet knows the words that were selected in the source. */
const CHOSEN = "chosen";

/** What is selected in the source of the open row; it stays chosen while one selects in the target. */
export interface SourceSelection {
  /** The range in the source's text, UTF-16 code units; null where nothing is chosen. */
  readonly range: { readonly from: number; readonly to: number } | null;
  forget(): void;
}

/** A window has one selection. That of the source is remembered, and painted, when the next one begins elsewhere. */
export function watchSourceSelection(source: () => Element | null): SourceSelection & {
  readonly close: () => void;
} {
  let range: SourceSelection["range"] = null;
  const paint = (chosen: Range | null) => {
    if (!("highlights" in CSS)) return; // older browsers do without the paint
    if (chosen === null) CSS.highlights.delete(CHOSEN);
    else CSS.highlights.set(CHOSEN, new Highlight(chosen));
  };
  const forget = () => {
    range = null;
    paint(null);
  };
  const onChange = () => {
    const element = source();
    const selection = document.getSelection();
    if (element === null || selection === null || selection.rangeCount === 0) return;
    const selected = selection.getRangeAt(0);
    if (!element.contains(selected.commonAncestorContainer)) return;
    if (selected.collapsed) return forget();
    const before = document.createRange();
    before.setStart(element, 0);
    before.setEnd(selected.startContainer, selected.startOffset);
    const from = before.toString().length;
    range = { from, to: from + selected.toString().length };
    paint(selected.cloneRange());
  };
  document.addEventListener("selectionchange", onChange);
  return {
    get range() {
      return range;
    },
    forget,
    close() {
      document.removeEventListener("selectionchange", onChange);
      forget();
    },
  };
}
