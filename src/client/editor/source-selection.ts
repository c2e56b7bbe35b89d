/** The name under which the style sheet knows the words that were selected in the source. */
const CHOSEN = "chosen";

/** A range of the source's text, UTF-16 code units. */
interface Chosen {
  readonly from: number;
  readonly to: number;
}

/** What is selected in the source of the open row; it stays chosen while one selects in the target. */
export interface SourceSelection {
  /** Null where nothing is chosen. */
  readonly range: Chosen | null;
  forget(): void;
  /** Does something to the source, and selects and paints again what was chosen in it. */
  keeping(change: () => void): void;
  close(): void;
}

/** A window has one selection. That of the source is remembered, and painted, when the next one begins elsewhere. */
export function watchSourceSelection(source: () => Element | null): SourceSelection {
  let range: Chosen | null = null;
  const forget = () => {
    range = null;
    paint(null);
  };
  const look = () => {
    const element = source();
    const selected = selectedIn(element);
    if (element === null || selected === null) return;
    if (selected.collapsed) return forget();
    range = offsetsIn(element, selected);
    paint(selected.cloneRange());
  };
  document.addEventListener("selectionchange", look);
  return {
    get range() {
      look(); // a key may come before the event that tells of the selection
      return range;
    },
    forget,
    keeping(change) {
      const selected = selectedIn(source());
      change();
      const element = source();
      const again = range && element && rangeAt(element, range);
      if (again === null) return;
      paint(again);
      if (selected !== null) reselect(again);
    },
    close() {
      document.removeEventListener("selectionchange", look);
      forget();
    },
  };
}

/** The window's selection, where it lies within an element. */
function selectedIn(element: Element | null): Range | null {
  const selection = document.getSelection();
  if (element === null || selection === null || selection.rangeCount === 0) return null;
  const selected = selection.getRangeAt(0);
  return element.contains(selected.commonAncestorContainer) ? selected : null;
}

function offsetsIn(element: Element, selected: Range): Chosen {
  const before = document.createRange();
  before.setStart(element, 0);
  before.setEnd(selected.startContainer, selected.startOffset);
  const from = before.toString().length;
  return { from, to: from + selected.toString().length };
}

/** The words at a place of the text, whatever marks now stand around them. */
function rangeAt(element: Element, { from, to }: Chosen): Range | null {
  const texts = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  const range = document.createRange();
  let begun = false;
  for (let node = texts.nextNode(), at = 0; node !== null; node = texts.nextNode()) {
    const end = at + (node.textContent?.length ?? 0);
    if (!begun && from < end) {
      range.setStart(node, from - at);
      begun = true;
    }
    if (begun && to <= end) {
      range.setEnd(node, to - at);
      return range;
    }
    at = end;
  }
  return null;
}

function reselect(range: Range): void {
  const { startContainer, startOffset, endContainer, endOffset } = range;
  document.getSelection()?.setBaseAndExtent(startContainer, startOffset, endContainer, endOffset);
}

function paint(chosen: Range | null): void {
  if (!("highlights" in CSS)) return; // older browsers do without the paint
  if (chosen === null) CSS.highlights.delete(CHOSEN);
  else CSS.highlights.set(CHOSEN, new Highlight(chosen));
}
