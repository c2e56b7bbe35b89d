import type { Segment } from "../documents/segment.ts";

/** What has become of some segments between two moments: one for one where only text or status are others. */
export interface DocumentChangeRow {
  /** Names the row in its comparison: the id of a segment of it. */
  readonly id: number;
  /** As they were at the earlier moment, in order; none where they came since. */
  readonly before: readonly Segment[];
  /** As they are at the later moment, in order; none where they went. */
  readonly after: readonly Segment[];
}
