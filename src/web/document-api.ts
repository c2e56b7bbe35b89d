import { Router } from "express";
import { z } from "zod";
import { conceptCards, segmentRow } from "./desk.ts";
import { findDocument } from "./documents.tsx";
import type { Services } from "./services.ts";

const Range = z.object({
  after: z.coerce.number().int().nonnegative().default(0),
  limit: z.coerce.number().int().min(1).max(1_000).default(100),
});

/** Documents for programs. */
export function documentApi(services: Services): Router {
  const routes = Router();

  routes.get("/api/health", (_request, response) => {
    response.json({ status: "ok" });
  });

  routes.get("/api/documents", async (_request, response) => {
    response.json({ documents: await services.documents.list() });
  });

  routes.get("/api/documents/:id", async (request, response) => {
    response.json(await findDocument(services, request));
  });

  routes.get("/api/documents/:id/segments", async (request, response) => {
    const document = await findDocument(services, request);
    const range = Range.parse(request.query);
    const segments = await services.documents.segments(document.id, range);
    const exceptions = await services.exceptions.inDocument(document.id);
    const rows = segments.map((one) => segmentRow(services.glossary, one, exceptions));
    const next = rows.length === range.limit ? (rows.at(-1)?.position ?? null) : null;
    response.json({ segments: rows, concepts: conceptCards(services.glossary, rows), next });
  });

  return routes;
}
