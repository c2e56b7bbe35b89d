import { type Response, Router } from "express";
import { z } from "zod";
import { CommentsPage, type PlacedComment } from "../../views/comments-page.tsx";
import type { Comment } from "../documents/comment.ts";
import { resolveComment } from "./annotations.ts";
import { findDocument } from "./documents.tsx";
import { sendPage } from "./page.tsx";
import { asking } from "./reader.ts";
import type { Services } from "./services.ts";

const Id = z.coerce.number().int().positive();

/** All comments of a document on one page, which works without script. */
export function commentsPage(services: Services): Router {
  const routes = Router();

  routes.get("/documents/:id/comments", async (request, response) => {
    const document = await findDocument(services, request);
    const comments = await services.annotations.inDocument(document.id);
    const { t } = asking(response).translation;
    sendPage(response, {
      title: `${t("comments.title")} · ${document.title}`,
      path: request.originalUrl,
      active: "documents",
      wide: true,
      content: <CommentsPage document={document} comments={await placed(services, comments)} />,
    });
  });

  routes.post("/comments/:id/resolve", async (request, response) => {
    await settle(services, Id.parse(request.params.id), { resolved: true, response });
  });

  routes.post("/comments/:id/reopen", async (request, response) => {
    await settle(services, Id.parse(request.params.id), { resolved: false, response });
  });

  return routes;
}

async function settle(
  services: Services,
  id: number,
  how: { readonly resolved: boolean; readonly response: Response },
): Promise<void> {
  const { documentId } = await resolveComment(services, id, how);
  how.response.redirect(303, `/documents/${documentId}/comments#comment-${id}`);
}

async function placed(
  { segments }: Services,
  comments: readonly Comment[],
): Promise<readonly PlacedComment[]> {
  const found = await Promise.all(
    comments.map(async (comment) => ({ comment, segment: await segments.find(comment.segmentId) })),
  );
  return found
    .flatMap(({ comment, segment }) => (segment === undefined ? [] : [{ comment, segment }]))
    .sort((one, other) => one.segment.position - other.segment.position);
}
