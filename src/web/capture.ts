import { Router } from "express";
import { z } from "zod";
import type { CapturedConcept } from "../../views/models.ts";
import { type CapturedPair, capture } from "../glossary/capture.ts";
import { freshConceptId } from "../glossary/fresh-id.ts";
import type { Act } from "../storage/documents.ts";
import { TermText, Text } from "./concept-form.ts";
import { changeGlossary } from "./glossary-acts.ts";
import { asking } from "./reader.ts";
import type { Services } from "./services.ts";

const CaptureBody = z.object({
  croatian: TermText.min(1),
  english: TermText.default(""),
  note: Text,
});

/** Adding to the glossary from a segment, without leaving it. */
export function captureRoutes(services: Services): Router {
  const routes = Router();

  routes.post("/api/glossary/capture", async (request, response) => {
    const pair = CaptureBody.parse(request.body);
    const answer = await addPair(services, pair, asking(response).act());
    response.status(answer.added === "concept" ? 201 : 200).json(answer);
  });

  return routes;
}

/** Adds a Croatian term and its translation as one step, which is null where the glossary had both already. */
export async function addPair(
  services: Services,
  pair: CapturedPair,
  act: Act,
): Promise<CapturedConcept> {
  const { glossary } = services;
  const freshId = freshConceptId(pair.croatian, (id) => glossary.concept(id) !== undefined);
  const { added, concept } = capture(glossary.concepts(), pair, freshId);
  const change = { put: [concept], remove: [] };
  const step = added === "nothing" ? null : await changeGlossary(services, change, act);
  return { added, concept, step };
}
