/** A segment in the editor of its document. */
export function segmentPath(documentId: number, segmentId: number): string {
  return `/documents/${documentId}#segment-${segmentId}`;
}
