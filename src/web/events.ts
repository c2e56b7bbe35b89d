import { type Request, type RequestHandler, type Response, Router } from "express";
import { z } from "zod";
import { Mishap } from "../errors.ts";
import { Sitting } from "./asked-segment.ts";
import type { Following } from "./live-events.ts";
import { asking } from "./reader.ts";
import type { Services } from "./services.ts";

const Query = z.object({
  document: z.coerce.number().int().positive().optional(),
  sitting: Sitting.optional(),
  since: z.coerce.number().int().nonnegative().optional(),
});
const Turn = z.coerce.number().int().nonnegative();

/** Server-sent events: what a page that stays open is told; with a document, what is done to that and by whom. */
export function eventRoutes(services: Pick<Services, "events" | "documents">): Router {
  const routes = Router();

  routes.get("/api/events", async (request, response) => {
    services.events.follow(response, await following(services, request, response));
  });

  return routes;
}

async function following(
  { documents }: Pick<Services, "documents">,
  request: Request,
  response: Response,
): Promise<Following | undefined> {
  const { document: documentId, sitting = null, since = null } = Query.parse(request.query);
  if (documentId === undefined) return undefined;
  if ((await documents.find(documentId)) === undefined) throw new Mishap("notFound");
  // A browser that connects anew by itself knows better than the address that it was given.
  const last = Turn.safeParse(request.headers["last-event-id"]);
  const turn = last.success ? last.data : since;
  return { documentId, sitting, turn, author: asking(response).reader.author };
}

/** Exceptions that are given or withdrawn, and proposals that are accepted or taken back. */
const CHANGES_ROWS = /\/exceptions(\/|$)|\/impact(\/.*)?\/(accept|undo)$/u;

/** Tells open pages of every request that has changed their rows for another reason than the glossary. */
export function tellRows({ events }: Pick<Services, "events">): RequestHandler {
  return (request, response, next) => {
    if (request.method !== "GET" && CHANGES_ROWS.test(request.path)) {
      response.once("finish", () => response.statusCode < 400 && events.rowsChanged());
    }
    next();
  };
}
