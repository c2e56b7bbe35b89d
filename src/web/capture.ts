import { Router } from "express";
import { z } from "zod";
import type { CapturedConcept } from "../../views/models.ts";
import { capture } from "../glossary/capture.ts";
import { freshConceptId } from "../glossary/fresh-id.ts";
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
    const { glossary } = services;
    const freshId = freshConceptId(pair.croatian, (id) => glossary.concept(id) !== undefined);
    const { added, concept } = capture(glossary.concepts(), pair, freshId);
    const act = asking(response).act();
    const step =
      added === "nothing"
        ? null
        : await changeGlossary(services, { put: [concept], remove: [] }, act);
    const answer: CapturedConcept = { added, concept, step };
    response.status(added === "concept" ? 201 : 200).json(answer);
  });

  return routes;
}
