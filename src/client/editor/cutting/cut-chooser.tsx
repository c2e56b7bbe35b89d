import { render } from "preact";
import { CutMarker } from "../../../../views/cut-marker.tsx";
import type { CutPlace } from "../../../documents/cutting/cut-places.ts";
import { withoutCodes } from "../../../documents/inline-codes.ts";
import { hostIn } from "../editor-page.ts";
import { rangeAt } from "../segment/source-selection.ts";
import { renderInto, type Surroundings } from "../surroundings.tsx";

/** Words beside a place that tell which one it is. Characters. */
const SHOWN = 24;

/** Kept free at the edge of the window. Pixels. */
const EDGE = 8;

export interface Choice {
  readonly source: string;
  readonly element: Element;
  readonly places: readonly CutPlace[];
  /** The place to begin with. */
  readonly at: number;
  readonly onCut: (at: number) => void;
  /** `back`: the focus has to go where it came from. */
  readonly onLeave: (back: boolean) => void;
}

/** Lets the translator choose a place in the source of the open segment: a line that arrow keys move. */
export interface CutChooser {
  begin(choice: Choice): void;
  close(): void;
}

export function createCutChooser(around: Surroundings): CutChooser {
  const host = hostIn("[data-dialog]");
  host.className = "cut-marker";
  let choice: Choice | null = null;
  let index = 0;

  const close = () => {
    choice = null;
    render(null, host);
  };
  const go = (next: number) => {
    index = Math.min(Math.max(0, next), (choice?.places.length ?? 1) - 1);
    draw();
  };
  const draw = () => {
    if (choice === null) return;
    const { source, places, onCut, onLeave } = choice;
    const at = places[index]?.at ?? 0;
    const marker = (
      <CutMarker
        before={withoutCodes(source.slice(0, at)).trim().slice(-SHOWN)}
        after={withoutCodes(source.slice(at)).trim().slice(0, SHOWN)}
        place={index + 1}
        places={places.length}
        onMove={(by) => go(index + by)}
        onEdge={(side) => go(side === "first" ? 0 : places.length - 1)}
        onCut={() => onCut(at)}
        onLeave={() => onLeave(true)}
      />
    );
    renderInto(host, marker, around);
    put(host, placeAt(choice.element, at));
  };

  host.addEventListener("focusout", ({ relatedTarget }) => {
    if (choice === null || (relatedTarget instanceof Node && host.contains(relatedTarget))) return;
    choice.onLeave(false);
  });
  window.addEventListener("resize", draw, { passive: true });

  return {
    begin(asked) {
      choice = asked;
      index = Math.max(
        0,
        asked.places.findIndex(({ at }) => at >= asked.at),
      );
      draw();
      host.querySelector<HTMLElement>("[data-cut-line]")?.focus();
    },
    close,
  };
}

/** Right behind the letter before a place. */
function placeAt(element: Element, at: number): DOMRect | undefined {
  const letter = rangeAt(element, { from: Math.max(0, at - 1), to: at });
  return letter === null ? undefined : [...letter.getClientRects()].at(-1);
}

/** Counted from where the page counts the place of the marker from. */
function put(host: HTMLElement, letter: DOMRect | undefined): void {
  if (letter === undefined) return;
  const origin = host.offsetParent?.getBoundingClientRect() ?? { left: 0, top: 0 };
  host.style.left = `${letter.right - origin.left}px`;
  host.style.top = `${letter.top - origin.top}px`;
  host.style.setProperty("--letter-height", `${letter.height}px`);
  keepInSight(host.querySelector<HTMLElement>(".cut-choice"));
}

/** The choice stands below the line, and never over the edge of the window. */
function keepInSight(choice: HTMLElement | null): void {
  if (choice === null) return;
  choice.style.left = "0";
  const { left, right } = choice.getBoundingClientRect();
  const over = Math.max(0, right + EDGE - document.documentElement.clientWidth);
  choice.style.left = `${-Math.min(over, left - EDGE)}px`;
}
