import type { SegmentRow } from "../../../../views/models.ts";
import type { Saving } from "./saving.ts";

/** What a save has answered meanwhile is newer than a row with another text. */
export function isSameText(known: SegmentRow, row: SegmentRow): boolean {
  return known.revision === row.revision && known.target === row.target;
}

/**
 * What is known of a row with the text of a newer one, where nothing else is said of it than before; null where
 * something is. While one types that is so with most saves, and then nothing has to be drawn anew.
 */
export function withTextOf(known: SegmentRow, row: SegmentRow): SegmentRow | null {
  if (said(known) !== said(row)) return null;
  return { ...known, target: row.target, revision: row.revision };
}

function said(row: SegmentRow): string {
  return JSON.stringify({ ...row, target: row.target === "", revision: row.revision > 0 });
}

/**
 * Whether a row has come after the one that is known. Autosaves of one page go on under the number of their
 * revision: with the same number, another text is newer unless it is this page that is writing it.
 */
export function isNewer(known: SegmentRow, row: SegmentRow, saving: Saving | undefined): boolean {
  return row.revision > known.revision || (row.revision === known.revision && !saving?.open);
}
