import type { HistoryAsked } from "./history-models.ts";

/** What an address may say, in its order, and what it does not say since it is so anyway. */
const PARTS: readonly (readonly [keyof HistoryAsked, string?])[] = [
  ["from"],
  ["to"],
  ["before"],
  ["unit", "words"],
  ["layout", "inline"],
  ["show", "all"],
  ["view", "differences"],
];

/** The history of a segment, with what is asked for: `/segments/13/history?from=1&to=3&unit=characters`. */
export function historyPath(segmentId: number, asked: Partial<HistoryAsked> = {}): string {
  const query = new URLSearchParams();
  for (const [name, usual] of PARTS) {
    const value = asked[name] ?? null;
    if (value !== null && value !== usual) query.set(name, String(value));
  }
  const path = `/segments/${segmentId}/history`;
  return query.size === 0 ? path : `${path}?${query}`;
}

/** Where a revision stands in the time line of its segment; the server looks up on which page. */
export function revisionPath(
  segmentId: number,
  number: number,
  view: HistoryAsked["view"] = "differences",
): string {
  const path = historyPath(segmentId, { view });
  return `${path}${path.includes("?") ? "&" : "?"}revision=${number}`;
}

/** The id of a revision's entry in the page. */
export function entryId(number: number): string {
  return `revision-${number}`;
}
