import { Router } from "express";
import { z } from "zod";
import { asking } from "./reader.ts";
import type { Services } from "./services.ts";

/** The browser says when the day began, for it knows where the reader is. Milliseconds since 1970, UTC. */
const Query = z.object({ since: z.coerce.number().int().nonnegative() });

/** How many words the reader has confirmed since a moment, in all documents together. */
export function wordsToday({ segments }: Pick<Services, "segments">): Router {
  const routes = Router();

  routes.get("/api/words", async (request, response) => {
    const { since } = Query.parse(request.query);
    const { author } = asking(response).reader;
    response.json({ words: await segments.wordsConfirmed({ author, since }) });
  });

  return routes;
}
