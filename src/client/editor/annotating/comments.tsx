import type { ComponentChild } from "preact";
import type { SegmentComments } from "../../../../views/annotation-models.ts";
import { type CommentActions, CommentsSection } from "../../../../views/segment-comments.tsx";
import type { Comment } from "../../../documents/comment.ts";
import type { Desk } from "../desk.ts";
import { documentOfPage } from "../editor-page.ts";
import type { Feature } from "../feature.ts";
import { attempt, type Tools } from "../tools.ts";
import {
  addComment,
  changeComment,
  deleteComment,
  fetchComments,
  undeleteComment,
} from "./annotation-api.ts";
import type { Annotations } from "./annotations.ts";
import type { CommentDrafts } from "./comment-drafts.ts";

/** The form for another comment, wherever the panel stands. */
const FORM = "[data-comments] > .comment-form";

/** What is known of the comments of the open segment. */
interface Shown {
  readonly segmentId: number;
  readonly comments: readonly Comment[] | null;
  readonly failed: boolean;
  readonly removed: number | null;
}

export interface CommentingOptions {
  readonly annotations: Annotations;
  readonly drafts: CommentDrafts;
}

/** The comments on the open segment, in its panel. */
export function createComments(
  tools: Tools,
  desk: Desk,
  { annotations, drafts }: CommentingOptions,
): Feature & { refresh(): void } {
  const { marks, announce, around } = tools;
  let sent = 0;
  let shown: Shown = { segmentId: 0, comments: null, failed: false, removed: null };

  const show = (part: Partial<Shown>) => {
    shown = { ...shown, ...part };
    if (desk.openId === shown.segmentId) desk.opened?.redraw();
  };
  const take = (answer: SegmentComments, removed: number | null = null) => {
    annotations.take(answer);
    if (answer.segmentId === shown.segmentId)
      show({ comments: answer.comments, failed: false, removed });
  };
  const load = async (segmentId: number) => {
    try {
      take(await fetchComments(segmentId));
    } catch {
      if (shown.segmentId === segmentId) show({ failed: shown.comments === null });
    }
  };
  const act = (ask: () => Promise<SegmentComments>, removed: number | null = null) =>
    void attempt(tools, async () => take(await ask(), removed));

  /** Who has sent one goes on in the text at once: what is typed before the answer is meant for it. */
  const send = (segmentId: number, number: number, text: string) => {
    desk.opened?.focus();
    void attempt(tools, async () => {
      const answer = await addComment(segmentId, text);
      if (drafts.of(segmentId).trim() === text) {
        drafts.keep(segmentId, "");
        sent += 1;
      }
      take(answer);
      announce(around.translation.t("comments.sent", { number }));
      await annotations.load();
    });
  };

  const actionsFor = (segmentId: number, position: number): CommentActions => ({
    send: (text) => send(segmentId, position, text),
    keep: (text) => drafts.keep(segmentId, text),
    correct: (id, text) => act(() => changeComment(id, { text })),
    resolve: (id, resolved) => act(() => changeComment(id, { resolved })),
    remove: (id) => act(() => deleteComment(id), id),
    undoRemove: (id) => act(() => undeleteComment(id)),
    reload: () => void load(segmentId),
  });

  const begin = () => {
    const field = document.querySelector<HTMLElement>(`${FORM} textarea`);
    if (desk.opened === null || field === null) return false;
    field.focus();
    field.scrollIntoView({ block: "nearest" });
    return true;
  };
  const leave = () => {
    if (document.activeElement?.closest("[data-comments]") == null) return false;
    desk.opened?.focus();
    return true;
  };

  const panel: NonNullable<Feature["panel"]> = ({ id, position }): ComponentChild => {
    if (shown.segmentId !== id) {
      const comments = marks.of(id).comments === 0 ? [] : null;
      shown = { segmentId: id, comments, failed: false, removed: null };
      if (comments === null) void load(id);
    }
    const { comments, failed, removed } = shown;
    return (
      <CommentsSection
        key={`comments ${id}`}
        documentId={documentOfPage()}
        reader={annotations.reader}
        names={annotations.names}
        draft={drafts.of(id)}
        actions={actionsFor(id, position)}
        {...{ position, comments, failed, removed, sent }}
      />
    );
  };

  return {
    panel,
    commands: { comment: begin, leave },
    /** Somebody else may have commented. */
    refresh: () => {
      if (shown.segmentId !== 0) void load(shown.segmentId); // else none was open yet
    },
  };
}
