import type { StructureAnswer } from "../../../views/models.ts";
import { changing, request } from "./api.ts";

/** Splits a segment at a place of its source, and its translation at its own, or where that is most likely. */
export function splitSegment(
  segmentId: number,
  split: { readonly at: number; readonly targetAt: number | null; readonly base: number },
): Promise<StructureAnswer> {
  return request<StructureAnswer>(`/api/segments/${segmentId}/split`, changing("POST", split));
}

/** Joins a segment with the next one. */
export function joinSegment(
  segmentId: number,
  bases: { readonly base: number; readonly nextBase: number },
): Promise<StructureAnswer> {
  return request<StructureAnswer>(`/api/segments/${segmentId}/join`, changing("POST", bases));
}

export function undoSegmentStep(step: number): Promise<StructureAnswer> {
  return request<StructureAnswer>(`/api/segment-steps/${step}/undo`, changing("POST", {}));
}
