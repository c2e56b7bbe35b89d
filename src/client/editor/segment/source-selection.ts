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
  // A key may come before that event, and move the focus away: the selection goes with it.
  window.addEventListener("keydown", look, { capture: true });
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
      window.removeEventListener("keydown", look, { capture: true });
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
  const from = offsetAt(element, selected.startContainer, selected.startOffset);
  return { from, to: offsetAt(element, selected.endContainer, selected.endOffset) };
}

/** Where the caret is in the source that a row shows; null where it is elsewhere. */
export function caretIn(element: Element | null): number | null {
  const selected = selectedIn(element);
  if (element === null || selected === null) return null;
  return offsetAt(element, selected.endContainer, selected.endOffset);
}

function offsetAt(element: Element, container: Node, offset: number): number {
  const boundary = document.createRange();
  boundary.setStart(container, offset);
  let at = 0;
  for (const { node, length } of stretches(element)) {
    if (node === container && node.nodeType === Node.TEXT_NODE) return at + offset;
    if (boundary.comparePoint(node, 0) >= 0) return at;
    at += length;
  }
  return at;
}

/** A piece of the source in the page: words, or the chip of a code, which has a length of its own. */
interface Stretch {
  readonly node: Node;
  readonly length: number;
}

/** A character that stands for a code is so long in the text. UTF-16 code units. */
const CODE_LENGTH = 2;

function stretches(element: Element): readonly Stretch[] {
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT);
  const found: Stretch[] = [];
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    if (node instanceof Element) {
      if (node.matches("[data-code]")) found.push({ node, length: CODE_LENGTH });
    } else if (node.parentElement?.closest("[data-code]") === null) {
      found.push({ node, length: node.textContent?.length ?? 0 });
    }
  }
  return found;
}

/** The words at a place of the text, whatever marks now stand around them. */
export function rangeAt(element: Element, { from, to }: Chosen): Range | null {
  const range = document.createRange();
  let begun = false;
  let at = 0;
  for (const { node, length } of stretches(element)) {
    const end = at + length;
    const isChip = node instanceof Element;
    if (!begun && from < end) {
      if (isChip) range.setStartBefore(node);
      else range.setStart(node, from - at);
      begun = true;
    }
    if (begun && to <= end) {
      if (isChip) range.setEndAfter(node);
      else range.setEnd(node, to - at);
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
