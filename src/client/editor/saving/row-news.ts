import type { SegmentRow } from "../../../../views/models.ts";
import type { Saving } from "./saving.ts";

/** What a save has answered meanwhile is newer than a row with another text. */
export function isSameText(known: SegmentRow, row: SegmentRow): boolean {
  return known.revision === row.revision && known.target === row.target;
}

/**
 * Whether a row has come after the one that is known. Autosaves of one page go on under the number of their
 * revision: with the same number, another text is newer unless it is this page that is writing it.
 */
export function isNewer(known: SegmentRow, row: SegmentRow, saving: Saving | undefined): boolean {
  return row.revision > known.revision || (row.revision === known.revision && !saving?.open);
}
