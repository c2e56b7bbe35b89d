import { Router } from "express";
import { z } from "zod";
import type { NamedRows } from "../../views/together-models.ts";
import { Mishap } from "../errors.ts";
import { findSegment, Sitting } from "./asked-segment.ts";
import { conceptCards, segmentRow } from "./desk.ts";
import { findDocument } from "./documents.tsx";
import { asking } from "./reader.ts";
import type { Services } from "./services.ts";

/** Rows that are answered at once; a page that needs more asks again. */
const MOST_ROWS = 200;

const Ids = z.object({
  ids: z
    .string()
    .transform((list) => list.split(",").map(Number))
    .pipe(z.array(z.number().int().positive()).max(MOST_ROWS)),
});

const PresenceBody = z.object({
  sitting: Sitting,
  segment: z.number().int().positive().nullable(),
});
const LockBody = z.object({ locked: z.boolean(), sitting: Sitting.optional() });

/** What those who have the same document open tell each other: where they are, and what is locked. */
export function togetherRoutes(services: Services): Router {
  const routes = Router();

  routes.get("/api/documents/:id/rows", async (request, response) => {
    const document = await findDocument(services, request);
    const { ids } = Ids.parse(request.query);
    response.json(await namedRows(services, document.id, ids));
  });

  routes.put("/api/documents/:id/presence", async (request, response) => {
    const { id: documentId } = await findDocument(services, request);
    const { sitting, segment } = PresenceBody.parse(request.body);
    if (segment !== null) await ownSegment(services, documentId, segment);
    const { author } = asking(response).reader;
    services.presence.enter({ documentId, sitting, author }, segment);
    response.status(204).end();
  });

  routes.put("/api/segments/:id/lock", async (request, response) => {
    const segment = await findSegment(services, request);
    const { locked, sitting } = LockBody.parse(request.body);
    await services.segments.lock(segment.id, { locked, page: sitting, ...asking(response).act() });
    const { segments } = await namedRows(services, segment.documentId, [segment.id]);
    response.json({ row: segments[0] });
  });

  return routes;
}

async function namedRows(
  services: Services,
  documentId: number,
  ids: readonly number[],
): Promise<NamedRows> {
  const { glossary } = services;
  const exceptions = await services.exceptions.inDocument(documentId);
  const segments = await services.segments.named(documentId, ids);
  const rows = segments.map((segment) => segmentRow(glossary, segment, exceptions));
  const progress = await services.documents.progress(documentId);
  return { segments: rows, concepts: conceptCards(glossary, rows), progress };
}

async function ownSegment({ segments }: Services, documentId: number, id: number): Promise<void> {
  const segment = await segments.find(id);
  if (segment?.documentId !== documentId) throw new Mishap("notFound");
}
