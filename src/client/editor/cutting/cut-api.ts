import type { StructureAnswer } from "../../../../views/models.ts";
import { changing, request } from "../api.ts";

export interface SplitPlace {
  readonly at: number;
  readonly targetAt: number | null;
}

/** Splits a segment at a place of its source, and its translation at its own, or where that is most likely. */
export function splitSegment(
  segmentId: number,
  split: SplitPlace & { readonly base: number; readonly sitting: string },
): Promise<StructureAnswer> {
  return request<StructureAnswer>(`/api/segments/${segmentId}/split`, changing("POST", split));
}

/** Joins a segment with the next one. */
export function joinSegment(
  segmentId: number,
  bases: { readonly base: number; readonly nextBase: number; readonly sitting: string },
): Promise<StructureAnswer> {
  return request<StructureAnswer>(`/api/segments/${segmentId}/join`, changing("POST", bases));
}

/** Takes a split or a join back, or does it again. */
export function undoSegmentStep(step: number, sitting: string): Promise<StructureAnswer> {
  const path = `/api/segment-steps/${step}/undo`;
  return request<StructureAnswer>(path, changing("POST", { sitting }));
}

/** The segments that stand where one stood; itself where it still does. */
export async function fetchHeirs(segmentId: number): Promise<readonly number[]> {
  const path = `/api/segments/${segmentId}/heirs`;
  return (await request<{ segments: readonly number[] }>(path)).segments;
}
