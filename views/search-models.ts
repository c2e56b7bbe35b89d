import type { Progress } from "../src/documents/document.ts";
import type { InlineCode } from "../src/documents/inline-codes.ts";
import type { SegmentStatus } from "../src/documents/segment.ts";
import type { FindKind } from "../src/documents/text-search.ts";
import type { Range } from "../src/language/range.ts";
import type { SegmentRow } from "./models.ts";

/** The shapes of finding, replacing and carrying over, as the page and the API know them. */

/** What is looked for, and in which of the two texts. */
export interface SearchQuery {
  readonly query: string;
  readonly kind: FindKind;
  readonly side: "source" | "target";
  readonly matchCase: boolean;
  readonly ignoreMarks: boolean;
}

/** What is to stand in its place; without it places are only shown. */
export interface SearchReplacement {
  readonly text: string;
  readonly keepCase: boolean;
}

/**
 * What replacing would make of a segment: `same`, nothing changes; `ready`, its status stays; `draft`, it was
 * confirmed and has to be confirmed again; `translated`, it was reviewed and is only confirmed.
 */
export const PROSPECTS = ["ready", "draft", "translated", "same", "locked", "long"] as const;
export type Prospect = (typeof PROSPECTS)[number];

/** A segment in which something was found. */
export interface FoundSegment {
  readonly id: number;
  readonly position: number;
  readonly revision: number;
  readonly status: SegmentStatus;
  /** The text that was looked through, with its codes. */
  readonly text: string;
  readonly codes: readonly InlineCode[];
  /** Where the matches stand in `text`; of very many, the first. */
  readonly places: readonly Range[];
  /** What would stand there afterwards; null where nothing is to be replaced, or cannot be. */
  readonly proposal: string | null;
  readonly prospect: Prospect | null;
}

/** How much was found; `more` where it was not counted to the end. */
export interface FoundTotal {
  readonly matches: number;
  readonly segments: number;
  readonly more: boolean;
}

/** `GET /api/documents/:id/find` */
export interface FoundSegments {
  /** In the whole document, counted with the first page; null with the others. */
  readonly total: FoundTotal | null;
  readonly segments: readonly FoundSegment[];
  /** The `after` of the next page; null at the end. */
  readonly next: number | null;
}

/** What became of a segment that was to be replaced, carried over or taken back. */
export const ACT_OUTCOMES = ["done", "draft", "changed", "locked", "nothing", "gone"] as const;
export type ActOutcome = (typeof ACT_OUTCOMES)[number];

/** A segment, and the number of the revision that it was seen in, or that came of it. */
export interface SeenSegment {
  readonly id: number;
  readonly revision: number;
}

/** What became of one segment, and its row where it has changed. */
export interface ActResult extends SeenSegment {
  readonly outcome: ActOutcome;
  readonly row: SegmentRow | null;
}

/** `POST /api/documents/:id/replace`, `POST /api/segments/:id/propagate`, and taking either back. */
export interface ActResults {
  readonly results: readonly ActResult[];
  readonly progress: Progress;
}

/** Another segment with the same source. */
export interface EqualSegment extends SeenSegment {
  readonly position: number;
  readonly status: SegmentStatus;
  readonly target: string;
  readonly codes: readonly InlineCode[];
}

/** `GET /api/segments/:id/equals`: the segments with the same source that are not translated alike. */
export interface EqualSegments {
  readonly source: string;
  readonly target: string;
  readonly codes: readonly InlineCode[];
  readonly status: SegmentStatus;
  /** Not confirmed yet. */
  readonly open: readonly EqualSegment[];
  /** Confirmed with another translation. */
  readonly different: readonly EqualSegment[];
  /** Locked ones, which are left as they are. */
  readonly locked: number;
}
