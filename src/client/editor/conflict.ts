import type { ConflictDetails } from "../../../views/models.ts";
import { merge } from "../../revisions/merge.ts";
import type { Saving } from "./saving.ts";

/** Who is typing when a conflict comes goes on typing, behind both texts. False where there is none. */
export function focusResult(row: Element): boolean {
  const result = row.querySelector<HTMLTextAreaElement>(".conflict-result textarea");
  result?.focus();
  result?.setSelectionRange(result.value.length, result.value.length);
  return result !== null;
}

/** The conflict of a segment with everything that was written here, also after the server compared the sides. */
export function conflictOf({ conflict, text }: Saving): ConflictDetails | null {
  if (conflict === null || conflict.mine === text) return conflict;
  const sides = {
    base: conflict.base?.target ?? "",
    mine: text,
    theirs: conflict.current.target,
  };
  return { ...conflict, mine: text, merge: merge(sides) };
}
