import type { JSX } from "preact";
import type { Comment } from "../src/documents/comment.ts";
import type { DocumentOverview } from "../src/documents/document.ts";
import { withoutCodes } from "../src/documents/inline-codes.ts";
import type { Segment } from "../src/documents/segment.ts";
import { CommentText } from "./comment-text.tsx";
import { Keys } from "./editor-keys.tsx";
import { Icon } from "./icon.tsx";
import { Moment } from "./moment.tsx";
import { useTranslation } from "./translation.ts";

/** A comment with the segment that it stands at. */
export interface PlacedComment {
  readonly comment: Comment;
  readonly segment: Segment;
}

/** What was said about a document. */
export interface CommentsPageProps {
  readonly document: DocumentOverview;
  /** In the order of the document. */
  readonly comments: readonly PlacedComment[];
}

/** All comments of a document, the open ones first: to go through, to settle, to print. */
export function CommentsPage({ document, comments }: CommentsPageProps): JSX.Element {
  const { t } = useTranslation();
  const open = comments.filter(({ comment }) => comment.resolved === null);
  const resolved = comments.filter(({ comment }) => comment.resolved !== null);
  return (
    <div class="comments-page">
      <p>
        <a class="back" href={`/documents/${document.id}`}>
          <Icon name="back" />
          {document.title}
        </a>
      </p>
      <header class="comments-head">
        <h1>{t("comments.title")}</h1>
        <button type="button" class="button quiet" data-behaviour="print" hidden>
          {t("comments.print")}
        </button>
      </header>
      {comments.length === 0 && (
        <p class="quiet">
          {t("comments.none")} <Keys command="comment" />
        </p>
      )}
      <Part title={t("comments.open", { count: open.length })} comments={open} />
      <Part title={t("comments.resolved", { count: resolved.length })} comments={resolved} />
    </div>
  );
}

function Part(props: { readonly title: string; readonly comments: readonly PlacedComment[] }) {
  if (props.comments.length === 0) return null;
  return (
    <section>
      <h2>{props.title}</h2>
      <ol class="comments-list">
        {props.comments.map((placed) => (
          <Placed key={placed.comment.id} {...placed} />
        ))}
      </ol>
    </section>
  );
}

function Placed({ comment, segment }: PlacedComment) {
  const { t } = useTranslation();
  const { id, documentId, position, source, target } = segment;
  return (
    <li class="placed-comment" id={`comment-${comment.id}`}>
      <a class="comment-place number" href={`/documents/${documentId}#segment-${id}`}>
        <span class="spoken">{t("comments.segment")} </span>
        {position}
      </a>
      <div class="comment-texts">
        <p class="text" lang="hr">
          {withoutCodes(source)}
        </p>
        {target !== "" && (
          <p class="text quiet" lang="en">
            {withoutCodes(target)}
          </p>
        )}
      </div>
      <div class="comment-said">
        <p class="comment-head small quiet">
          <b>{comment.author}</b> <Moment at={comment.at} />
          {comment.correctedAt !== null && ` · ${t("comments.corrected")}`}
        </p>
        <CommentText text={comment.text} />
        <Settling comment={comment} />
      </div>
    </li>
  );
}

function Settling({ comment }: { readonly comment: Comment }) {
  const { t } = useTranslation();
  const { id, resolved } = comment;
  return (
    <form method="post" action={`/comments/${id}/${resolved ? "reopen" : "resolve"}`}>
      {resolved && (
        <span class="small quiet">
          <Icon name="check" /> {t("comments.resolvedBy", { author: resolved.author })}{" "}
          <Moment at={resolved.at} />
        </span>
      )}
      <button type="submit" class="button quiet">
        {t(resolved ? "comments.reopen" : "comments.resolve")}
      </button>
    </form>
  );
}
