import type { ConceptCard, SegmentRow } from "../../../views/models.ts";
import { fetchSegment, fetchSegments } from "./api.ts";

/** The rows of the document that the browser has read, with their concepts. */
export interface Rows {
  readonly concepts: Readonly<Record<string, ConceptCard>>;
  /** A row that is there already; the rest of the document arrives in the background. */
  known(segmentId: number): SegmentRow | undefined;
  get(segmentId: number): Promise<SegmentRow>;
  put(row: SegmentRow, concepts?: Readonly<Record<string, ConceptCard>>): void;
  loadAll(): Promise<void>;
}

export function createRows(documentId: number): Rows {
  const rows = new Map<number, SegmentRow>();
  const concepts: Record<string, ConceptCard> = {};

  const put: Rows["put"] = (row, cards = {}) => {
    rows.set(row.id, row);
    Object.assign(concepts, cards);
  };

  return {
    concepts,
    known: (segmentId) => rows.get(segmentId),
    put,
    async get(segmentId) {
      const known = rows.get(segmentId);
      if (known !== undefined) return known;
      const detail = await fetchSegment(segmentId);
      put(detail.row, detail.concepts);
      return detail.row;
    },
    async loadAll() {
      for (let after: number | null = null; ; ) {
        const page = await fetchSegments(documentId, after);
        Object.assign(concepts, page.concepts);
        for (const row of page.segments) if (!rows.has(row.id)) rows.set(row.id, row);
        if (page.next === null) return;
        after = page.next;
      }
    },
  };
}
