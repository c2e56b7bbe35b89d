import { SHEET } from "../../../documents/outline.ts";

/** The size of a sheet before its rows are there, in lines of text of this many characters … */
const LINE = 62;
/** … of this height, and with so much around the text of each row. Pixels. */
const LINE_HEIGHT = 27;
const ROW_FRAME = 46;

/** The sheets of the page, each with its rows or still without. */
export interface Sheets {
  readonly count: number;
  element(sheet: number): HTMLElement | null;
  isFilled(sheet: number): boolean;
  /** Puts the rows of a markup on the sheets that they belong to; one that is being written in stays. */
  fill(first: number, markup: string): void;
  /** So many segments are on so many sheets; what stands on them from one on is no longer as it was. */
  renew(segments: number, from: number): void;
}

export function createSheets(list: HTMLElement): Sheets {
  const elements = [...list.querySelectorAll<HTMLElement>("[data-sheet]")];
  const filled = new Set<HTMLElement>(
    elements.filter(({ firstElementChild }) => firstElementChild),
  );
  for (const element of elements) estimate(element);

  const put = (element: HTMLElement | undefined, rows: readonly Element[]) => {
    if (element === undefined) return;
    keepingOpen(element, rows);
    element.style.minBlockSize = "";
    filled.add(element);
  };

  return {
    get count() {
      return elements.length;
    },
    element: (sheet) => elements[sheet] ?? null,
    isFilled: (sheet) => filled.has(elements[sheet] ?? list),
    fill(first, markup) {
      const template = document.createElement("template");
      template.innerHTML = markup;
      const rows = [...template.content.children];
      for (let at = 0; at * SHEET < rows.length; at++)
        put(elements[first + at], rows.slice(at * SHEET, (at + 1) * SHEET));
    },
    renew(segments, from) {
      const wanted = Math.ceil(segments / SHEET);
      while (elements.length > wanted) elements.pop()?.remove();
      while (elements.length < wanted) {
        const element = emptySheet(elements.length);
        elements.push(element);
        list.append(element);
      }
      for (const element of elements.slice(from)) filled.delete(element);
    },
  };
}

/** Heights that are nearly right keep the scroll bar still while rows come. */
function estimate(element: HTMLElement): void {
  const [segments = 0, characters = 0] = (element.dataset.size ?? "").split(" ").map(Number);
  const lines = segments / 2 + characters / LINE; // the last line of a text is half full
  const height = Math.round(segments * ROW_FRAME + lines * LINE_HEIGHT);
  element.style.containIntrinsicBlockSize = `auto ${height}px`;
  // One that is in sight and still empty would have no height at all, and draw those after it into sight.
  if (element.firstElementChild === null) element.style.minBlockSize = `${height}px`;
}

function emptySheet(index: number): HTMLElement {
  const element = document.createElement("div");
  element.className = "sheet";
  element.dataset.sheet = String(index);
  element.setAttribute("role", "presentation");
  return element;
}

/** A row with a text field in it is not replaced by one without: letters would be lost. */
function keepingOpen(element: HTMLElement, rows: readonly Element[]): void {
  const kept = rows.map((row) => {
    const open = document.getElementById(row.id);
    return open?.classList.contains("is-open") ? open : row;
  });
  if (kept.every((row) => !row.isConnected)) element.replaceChildren(...kept);
  else replaceAround(element, kept);
}

/** An element that is moved loses the focus; hence what is around it is exchanged instead. */
function replaceAround(element: HTMLElement, rows: readonly Element[]): void {
  const open = rows.findIndex((row) => row.parentElement === element);
  for (const child of [...element.children]) if (child !== rows[open]) child.remove();
  if (open < 0) element.replaceChildren(...rows);
  rows[open]?.before(...rows.slice(0, open));
  rows[open]?.after(...rows.slice(open + 1)); // none is left where no row is open
}
