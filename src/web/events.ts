import { type RequestHandler, Router } from "express";
import type { Services } from "./services.ts";

/** Server-sent events: what a page that stays open is told. */
export function eventRoutes({ events }: Pick<Services, "events">): Router {
  const routes = Router();

  routes.get("/api/events", (_request, response) => events.follow(response));

  return routes;
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
