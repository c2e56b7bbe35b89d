import type { JSX } from "preact";
import { useState } from "preact/hooks";
import type { Comment } from "../src/documents/comment.ts";
import { CommentForm } from "./comment-form.tsx";
import { CommentText } from "./comment-text.tsx";
import { Keys } from "./editor-keys.tsx";
import { Icon } from "./icon.tsx";
import { Moment } from "./moment.tsx";
import { useTranslation } from "./translation.ts";

/** What can be done with comments. */
export interface CommentActions {
  readonly send: (text: string) => void;
  /** What is typed and not sent yet. */
  readonly keep: (text: string) => void;
  readonly correct: (id: number, text: string) => void;
  readonly resolve: (id: number, resolved: boolean) => void;
  readonly remove: (id: number) => void;
  readonly undoRemove: (id: number) => void;
  readonly reload: () => void;
}

export interface SegmentCommentsProps {
  readonly position: number;
  readonly documentId: number;
  /** Null while they are being loaded. */
  readonly comments: readonly Comment[] | null;
  readonly failed: boolean;
  /** The comment that was just deleted; null for none. */
  readonly removed: number | null;
  readonly draft: string;
  /** How many were sent from here: after each one the form begins anew. */
  readonly sent: number;
  readonly reader: string;
  readonly names: readonly string[];
  readonly actions: CommentActions;
}

/** The comments on the open segment, and the form for another one. */
export function CommentsSection(props: SegmentCommentsProps): JSX.Element {
  const { t } = useTranslation();
  const { comments, actions, removed } = props;
  return (
    <section class="comments" data-comments>
      <h2 class="panel-title comments-title">
        <a href={`/documents/${props.documentId}/comments`} title={t("comments.ofDocument")}>
          {t("comments.title")}
        </a>{" "}
        <Keys command="comment" />
      </h2>
      {props.failed && (
        <p>
          {t("comments.failed")}{" "}
          <button type="button" class="fix" onClick={actions.reload}>
            {t("comments.again")}
          </button>
        </p>
      )}
      {comments === null && !props.failed && <p class="quiet">{t("comments.loading")}</p>}
      <ul class="comment-list" hidden={comments === null || comments.length === 0}>
        {comments?.map((comment) => (
          <CommentItem key={comment.id} comment={comment} {...props} />
        ))}
      </ul>
      {removed !== null && (
        <p class="comment-removed small">
          {t("comments.deleted")}{" "}
          <button type="button" class="fix" onClick={() => actions.undoRemove(removed)}>
            {t("comments.undo")}
          </button>
        </p>
      )}
      <CommentForm
        key={props.sent}
        label={t("comments.label", { number: props.position })}
        text={props.draft}
        send={t("comments.send")}
        names={props.names}
        onType={actions.keep}
        onSend={actions.send}
      />
    </section>
  );
}

function CommentItem(props: SegmentCommentsProps & { readonly comment: Comment }) {
  const { t } = useTranslation();
  const { comment, actions, names } = props;
  const [editing, setEditing] = useState(false);
  const { id, author, at, text, resolved, correctedAt } = comment;
  return (
    <li class={resolved ? "comment is-resolved" : "comment"} data-comment={id}>
      <p class="comment-head small quiet">
        <b>{author}</b> <Moment at={at} />
        {correctedAt !== null && ` · ${t("comments.corrected")}`}
      </p>
      {editing ? (
        <CommentForm
          label={t("comments.edit")}
          text={text}
          send={t("comments.saveEdit")}
          names={names}
          focused
          onSend={(corrected) => {
            setEditing(false);
            actions.correct(id, corrected);
          }}
          onCancel={() => setEditing(false)}
        />
      ) : (
        <CommentText text={text} />
      )}
      {resolved && (
        <p class="small quiet comment-resolved">
          <Icon name="check" /> {t("comments.resolvedBy", { author: resolved.author })}{" "}
          <Moment at={resolved.at} />
        </p>
      )}
      {!editing && <ItemActions {...props} onEdit={() => setEditing(true)} />}
    </li>
  );
}

function ItemActions(props: {
  readonly comment: Comment;
  readonly reader: string;
  readonly actions: CommentActions;
  readonly onEdit: () => void;
}) {
  const { t } = useTranslation();
  const { comment, reader, actions, onEdit } = props;
  const { id, resolved, author } = comment;
  return (
    <p class="comment-actions">
      <button type="button" class="fix" onClick={() => actions.resolve(id, resolved === null)}>
        {t(resolved ? "comments.reopen" : "comments.resolve")}
      </button>
      {author === reader && (
        <>
          <button type="button" class="fix" onClick={onEdit}>
            {t("comments.edit")}
          </button>
          <button type="button" class="fix" onClick={() => actions.remove(id)}>
            {t("comments.delete")}
          </button>
        </>
      )}
    </p>
  );
}
