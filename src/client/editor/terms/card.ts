import type { ComponentChild } from "preact";
import type { Place } from "../field/text-field.ts";
import { renderInto, type Surroundings } from "../surroundings.tsx";

/** Between a word and its card. Pixels. */
const GAP = 6;

/** What a card says: about a word it is a tooltip, with buttons in it a group. */
export interface CardContent {
  readonly child: ComponentChild;
  readonly role: "tooltip" | "group";
}

/** The one card of the page: what is said about a word lies beside it, and moves nothing. */
export interface Card {
  readonly element: HTMLElement;
  readonly isOpen: boolean;
  show(place: Place, content: CardContent): void;
  hide(): void;
}

export function createCard(element: HTMLElement, around: Surroundings): Card {
  let open = false;
  return {
    element,
    get isOpen() {
      return open;
    },
    show(place, { child, role }) {
      element.setAttribute("role", role);
      renderInto(element, child, around);
      element.showPopover();
      open = true;
      put(element, place);
    },
    hide() {
      open = false;
      element.hidePopover();
    },
  };
}

/** Below the word where there is room, else above it; never over the edge. */
function put(card: HTMLElement, word: Place): void {
  const { width, height } = card.getBoundingClientRect();
  const left = Math.min(word.left, document.documentElement.clientWidth - width - GAP);
  const below = word.bottom + GAP;
  const fits = below + height < window.innerHeight;
  card.style.left = `${Math.max(GAP, left)}px`;
  card.style.top = `${fits ? below : Math.max(GAP, word.top - GAP - height)}px`;
}
