import { Router } from "express";
import { z } from "zod";
import { undoStep } from "./glossary-acts.ts";
import { asking } from "./reader.ts";
import type { Services } from "./services.ts";

const StepNumber = z.coerce.number().int().positive();

/** The history of the glossary, step by step, and the way back. */
export function glossaryChanges(services: Services): Router {
  const routes = Router();

  routes.post("/glossary/changes/:number/undo", async (request, response) => {
    const number = StepNumber.parse(request.params.number);
    const { step } = await undoStep(services, number, asking(response).act());
    response.redirect(303, `/glossary?undone=${step}`);
  });

  return routes;
}
