import { ownAttribute } from "../document.ts";
import { idOf, type PlacedElement } from "../unit-elements.ts";
import type { Report } from "./rules.ts";

/**
 * Codes that must keep their order come one behind the other: the first says `firstNo`, those after it `no`. With a
 * code between that may move, or without the first, the row is broken.
 */
export function reorderConstraints(side: readonly PlacedElement[], report: Report): void {
  const codes = side.filter(({ element }) => /^(?:pc|sc|ec|ph)$/u.test(element.local));
  let isRunning = false;
  let hasBegun = false;
  for (const { element } of codes) {
    const reorder = ownAttribute(element, "canReorder") ?? "yes";
    if (reorder === "no" && !hasBegun) report("reorderStart", element, idOf(element));
    else if (reorder === "no" && !isRunning) report("reorderMoved", element, idOf(element));
    if (reorder === "firstNo") hasBegun = true;
    isRunning = reorder !== "yes";
  }
}
