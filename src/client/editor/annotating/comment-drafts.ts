/** What was typed and not sent yet, for each segment: a comment, or a reason; it outlives the page. */
export interface CommentDrafts {
  of(segmentId: number): string;
  keep(segmentId: number, text: string): void;
}

/** `shelf`: undefined where the browser may store nothing; then drafts live as long as the page. */
export function createCommentDrafts(
  shelf: Pick<Storage, "getItem" | "setItem" | "removeItem"> | undefined,
  kind: "comment" | "answer" | "reason" | "issue" = "comment",
): CommentDrafts {
  const drafts = new Map<number, string>();
  const keyOf = (segmentId: number) => `tumac.${kind}.${segmentId}`;
  return {
    of: (segmentId) => drafts.get(segmentId) ?? shelf?.getItem(keyOf(segmentId)) ?? "",
    keep(segmentId, text) {
      drafts.set(segmentId, text);
      try {
        if (text === "") shelf?.removeItem(keyOf(segmentId));
        else shelf?.setItem(keyOf(segmentId), text);
      } catch {
        // A full shelf keeps no more; the page still does.
      }
    },
  };
}
