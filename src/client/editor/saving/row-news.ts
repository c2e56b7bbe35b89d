import type { SegmentRow } from "../../../../views/models.ts";
import type { Saving } from "./saving.ts";

/** What a save has answered meanwhile is newer than a row with another text. */
export function isSameText(known: SegmentRow, row: SegmentRow): boolean {
  return known.revision === row.revision && known.target === row.target;
}

/**
 * What is known of a row with the text of a newer one, where nothing else is said of it than before; null where
 * something is. While one types that is so with most saves, and then nothing has to be drawn anew: the terms of the
 * translation are marks in the field.
 */
export function withTextOf(known: SegmentRow, row: SegmentRow): SegmentRow | null {
  if (said(known) !== said(row)) return null;
  const { target, revision, counterparts } = row;
  return { ...known, target, revision, counterparts };
}

function said(row: SegmentRow): string {
  const shown = { target: row.target === "", revision: row.revision > 0, counterparts: null };
  return JSON.stringify({ ...row, ...shown });
}

/** A newer row with the very parts of an older one that say the same: what is drawn of them is then left as it is. */
export function withPartsOf(known: SegmentRow, row: SegmentRow): SegmentRow {
  return {
    ...row,
    codes: kept(known.codes, row.codes),
    terms: kept(known.terms, row.terms),
    findings: kept(known.findings, row.findings),
    excepted: kept(known.excepted, row.excepted),
    notes: kept(known.notes, row.notes),
  };
}

function kept<Part>(known: readonly Part[], parts: readonly Part[]): readonly Part[] {
  const before = new Map(known.map((part) => [JSON.stringify(part), part]));
  const same = parts.map((part) => before.get(JSON.stringify(part)) ?? part);
  return same.length === known.length && same.every((part, at) => part === known[at])
    ? known
    : same;
}

/**
 * Whether a row has come after the one that is known. Autosaves of one page go on under the number of their
 * revision: with the same number, another text is newer unless it is this page that is writing it.
 */
export function isNewer(known: SegmentRow, row: SegmentRow, saving: Saving | undefined): boolean {
  return row.revision > known.revision || (row.revision === known.revision && !saving?.open);
}
