import { browserShelf } from "../browser-shelf.ts";
import type { Desk } from "../desk.ts";
import { documentOfPage } from "../editor-page.ts";
import type { Feature } from "../feature.ts";
import type { Tools } from "../tools.ts";
import { createAnnotations } from "./annotations.ts";
import { createBookmarks } from "./bookmarks.ts";
import { createCommentDrafts } from "./comment-drafts.ts";
import { createComments } from "./comments.tsx";

/** What is noted beside the texts: comments and bookmarks, with their marks in the rows. */
export function createNotes(tools: Tools, desk: Desk): readonly Feature[] {
  const annotations = createAnnotations(documentOfPage(), tools.marks);
  const drafts = createCommentDrafts(browserShelf());
  const comments = createComments(tools, desk, { annotations, drafts });
  const load = () =>
    annotations.load().then(
      () => comments.refresh(),
      () => undefined, // read again with the next change
    );
  void load();
  return [{ ...comments, noted: load }, createBookmarks(tools, desk)];
}
