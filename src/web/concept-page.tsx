import { type Request, type Response, Router } from "express";
import { conceptAddress, conceptIdIn, glossaryAddress } from "../../views/glossary-address.ts";
import type { ConceptPanel } from "../../views/glossary-panel.tsx";
import type { Concept } from "../glossary/concept.ts";
import { conceptOf, postedConcept, readConceptForm } from "./concept-form.ts";
import { mishapOf, sentence } from "./errors.tsx";
import { changeGlossary, conceptNamed, freshIdFor } from "./glossary-acts.ts";
import { sendGlossary, titleOf } from "./glossary-page.tsx";
import { searchOf } from "./glossary-search.ts";
import { asking } from "./reader.ts";
import type { Services } from "./services.ts";

/** One concept, beside the table: to be read, changed and deleted. */
export function conceptPages(services: Services): Router {
  const routes = Router();

  routes.get("/glossary/new", (request, response) => {
    return sendGlossary(services, { request, response, selected: { concept: null, forms: [] } });
  });

  routes.post("/glossary", async (request, response) => {
    await saveForm(services, { request, response, concept: null });
  });

  routes.get("/glossary/:id", (request, response) => {
    const concept = conceptOfPage(services, request);
    return sendGlossary(services, { request, response, selected: panel(services, concept) });
  });

  routes.post("/glossary/:id", async (request, response) => {
    await saveForm(services, { request, response, concept: conceptOfPage(services, request) });
  });

  routes.post("/glossary/:id/delete", async (request, response) => {
    const concept = conceptOfPage(services, request);
    const step = await changeGlossary(
      services,
      { put: [], remove: [concept.id] },
      asking(response).act(),
    );
    const deleted = { deleted: String(step), term: titleOf(concept) };
    response.redirect(303, glossaryAddress("/glossary", searchOf(request), deleted));
  });

  return routes;
}

function conceptOfPage(services: Services, { params }: Request): Concept {
  return conceptNamed(services, conceptIdIn(String(params.id)));
}

interface FormView {
  readonly request: Request;
  readonly response: Response;
  /** The concept that is edited; null for a new one. */
  readonly concept: Concept | null;
}

async function saveForm(services: Services, { request, response, concept }: FormView) {
  const draft = readConceptForm(request.body ?? {});
  try {
    const posted = postedConcept(draft);
    const id = concept?.id ?? freshIdFor(services, posted.terms);
    const edited = conceptOf(posted, id, concept ?? undefined);
    const bases: Record<string, number> = concept === null ? { [id]: 0 } : {};
    await changeGlossary(
      services,
      { put: [edited], remove: [] },
      { ...asking(response).act(), bases },
    );
    response.redirect(303, conceptAddress(edited.id, searchOf(request), { saved: "1" }));
  } catch (error) {
    const mishap = mishapOf(error);
    if (mishap === undefined) throw error;
    const problem = sentence(mishap, asking(response).translation.t);
    const selected = { ...panel(services, concept), problem, draft };
    response.status(422);
    await sendGlossary(services, { request, response, selected });
  }
}

/** A concept as the page shows it, with the forms that each of its terms will match. */
function panel(services: Services, concept: Concept | null): ConceptPanel {
  const forms = (concept?.terms ?? []).map((term) => ({
    term: term.text,
    words: services.formsOf(term.language, term.id),
  }));
  return { concept, forms };
}
