import type { Progress } from "../src/documents/document.ts";
import type { ConceptCard, SegmentRow } from "./models.ts";

/** Somebody who has a document open; `segment` is the one that they are in, null for none. */
export interface Present {
  readonly author: string;
  /** Names the page: an author may have several. */
  readonly sitting: string;
  readonly segment: number | null;
}

/** `GET /api/documents/:id/rows?ids=`: the rows as they stand now, with the concepts of their terms. */
export interface NamedRows {
  readonly segments: readonly SegmentRow[];
  readonly concepts: Readonly<Record<string, ConceptCard>>;
  readonly progress: Progress;
}
