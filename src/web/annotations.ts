import { type Request, type Response, Router } from "express";
import { z } from "zod";
import {
  type CommentCount,
  countOf,
  type DocumentAnnotations,
  type SegmentComments,
} from "../../views/annotation-models.ts";
import { type Comment, LONGEST_COMMENT } from "../documents/comment.ts";
import { mentions } from "../documents/mentions.ts";
import { Mishap } from "../errors.ts";
import { findSegment } from "./asked-segment.ts";
import { findDocument } from "./documents.tsx";
import { asking } from "./reader.ts";
import type { Services } from "./services.ts";

const Id = z.coerce.number().int().positive();
const Text = z.string().trim().min(1).max(LONGEST_COMMENT);
const NewComment = z.object({ text: Text });
const Change = z.union([z.strictObject({ text: Text }), z.strictObject({ resolved: z.boolean() })]);
const Bookmark = z.object({ on: z.boolean() });

/** Comments on segments, for all, and bookmarks, for who sets them. */
export function annotationRoutes(services: Services): Router {
  const routes = Router();
  const { annotations } = services;

  routes.get("/api/documents/:id/annotations", async (request, response) => {
    const document = await findDocument(services, request);
    const reader = asking(response).reader.author;
    response.json(await annotationsOf(services, document.id, reader));
  });

  routes.get("/api/segments/:id/comments", async (request, response) => {
    const segment = await findSegment(services, request);
    response.json(await commentsAt(services, segment.id));
  });

  routes.post("/api/segments/:id/comments", async (request, response) => {
    const { id: segmentId, documentId } = await findSegment(services, request);
    const { text } = NewComment.parse(request.body);
    const comment = await annotations.add({ segmentId, documentId }, text, asking(response).act());
    response.status(201).json(await told(services, comment));
  });

  routes.put("/api/comments/:id", async (request, response) => {
    const comment = await findComment(services, request);
    const change = Change.parse(request.body);
    response.json(await told(services, await changed(services, comment, { change, response })));
  });

  routes.delete("/api/comments/:id", async (request, response) => {
    const comment = await findComment(services, request);
    ownedBy(response, comment.author);
    response.json(
      await told(services, await annotations.remove(comment.id, asking(response).act())),
    );
  });

  routes.post("/api/comments/:id/undelete", async (request, response) => {
    const id = Id.parse(request.params.id);
    const remover = await annotations.removedBy(id);
    if (remover === undefined) throw new Mishap("notFound");
    ownedBy(response, remover);
    response.json(await told(services, await annotations.undoRemove(id)));
  });

  routes.put("/api/segments/:id/bookmark", async (request, response) => {
    const segment = await findSegment(services, request);
    const { on } = Bookmark.parse(request.body);
    await annotations.setBookmark(segment.id, on, asking(response).act());
    response.json({ segmentId: segment.id, on });
  });

  return routes;
}

/** Resolves a comment, or opens it again. Tells open pages. */
export async function resolveComment(
  services: Services,
  id: number,
  { resolved, response }: { readonly resolved: boolean; readonly response: Response },
): Promise<Comment> {
  const { annotations } = services;
  if ((await annotations.find(id)) === undefined) throw new Mishap("notFound");
  const comment = resolved
    ? await annotations.resolve(id, asking(response).act())
    : await annotations.reopen(id);
  services.events.rowsChanged();
  return comment;
}

async function changed(
  services: Services,
  comment: Comment,
  { change, response }: { readonly change: z.infer<typeof Change>; readonly response: Response },
): Promise<Comment> {
  if ("resolved" in change) {
    const { resolved } = change;
    return resolveComment(services, comment.id, { resolved, response });
  }
  ownedBy(response, comment.author);
  if (change.text === comment.text) return comment;
  return services.annotations.correct(comment.id, change.text, asking(response).act());
}

/** Nobody puts words into the mouth of others, or takes them out of it. */
function ownedBy(response: Response, author: string): void {
  if (asking(response).reader.author !== author) throw new Mishap("commentOfAnother", { author });
}

/** All comments of the segment, after open pages were told that they have changed. */
async function told(services: Services, { segmentId }: Comment): Promise<SegmentComments> {
  services.events.rowsChanged();
  return commentsAt(services, segmentId);
}

async function commentsAt({ annotations }: Services, segmentId: number): Promise<SegmentComments> {
  return { segmentId, comments: await annotations.ofSegment(segmentId) };
}

async function annotationsOf(
  { annotations, segments }: Services,
  documentId: number,
  reader: string,
): Promise<DocumentAnnotations> {
  const comments = await annotations.inDocument(documentId);
  const authors = (await segments.authors(documentId)).map(({ author }) => author);
  const calling = comments.filter(({ text, resolved }) => !resolved && mentions(text, reader));
  return {
    segments: countsOf(comments),
    bookmarks: await annotations.bookmarks(documentId, reader),
    mentions: calling.length,
    reader,
    names: [...new Set([...authors, ...comments.map(({ author }) => author), reader])],
  };
}

function countsOf(comments: readonly Comment[]): Readonly<Record<number, CommentCount>> {
  const bySegment = new Map<number, Comment[]>();
  for (const comment of comments)
    bySegment.set(comment.segmentId, [...(bySegment.get(comment.segmentId) ?? []), comment]);
  return Object.fromEntries([...bySegment].map(([id, all]) => [id, countOf(all)]));
}

async function findComment({ annotations }: Services, request: Request): Promise<Comment> {
  const id = Id.safeParse(request.params.id);
  const comment = id.success ? await annotations.find(id.data) : undefined;
  if (comment === undefined) throw new Mishap("notFound");
  return comment;
}
