import { Router } from "express";
import { z } from "zod";
import { LONGEST_TRIAL } from "../../views/concept-try-out.tsx";
import { ConceptBody, conceptOf, conceptToSave, EditedConceptBody } from "./concept-form.ts";
import { saveConcept, stateBehind } from "./concept-saving.ts";
import { tryOut } from "./concept-trial.ts";
import {
  changeGlossary,
  conceptNamed,
  freshIdFor,
  restoreConcept,
  undoStep,
} from "./glossary-acts.ts";
import { asking } from "./reader.ts";
import type { Services } from "./services.ts";

const StepNumber = z.coerce.number().int().positive();
const RevisionBody = z.object({ revision: StepNumber });
const TrialBody = z.object({
  /** Of the concept in the glossary that this is a draft of; none for a new one. */
  id: z.string().default(""),
  concept: ConceptBody,
  language: z.enum(["hr", "en"]).default("hr"),
  text: z.string().max(LONGEST_TRIAL),
});
const StepRange = z.object({
  before: StepNumber.optional(),
  limit: z.coerce.number().int().min(1).max(1_000).default(100),
});

/** Concepts and their history as other programs use them. */
export function conceptApi(services: Services): Router {
  const routes = Router();
  const { concepts, glossary } = services;

  routes.get("/api/concepts", (_request, response) => {
    response.json({ concepts: [...glossary.concepts()] });
  });

  routes.post("/api/concepts", async (request, response) => {
    const posted = ConceptBody.parse(request.body);
    const concept = conceptToSave(posted, freshIdFor(services, posted.terms));
    const act = { ...asking(response).act(), bases: { [concept.id]: 0 } };
    await changeGlossary(services, { put: [concept], remove: [] }, act);
    response.status(201).location(`/api/concepts/${concept.id}`).json(concept);
  });

  routes.get("/api/concepts/:id", (request, response) => {
    response.json(conceptNamed(services, request.params.id));
  });

  routes.put("/api/concepts/:id", async (request, response) => {
    const { id } = conceptNamed(services, request.params.id);
    const { base, ...posted } = EditedConceptBody.parse(request.body);
    const edited = conceptToSave(posted, id, await stateBehind(services, id, base));
    const act = asking(response).act();
    const { concept } = await saveConcept(services, { concept: edited, base, act });
    response.json(concept);
  });

  routes.delete("/api/concepts/:id", async (request, response) => {
    const { id } = conceptNamed(services, request.params.id);
    await changeGlossary(services, { put: [], remove: [id] }, asking(response).act());
    response.status(204).end();
  });

  routes.post("/api/concepts/try", (request, response) => {
    const { id, concept, language, text } = TrialBody.parse(request.body);
    const tried = conceptOf(concept, id, services.glossary.concept(id));
    const { own, others } = tryOut(services, { id, concept: tried, language, text });
    response.json({ occurrences: own, others });
  });

  routes.get("/api/concepts/:id/revisions", async (request, response) => {
    response.json({ revisions: await concepts.revisions(request.params.id) });
  });

  routes.post("/api/concepts/:id/restore", async (request, response) => {
    const { revision } = RevisionBody.parse(request.body);
    const concept = await restoreConcept(services, request.params.id, {
      revision,
      act: asking(response).act(),
    });
    response.json(concept);
  });

  routes.get("/api/glossary/steps", async (request, response) => {
    const { before, limit } = StepRange.parse(request.query);
    const range = { limit, ...(before === undefined ? {} : { before }) };
    response.json({ steps: await concepts.steps(range) });
  });

  routes.post("/api/glossary/steps/:number/undo", async (request, response) => {
    const number = StepNumber.parse(request.params.number);
    response.json(await undoStep(services, number, asking(response).act()));
  });

  return routes;
}
