import type { DocumentAnnotations, SegmentComments } from "../../../../views/annotation-models.ts";
import type { FilterAnswer, FilterChoices } from "../../../../views/segment-filter.ts";
import { changing, request } from "../api.ts";

export function fetchFilter(documentId: number, query: URLSearchParams): Promise<FilterAnswer> {
  return request<FilterAnswer>(`/api/documents/${documentId}/filter?${query}`);
}

export function fetchFilterChoices(documentId: number): Promise<FilterChoices> {
  return request<FilterChoices>(`/api/documents/${documentId}/filter/choices`);
}

export function fetchAnnotations(documentId: number): Promise<DocumentAnnotations> {
  return request<DocumentAnnotations>(`/api/documents/${documentId}/annotations`);
}

export function fetchComments(segmentId: number): Promise<SegmentComments> {
  return request<SegmentComments>(`/api/segments/${segmentId}/comments`);
}

export function addComment(segmentId: number, text: string): Promise<SegmentComments> {
  return request(`/api/segments/${segmentId}/comments`, changing("POST", { text }));
}

export function changeComment(
  id: number,
  change: { readonly text: string } | { readonly resolved: boolean },
): Promise<SegmentComments> {
  return request(`/api/comments/${id}`, changing("PUT", change));
}

export function deleteComment(id: number): Promise<SegmentComments> {
  return request(`/api/comments/${id}`, changing("DELETE"));
}

export function undeleteComment(id: number): Promise<SegmentComments> {
  return request(`/api/comments/${id}/undelete`, changing("POST"));
}

export async function setBookmark(segmentId: number, on: boolean): Promise<void> {
  await request(`/api/segments/${segmentId}/bookmark`, changing("PUT", { on }));
}
