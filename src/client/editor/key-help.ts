import type { Desk } from "./desk.ts";
import type { Feature } from "./feature.ts";
import { focusPlace } from "./focus-place.ts";

/** The list of keys opens and closes by a key; who opened it so is brought back to where they were. */
export function createKeyHelp(desk: Desk): Feature {
  const help = document.querySelector<HTMLDetailsElement>("[data-key-help]");
  if (help === null) return {};
  let goBack: (() => void) | null = null;

  help.addEventListener("toggle", () => {
    if (help.open) return;
    const focused = document.activeElement;
    if (focused === document.body || help.contains(focused)) goBack?.();
    goBack = null;
  });

  return {
    commands: {
      help() {
        help.open = !help.open;
        if (!help.open) return;
        goBack = focusPlace(desk);
        help.querySelector("summary")?.focus();
      },
    },
  };
}
