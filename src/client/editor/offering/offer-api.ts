import type { SegmentOfferModel } from "../../../../views/reimport-models.ts";
import { changing, request } from "../api.ts";

/** The segments whose source was changed, and which had a translation before. */
export async function fetchOffered(documentId: number): Promise<readonly number[]> {
  const path = `/api/documents/${documentId}/offers`;
  return (await request<{ segments: readonly number[] }>(path)).segments;
}

export async function fetchOffer(segmentId: number): Promise<SegmentOfferModel | null> {
  const path = `/api/segments/${segmentId}/offer`;
  return (await request<{ offer: SegmentOfferModel | null }>(path)).offer;
}

export async function dismissOffer(segmentId: number): Promise<void> {
  await request(`/api/segments/${segmentId}/offer`, changing("DELETE"));
}
