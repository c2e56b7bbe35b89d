import type { ConflictDetails } from "../../../../views/models.ts";
import { merge } from "../../../revisions/merge.ts";
import type { Saving } from "./saving.ts";

/** Who is typing when a conflict comes goes on typing, behind both texts. False where there is none. */
export function focusResult(row: Element): boolean {
  const result = row.querySelector<HTMLTextAreaElement>(".conflict-result textarea");
  result?.focus();
  result?.setSelectionRange(result.value.length, result.value.length);
  return result !== null;
}

/** True where one works in a row, or nowhere in particular. */
export function isInHand(row: Element): boolean {
  const { activeElement, body } = document;
  return activeElement === null || activeElement === body || row.contains(activeElement);
}

/**
 * The conflict of a segment with everything that was written here, also after the server compared the sides.
 * What it was edited from is known here best: as long as somebody types, a number stands for one text after another.
 */
export function conflictOf({ conflict, text, baseText }: Saving): ConflictDetails | null {
  if (conflict === null) return null;
  const before = conflict.base?.target ?? "";
  const base = baseText ?? before;
  if (conflict.mine === text && base === before) return conflict;
  const sides = { base, mine: text, theirs: conflict.current.target };
  return {
    ...conflict,
    base: { ...(conflict.base ?? conflict.current), target: base },
    mine: text,
    merge: merge(sides),
  };
}
