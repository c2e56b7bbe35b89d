import type { ConceptCard, SegmentRow } from "../../../../views/models.ts";
import { fetchSegment, fetchSegments, type SegmentPage } from "../api.ts";

/** Rows that are read together: enough to go on when the server is away, few enough not to keep it busy. */
const WINDOW = 50;
/** So close to the end of a window, the next one is read ahead. Rows. */
const AHEAD = 15;
/** Of so many windows the rows are at hand, those that were asked for last; the page must not grow with each. */
const MOST_WINDOWS = 4;

/** The rows that the browser has read, with their concepts. */
export interface Rows {
  readonly concepts: Readonly<Record<string, ConceptCard>>;
  known(segmentId: number): SegmentRow | undefined;
  /** Reads what stands around a row as well, where its position is given. */
  get(segmentId: number, position?: number): Promise<SegmentRow>;
  put(row: SegmentRow): void;
  /** After a split or a join all behind it have other places; those that have none are forgotten. */
  renumber(positionOf: (segmentId: number) => number | undefined): void;
  /** Reads again what was read, for what is said about the texts. */
  reread(): Promise<readonly SegmentRow[]>;
}

/** How the rows of a document come from the server. */
export interface RowSource {
  /** Rows after a position (0 for the first). */
  readonly page: (after: number, limit: number) => Promise<SegmentPage>;
  readonly one: typeof fetchSegment;
}

export function rowsOfDocument(documentId: number): RowSource {
  return {
    page: (after, limit) => fetchSegments(documentId, { after, limit }),
    one: fetchSegment,
  };
}

/** Rows that are needed are never forgotten: what is open, and what is not saved. */
export function createRows(
  source: RowSource,
  isNeeded: (segmentId: number) => boolean = () => false,
): Rows {
  const rows = new Map<number, SegmentRow>();
  const concepts: Record<string, ConceptCard> = {};
  const windows = new Map<number, Promise<void>>();
  const visited = new Set<number>();

  const read = async (window: number) => {
    const page = await source.page(window * WINDOW, WINDOW);
    Object.assign(concepts, page.concepts);
    // What a save has answered meanwhile is newer.
    for (const row of page.segments) if (!rows.has(row.id)) rows.set(row.id, row);
    visited.add(window);
    forgetOthers();
  };

  const forgetOthers = () => {
    const atHand = new Set([...windows.keys()].slice(-MOST_WINDOWS));
    for (const window of windows.keys()) if (!atHand.has(window)) windows.delete(window);
    for (const [id, { position }] of rows)
      if (!atHand.has(windowOf(position)) && !isNeeded(id)) rows.delete(id);
  };

  const load = (window: number): Promise<void> => {
    const loading = windows.get(window) ?? read(window);
    windows.delete(window); // the one that was asked for last stands last
    windows.set(window, loading);
    loading.catch(() => windows.delete(window)); // asked for again when it is needed again
    return loading;
  };

  const readAhead = (position: number) => {
    const ahead = windowOf(position + AHEAD);
    if (ahead !== windowOf(position)) load(ahead).catch(() => undefined);
  };

  return {
    concepts,
    known: (segmentId) => rows.get(segmentId),
    put: (row) => rows.set(row.id, row),
    renumber(positionOf) {
      windows.clear();
      visited.clear();
      for (const [segmentId, row] of rows) {
        const position = positionOf(segmentId);
        if (position === undefined) rows.delete(segmentId);
        else rows.set(segmentId, { ...row, position });
      }
    },
    async reread() {
      const pages = [...visited].map((window) => source.page(window * WINDOW, WINDOW));
      const answers = await Promise.all(pages);
      for (const page of answers) Object.assign(concepts, page.concepts);
      return answers.flatMap((page) => page.segments);
    },
    async get(segmentId, position) {
      if (position !== undefined) {
        readAhead(position);
        const window = windowOf(position);
        if (!rows.has(segmentId)) await load(window);
        else if (windows.has(window)) void load(window);
      }
      const known = rows.get(segmentId);
      if (known !== undefined) return known;
      const detail = await source.one(segmentId);
      Object.assign(concepts, detail.concepts);
      rows.set(segmentId, detail.row);
      return detail.row;
    },
  };
}

function windowOf(position: number): number {
  return Math.floor((position - 1) / WINDOW);
}
