import type { ConflictDetails } from "../../../views/models.ts";
import { merge } from "../../revisions/merge.ts";
import type { Saving } from "./saving.ts";

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
