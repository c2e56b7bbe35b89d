/** What becomes of segments; `respaced`: only the white space differs. */
export const REIMPORT_OUTCOMES = [
  "kept",
  "moved",
  "reformatted",
  "respaced",
  "changed",
  "new",
  "gone",
] as const;
export type ReimportOutcomeName = (typeof REIMPORT_OUTCOMES)[number];

/** How many segments something becomes of, and how many words they have. */
export interface ReimportCount {
  readonly outcome: ReimportOutcomeName;
  readonly segments: number;
  readonly words: number;
}

/** A segment in a list of what a changed file brings. */
export interface ReimportRowModel {
  /** Null of one that is not in the document yet. */
  readonly id: number | null;
  /** Its place in the document or in the file; null of one that is gone. */
  readonly position: number | null;
  readonly source: string;
  /** The source before; null where there was none. */
  readonly was: string | null;
  /** The translation that there is, or that is offered. */
  readonly target: string;
}

/** The first rows of a list, and how many there are. */
export interface ReimportList {
  readonly rows: readonly ReimportRowModel[];
  readonly total: number;
}

export interface ReimportLists {
  readonly changed: ReimportList;
  readonly new: ReimportList;
  readonly gone: ReimportList;
}

/** `GET /api/segments/:id/offer`: the earlier translation of a segment whose source was another. */
export interface SegmentOfferModel {
  /** The source before, with codes numbered as those of the segment. */
  readonly source: string;
  readonly target: string;
  /** How much the two sources have in common. Percent. */
  readonly score: number;
}
