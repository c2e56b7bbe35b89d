import { TermCard } from "../../../views/segment-term.tsx";
import { idOf, segmentOf } from "./row-list.ts";
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
  let timer: ReturnType<typeof setTimeout> | undefined;

  const hide = () => {
    clearTimeout(timer);
    shown?.removeAttribute("aria-describedby");
    shown = null;
    card.hidePopover();
  };
  const show = (mark: HTMLElement) => {
    clearTimeout(timer);
    const row = rows.known(idOf(segmentOf(mark)) ?? 0);
    const term = row?.terms[Number(mark.dataset.term)];
    if (term === undefined || mark === shown) return;
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

  document.addEventListener("pointerover", (event) => {
    const mark = markAt(event.target);
    if (mark !== null) later(() => show(mark), REST);
    else if (card.contains(asNode(event.target))) clearTimeout(timer);
    else if (shown !== document.activeElement) later(hide, GRACE);
  });
  document.addEventListener("focusin", (event) => {
    const mark = markAt(event.target);
    if (mark === null) hide();
    else show(mark);
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
