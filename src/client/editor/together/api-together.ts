import type { SegmentRow } from "../../../../views/models.ts";
import type { NamedRows } from "../../../../views/together-models.ts";
import { changing, request } from "../api.ts";

/** The rows of a document by their numbers, as they stand now. */
export function fetchRows(documentId: number, segmentIds: readonly number[]): Promise<NamedRows> {
  return request<NamedRows>(`/api/documents/${documentId}/rows?ids=${segmentIds.join(",")}`);
}

/** Tells where one is; who cannot be told now is told with the next move. */
export async function putPresence(
  documentId: number,
  place: { readonly sitting: string; readonly segment: number | null },
): Promise<void> {
  const path = `/api/documents/${documentId}/presence`;
  await fetch(path, changing("PUT", place)).catch(() => undefined);
}

export async function lockSegment(
  segmentId: number,
  lock: { readonly locked: boolean; readonly sitting: string },
): Promise<SegmentRow> {
  const path = `/api/segments/${segmentId}/lock`;
  return (await request<{ row: SegmentRow }>(path, changing("PUT", lock))).row;
}
