import { type Request, type Response, Router } from "express";
import { z } from "zod";
import type { StructureAnswer } from "../../views/models.ts";
import type { Segment } from "../documents/segment.ts";
import { heirsOf } from "../revisions/structure.ts";
import type { StructureChange } from "../storage/segment-structure.ts";
import { findSegment, Sitting } from "./asked-segment.ts";
import { conceptCards, segmentRow } from "./desk.ts";
import { asking } from "./reader.ts";
import { demand } from "./segment-saving.ts";
import type { Services } from "./services.ts";
import { exceptionMoves } from "./structure-exceptions.ts";

const Id = z.coerce.number().int().positive();
const Revision = z.number().int().nonnegative();
const Place = z.number().int().nonnegative();
const SplitBody = z.object({
  at: Place,
  targetAt: Place.nullable().default(null),
  base: Revision,
  sitting: Sitting.optional(),
});
const JoinBody = z.object({ base: Revision, nextBase: Revision, sitting: Sitting.optional() });
const UndoBody = z.object({ sitting: Sitting.optional() }).default({});

/** Splitting a segment, joining it with the next one, and taking either back. */
export function cuttingRoutes(services: Services): Router {
  const routes = Router();
  const { structure } = services;

  routes.post("/api/segments/:id/split", async (request, response) => {
    const { sitting, ...where } = SplitBody.parse(request.body);
    await demandTranslator(services, await findSegment(services, request), response);
    const change = await structure.split(idOf(request), where, actOf(services, response));
    response.json(await told(services, change, sitting));
  });

  routes.post("/api/segments/:id/join", async (request, response) => {
    const { sitting, ...bases } = JoinBody.parse(request.body);
    await demandTranslator(services, await findSegment(services, request), response);
    const change = await structure.join(idOf(request), bases, actOf(services, response));
    response.json(await told(services, change, sitting));
  });

  routes.get("/api/segments/:id/heirs", async (request, response) => {
    const segment = await findSegment(services, request);
    const steps = await structure.steps(segment.documentId);
    response.json({ segments: heirsOf(segment.id, steps) });
  });

  routes.post("/api/segment-steps/:id/undo", async (request, response) => {
    const { sitting } = UndoBody.parse(request.body);
    const documentId = await structure.documentOf(idOf(request));
    await demandTranslator(services, { documentId }, response);
    const change = await structure.undo(idOf(request), actOf(services, response));
    response.json(await told(services, change, sitting));
  });

  return routes;
}

function idOf({ params }: Request): number {
  return Id.parse(params.id);
}

/** To cut is a translator's work. */
async function demandTranslator(
  services: Services,
  segment: Pick<Segment, "documentId">,
  response: Response,
): Promise<void> {
  const person = asking(response).act().author;
  await demand(services, segment, { task: "translate", person });
}

function actOf({ glossary }: Services, response: Response) {
  return { ...asking(response).act(), moves: exceptionMoves(glossary) };
}

/** Tells other pages, and answers what this one has to draw. */
async function told(
  services: Services,
  { step, segments }: StructureChange,
  sitting: string | undefined,
): Promise<StructureAnswer> {
  const { documentId } = step;
  services.feed.tell(documentId, { type: "structure", sitting: sitting ?? null });
  const exceptions = await services.exceptions.inDocument(documentId);
  const rows = segments.map((one) => segmentRow(services.glossary, one, exceptions));
  return {
    step: step.id,
    kind: step.kind,
    removed: step.before.map(({ id }) => id),
    rows,
    concepts: conceptCards(services.glossary, rows),
    progress: await services.documents.progress(documentId),
  };
}
