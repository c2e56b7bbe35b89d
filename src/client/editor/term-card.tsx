import { TermCard } from "../../../views/segment-term.tsx";
import { positionOf, segmentOf } from "./row-list.ts";
import type { Rows } from "./rows.ts";
import { renderInto, type Surroundings } from "./surroundings.tsx";

/** The pointer has to rest on a term this long before its card opens. Milliseconds. */
const REST = 180;
/** Time to move the pointer from the term to its card. Milliseconds. */
const GRACE = 220;
/** Between a term and its card. Pixels. */
const GAP = 6;

/** Shows what the glossary says about a term of the source that has the pointer or the focus. */
export function watchTerms(card: HTMLElement, rows: Rows, around: Surroundings): void {
  let shown: Element | null = null;
  let wanted: Element | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const hide = () => {
    clearTimeout(timer);
    shown?.removeAttribute("aria-describedby");
    shown = null;
    wanted = null;
    card.hidePopover();
  };
  const show = async (mark: HTMLElement) => {
    clearTimeout(timer);
    const item = segmentOf(mark);
    if (item === null || mark === shown) return;
    wanted = mark;
    const row = await rows.get(Number(item.dataset.segment), positionOf(item)).catch(noRow);
    const term = row?.terms[Number(mark.dataset.term)];
    if (term === undefined || mark !== wanted) return;
    hide();
    renderInto(card, <TermCard term={term} concept={rows.concepts[term.conceptId]} />, around);
    card.showPopover();
    place(card, mark);
    mark.setAttribute("aria-describedby", card.id);
    shown = mark;
  };
  const later = (act: () => void, milliseconds: number) => {
    clearTimeout(timer);
    timer = setTimeout(act, milliseconds);
  };

  let pointer = "";
  document.addEventListener("pointerover", (event) => {
    const mark = markAt(event.target);
    const place = `${event.clientX} ${event.clientY}`;
    const rests = place === pointer;
    pointer = place;
    if (mark !== null && rests) return; // the text has moved, or was marked, under a pointer that lies still
    if (mark !== null) later(() => void show(mark), REST);
    else if (card.contains(asNode(event.target))) clearTimeout(timer);
    else if (shown !== document.activeElement) later(hide, GRACE);
  });
  document.addEventListener(
    "pointermove",
    ({ clientX, clientY }) => {
      pointer = `${clientX} ${clientY}`;
    },
    { passive: true },
  );
  document.addEventListener("focusin", (event) => {
    const mark = markAt(event.target);
    if (mark === null) hide();
    else void show(mark);
  });
  const dismiss = (event: KeyboardEvent) => {
    if (event.key !== "Escape" || shown === null) return;
    hide();
    event.stopImmediatePropagation();
  };
  window.addEventListener("keydown", dismiss, { capture: true });
  window.addEventListener("scroll", hide, { passive: true });
  window.addEventListener("resize", hide, { passive: true });
}

/** Without the server there is nothing to tell about a row that was not read yet. */
function noRow(): undefined {
  return undefined;
}

function markAt(target: EventTarget | null): HTMLElement | null {
  return target instanceof Element ? target.closest<HTMLElement>("[data-term]") : null;
}

function asNode(target: EventTarget | null): Node | null {
  return target instanceof Node ? target : null;
}

/** Below the term where there is room, else above it; never over the edge. */
function place(card: HTMLElement, mark: HTMLElement): void {
  const term = mark.getClientRects()[0] ?? mark.getBoundingClientRect();
  const { width, height } = card.getBoundingClientRect();
  const left = Math.min(term.left, document.documentElement.clientWidth - width - GAP);
  const below = term.bottom + GAP;
  const fits = below + height < window.innerHeight;
  card.style.left = `${Math.max(GAP, left)}px`;
  card.style.top = `${fits ? below : Math.max(GAP, term.top - GAP - height)}px`;
}
