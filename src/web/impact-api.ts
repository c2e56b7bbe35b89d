import { type Request, Router } from "express";
import type { AcceptResult } from "../../views/impact-models.ts";
import { IMPACT_KINDS } from "../quality/impact.ts";
import { ConceptBody, conceptOf } from "./concept-form.ts";
import { type Accepted, acceptProposal, takeBack } from "./impact-acts.ts";
import { ListQuery, placeText, ShownSegments, StepNumber } from "./impact-addresses.ts";
import { impactPreview } from "./impact-preview.ts";
import { impactSummary } from "./impact-summary.ts";
import { stepMade, survey } from "./impact-survey.ts";
import { type Asking, asking } from "./reader.ts";
import type { Services } from "./services.ts";

/** What a change of the glossary touches, as other programs and the page's script ask for it. */
export function impactApi(services: Services): Router {
  const routes = Router();

  routes.get("/api/glossary/steps/:number/impact", async (request, response) => {
    const { after, limit, kind } = ListQuery.parse(request.query);
    const step = await stepMade(services, numberOf(request));
    const kinds = kind === undefined ? IMPACT_KINDS : [kind];
    const { found, next } = await survey(services, step, { after, limit, kinds, patience: 0 });
    response.json({ segments: found, next: placeText(next) });
  });

  routes.get("/api/glossary/steps/:number/impact/summary", async (request, response) => {
    response.json(await impactSummary(services, numberOf(request), Number.POSITIVE_INFINITY));
  });

  routes.post("/api/glossary/steps/:number/impact/accept", async (request, response) => {
    const { segments } = ShownSegments.parse(request.body);
    const step = await stepMade(services, numberOf(request));
    const act = asking(response).act();
    const results: AcceptResult[] = [];
    for (const shown of segments)
      results.push(told(await acceptProposal(services, step, { shown, act }), asking(response)));
    response.json({ results });
  });

  routes.post("/api/glossary/steps/:number/impact/undo", async (request, response) => {
    const { segments } = ShownSegments.parse(request.body);
    const step = numberOf(request);
    const act = asking(response).act();
    const results: AcceptResult[] = [];
    for (const shown of segments)
      results.push(told(await takeBack(services, shown, { step, act }), asking(response)));
    response.json({ results });
  });

  routes.post("/api/concepts/:id/impact", async (request, response) => {
    const { id } = request.params;
    const draft = request.query.delete === "1" ? null : ConceptBody.parse(request.body);
    const concept = draft && conceptOf(draft, id, services.glossary.concept(id));
    response.json(await impactPreview(services, id, concept));
  });

  return routes;
}

function numberOf({ params }: Request): number {
  return StepNumber.parse(params.number);
}

/** What became of a segment, in the reader's language. */
function told(accepted: Accepted, { translation }: Asking): AcceptResult {
  return { ...accepted, message: translation.t(`impact.outcome.${accepted.outcome}`) };
}
