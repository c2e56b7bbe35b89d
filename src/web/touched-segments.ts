import { type Request, Router } from "express";
import { z } from "zod";
import type { TouchedRows } from "../../views/models.ts";
import type { Segment } from "../documents/segment.ts";
import { impactSieve } from "../quality/impact/concept-change.ts";
import { allSegments } from "./all-segments.ts";
import { conceptCards, segmentRow } from "./desk.ts";
import { findDocument } from "./documents.tsx";
import { wholeStep } from "./impact-survey.ts";
import type { Services } from "./services.ts";

/** Who has missed more steps of the glossary than these gets all rows: that costs less than looking at each step. */
const MOST_STEPS = 20;

const Query = z.object({ since: z.coerce.number().int().nonnegative() });

/** The rows of a document that open pages have to show anew after a change of the glossary. */
export function touchedSegments(services: Services): Router {
  const routes = Router();

  routes.get("/api/documents/:id/touched", async (request, response) => {
    const document = await findDocument(services, request);
    response.json(await touchedRows(services, document.id, sinceOf(request)));
  });

  return routes;
}

function sinceOf(request: Request): number {
  return Query.parse(request.query).since;
}

/** What changes while this is under way is told by its own event, hence the state is that of the beginning. */
async function touchedRows(
  services: Services,
  documentId: number,
  since: number,
): Promise<TouchedRows> {
  const { glossary, scan } = services;
  const { state } = glossary;
  if (since === state) return { state, segments: [], concepts: {} };
  const mayTouch = await sieveSince(services, since);
  const exceptions = await services.exceptions.inDocument(documentId);
  const rows = [];
  for await (const segment of allSegments(scan, { documentId }))
    if (mayTouch(segment)) rows.push(segmentRow(glossary, segment, exceptions));
  return { state, segments: rows, concepts: conceptCards(glossary, rows) };
}

/** Lets pass the segments in which a term of a concept stands, or stood, that was changed since. */
async function sieveSince(
  services: Services,
  since: number,
): Promise<(segment: Segment) => boolean> {
  const missed = services.glossary.state - since;
  if (missed < 0 || missed > MOST_STEPS) return () => true; // fewer than none: an older database was put back
  const numbers = Array.from({ length: missed }, (_, at) => since + 1 + at);
  const steps = await Promise.all(numbers.map((number) => wholeStep(services, number)));
  const sieves = steps.map(impactSieve);
  return (segment) => sieves.some((mayTouch) => mayTouch(segment));
}
