import type { Desk } from "../desk.ts";
import type { Feature } from "../feature.ts";
import type { Tools } from "../tools.ts";

/** Where the browser remembers that special spaces are shown. */
const REMEMBERED = "tumac.spaces";
const CLASS = "shows-spaces";
const NO_BREAK_SPACE = "\u00a0";

/** Special spaces are shown in all texts or in none, as the reader left it; one of them has a key. */
export function createShowingSpaces({ announce, around }: Tools, desk: Desk): Feature {
  const { t } = around.translation;
  const page = document.documentElement;
  page.classList.toggle(CLASS, remembered());
  return {
    commands: {
      showSpaces() {
        const shown = page.classList.toggle(CLASS);
        remember(shown);
        announce(t(shown ? "field.spaces.shown" : "field.spaces.hidden"));
      },
      noBreakSpace() {
        const segment = desk.opened;
        if (segment === null || !segment.isWritable()) return false;
        const { from, to } = segment.field.selection;
        segment.field.change({ from, to, insert: NO_BREAK_SPACE });
        return true;
      },
    },
  };
}

/** Storage may be forbidden in this browser: then it is remembered as long as the page lives. */
function remembered(): boolean {
  try {
    return localStorage.getItem(REMEMBERED) === "shown";
  } catch {
    return false;
  }
}

function remember(shown: boolean): void {
  try {
    localStorage.setItem(REMEMBERED, shown ? "shown" : "hidden");
  } catch {
    // see above
  }
}
