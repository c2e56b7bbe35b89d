import { type Request, type Response, Router } from "express";
import type { TFunction } from "i18next";
import {
  conceptAddress,
  conceptIdIn,
  conceptPath,
  glossaryAddress,
} from "../../views/glossary-address.ts";
import { type ConceptDraft, draftOf } from "../../views/glossary-draft.ts";
import type { ConceptPanel } from "../../views/glossary-panel.tsx";
import { Mishap } from "../errors.ts";
import type { Concept } from "../glossary/concept.ts";
import { baseOf, conceptToSave, postedConcept, readConceptForm } from "./concept-form.ts";
import { conceptPanel, NEW_CONCEPT } from "./concept-panel.ts";
import { ConceptOvertaken, type SavedConcept, saveConcept, stateBehind } from "./concept-saving.ts";
import { mishapOf, sentence } from "./errors.tsx";
import { changeGlossary, conceptNamed, freshIdFor } from "./glossary-acts.ts";
import { sendGlossary, titleOf } from "./glossary-page.tsx";
import { searchOf } from "./glossary-search.ts";
import { asking } from "./reader.ts";
import type { Services } from "./services.ts";

/** One concept, beside the table: to be read, changed and deleted. */
export function conceptPages(services: Services): Router {
  const routes = Router();

  routes.get("/glossary/new", (request, response) =>
    sendGlossary(services, { request, response, selected: NEW_CONCEPT }),
  );

  routes.post("/glossary", (request, response) =>
    saveForm(services, { request, response, id: null }),
  );

  routes.get("/glossary/:id", async (request, response) => {
    const id = conceptIdIn(request.params.id);
    const concept = services.glossary.concept(id);
    if (concept === undefined) return sendToHistory(services, response, id);
    const done = doneOf(request, concept, asking(response).translation.t);
    const panel = await conceptPanel(services, concept);
    const selected = { ...panel, ...(done ? { done } : {}) };
    return sendGlossary(services, { request, response, selected });
  });

  routes.post("/glossary/:id", (request, response) =>
    saveForm(services, { request, response, id: conceptIdIn(request.params.id) }),
  );

  routes.post("/glossary/:id/delete", async (request, response) => {
    const concept = conceptNamed(services, conceptIdIn(request.params.id));
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

/** What became of a deleted concept is on the page from which it can be restored. */
async function sendToHistory(services: Services, response: Response, id: string): Promise<void> {
  const revisions = await services.concepts.revisions(id);
  if (revisions.length === 0) throw new Mishap("notFound");
  response.redirect(303, `${conceptPath(id)}/history`);
}

/** What the request before did to this concept, as its address says. */
function doneOf({ query }: Request, concept: Concept, t: TFunction): string | undefined {
  if (query.saved !== undefined) return t("glossary.saved", { term: titleOf(concept) });
  if (query.merged !== undefined) return t("concept.merged", { term: titleOf(concept) });
  const restored = Number(query.restored);
  return restored > 0 ? t("concept.history.restored", { number: restored }) : undefined;
}

interface FormView {
  readonly request: Request;
  readonly response: Response;
  /** Of the concept that is edited; null for a new one. */
  readonly id: string | null;
}

async function saveForm(services: Services, view: FormView): Promise<void> {
  const { request, response } = view;
  const draft = readConceptForm(request.body ?? {});
  try {
    const { concept, merged, step } = await save(services, view, draft);
    const done = { ...(merged ? { merged: "1" } : { saved: "1" }), step: String(step) };
    response.redirect(303, conceptAddress(concept.id, searchOf(request), done));
  } catch (error) {
    const refused = await refusal(services, view, { error, draft });
    response.status(error instanceof ConceptOvertaken ? 409 : 422);
    await sendGlossary(services, { request, response, selected: refused });
  }
}

async function save(
  services: Services,
  { request, response, id }: FormView,
  draft: ConceptDraft,
): Promise<SavedConcept> {
  const act = asking(response).act();
  if (id === null) {
    const posted = postedConcept(draft);
    const concept = conceptToSave(posted, freshIdFor(services, posted.terms));
    const bases = { [concept.id]: 0 };
    const change = { put: [concept], remove: [] };
    return {
      concept,
      merged: false,
      step: await changeGlossary(services, change, { ...act, bases }),
    };
  }
  const base = baseOf(request.body ?? {});
  const before = await stateBehind(services, id, base);
  if (before === undefined) throw new Mishap("notFound");
  const concept = conceptToSave(postedConcept(draft, before), id, before);
  return saveConcept(services, { concept, base, act });
}

interface Refused {
  readonly error: unknown;
  readonly draft: ConceptDraft;
}

/** The form as it was sent, with what is wrong; where others came first, together with what they wrote. */
async function refusal(
  services: Services,
  { request, response, id }: FormView,
  { error, draft }: Refused,
): Promise<ConceptPanel> {
  const mishap = mishapOf(error);
  if (mishap === undefined || mishap.mishap === "notFound") throw error;
  const current = id === null ? undefined : services.glossary.concept(id);
  const panel = current ? await conceptPanel(services, current) : NEW_CONCEPT;
  const deleted = id !== null && current === undefined ? { deleted: id } : {};
  if (error instanceof ConceptOvertaken) {
    const { conflict } = error;
    const together = { draft: draftOf(conflict.merged), base: conflict.revision };
    return { ...panel, ...deleted, ...together, conflict };
  }
  const base = baseOf(request.body ?? {});
  const problem = sentence(mishap, asking(response).translation.t);
  return { ...panel, ...deleted, ...(base === undefined ? {} : { base }), problem, draft };
}
