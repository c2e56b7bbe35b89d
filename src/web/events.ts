import { Router } from "express";
import type { Services } from "./services.ts";

/** Server-sent events: what a page that stays open is told. */
export function eventRoutes({ events }: Pick<Services, "events">): Router {
  const routes = Router();

  routes.get("/api/events", (_request, response) => events.follow(response));

  return routes;
}
