import type { DocumentReview, NewIssue, SegmentReview } from "../../../../views/review-models.ts";
import { changing, request } from "../api.ts";

export function fetchReview(segmentId: number): Promise<SegmentReview> {
  return request<SegmentReview>(`/api/segments/${segmentId}/review`);
}

export function fetchDocumentReview(documentId: number): Promise<DocumentReview> {
  return request<DocumentReview>(`/api/documents/${documentId}/review`);
}

export async function markSeen(
  documentId: number,
  segment: { readonly id: number; readonly revision: number },
): Promise<void> {
  const seen = { segments: [segment] };
  await request(`/api/documents/${documentId}/review/seen`, changing("POST", seen));
}

export function addIssue(segmentId: number, issue: NewIssue): Promise<SegmentReview> {
  return request(`/api/segments/${segmentId}/issues`, changing("POST", issue));
}

export function withdrawIssue(issueId: number): Promise<SegmentReview> {
  return request(`/api/review-issues/${issueId}`, changing("DELETE"));
}
