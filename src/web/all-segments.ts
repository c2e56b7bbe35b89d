import { setImmediate } from "node:timers/promises";
import type { Response } from "express";
import type { Segment } from "../documents/segment.ts";
import type { Place, SegmentScan } from "../storage/segment-scan.ts";

/** Rows read in one query: few enough to take some milliseconds, and enough to make the query itself count little. */
const PORTION = 1_000;

/** So long a reading of all documents works at a stretch; a save that comes in waits no longer. Milliseconds. */
const STRETCH = 4;

/** What to read: everything, or only one document, or what is left behind a place. */
export interface Reading {
  readonly after?: Place | undefined;
  readonly documentId?: number | undefined;
  /** Once it is aborted, no further segment is read. */
  readonly until?: AbortSignal | undefined;
}

/** Aborted once nobody waits for an answer any more: a page that was left, or loaded anew. */
export function whileAsked(response: Response): AbortSignal {
  const controller = new AbortController();
  response.once("close", () => controller.abort());
  return controller.signal;
}

/**
 * The segments of all documents, one after the other. Whoever reads them gives way to other requests
 * every few milliseconds, and need not think of it.
 */
export async function* allSegments(
  scan: Pick<SegmentScan, "portion">,
  { after, documentId, until }: Reading = {},
): AsyncGenerator<Segment, void> {
  let place = after;
  let began = performance.now();
  while (!until?.aborted) {
    const portion = await scan.portion({ after: place, documentId, limit: PORTION });
    for (const segment of portion) {
      yield segment;
      place = segment;
      if (performance.now() - began < STRETCH) continue;
      await setImmediate();
      if (until?.aborted) return;
      began = performance.now();
    }
    if (portion.length < PORTION) return;
  }
}
