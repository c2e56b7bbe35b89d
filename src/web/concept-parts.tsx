import { type Request, type Response, Router } from "express";
import { z } from "zod";
import { LONGEST_TRIAL, TryOutParts } from "../../views/concept-try-out.tsx";
import { ConceptUses } from "../../views/concept-uses.tsx";
import {
  conceptAddress,
  conceptIdIn,
  conceptPath,
  glossaryAddress,
} from "../../views/glossary-address.ts";
import type { ConceptDraft } from "../../views/glossary-draft.ts";
import type { Concept } from "../glossary/concept.ts";
import { FORM_ACTS, withForm } from "../glossary/term-forms.ts";
import { baseOf, conceptOf, postedConcept, readConceptForm, TermText } from "./concept-form.ts";
import { conceptPanel, NEW_CONCEPT } from "./concept-panel.ts";
import { saveConcept } from "./concept-saving.ts";
import { tryOut } from "./concept-trial.ts";
import { conceptNamed } from "./glossary-acts.ts";
import { sendGlossary } from "./glossary-page.tsx";
import { searchOf } from "./glossary-search.ts";
import { sendPart } from "./page.tsx";
import { asking } from "./reader.ts";
import type { Services } from "./services.ts";

const FormActBody = z.object({
  termId: z.string(),
  veto: TermText.optional(),
  allow: TermText.optional(),
  add: TermText.optional(),
  drop: TermText.optional(),
});

const TrialBody = z.object({
  tryText: z.string().max(LONGEST_TRIAL).default(""),
  tryLanguage: z.enum(["hr", "en"]).default("hr"),
});

/** The parts of a concept's page that act by themselves: its forms, the try-out box, where it is used. */
export function conceptParts(services: Services): Router {
  const routes = Router();

  routes.post("/glossary/:id/forms", async (request, response) => {
    const concept = conceptNamed(services, conceptIdIn(request.params.id));
    const acts = FormActBody.parse(request.body ?? {});
    const changed = FORM_ACTS.reduce((state, act) => {
      const forms = formsIn(acts[act]).map((form) => ({ termId: acts.termId, form }));
      return forms.reduce((one, form) => withForm(one, act, form), state);
    }, concept);
    const base = (await services.concepts.find(concept.id))?.revision;
    const act = asking(response).act();
    const { step } = await saveConcept(services, { concept: changed, base, act });
    const address = conceptAddress(concept.id, searchOf(request), { step: String(step) });
    response.redirect(303, `${address}#forms`);
  });

  routes.post("/glossary/new/try", (request, response) =>
    sendTrial(services, { request, response, concept: null }),
  );

  routes.post("/glossary/:id/try", (request, response) => {
    const concept = conceptNamed(services, conceptIdIn(request.params.id));
    return sendTrial(services, { request, response, concept });
  });

  routes.get("/glossary/:id/uses", async (request, response) => {
    const concept = conceptNamed(services, conceptIdIn(request.params.id));
    const uses = await services.usage.usesOf(concept.id);
    if (request.query.part !== undefined) {
      const href = glossaryAddress(`${conceptPath(concept.id)}/uses`, searchOf(request));
      return sendPart(response, <ConceptUses uses={uses} href={href} />);
    }
    const selected = { ...(await conceptPanel(services, concept)), uses };
    return sendGlossary(services, { request, response, selected });
  });

  return routes;
}

/** Several forms may be typed at once: halifat | halifata. */
function formsIn(typed = ""): readonly string[] {
  return typed
    .split("|")
    .map((form) => form.trim())
    .filter((form) => form !== "");
}

interface TrialView {
  readonly request: Request;
  readonly response: Response;
  /** As it is saved; null for a new one. */
  readonly concept: Concept | null;
}

/** The whole form is sent, so that what is not saved yet is tried out too. */
async function sendTrial(services: Services, { request, response, concept }: TrialView) {
  const body = request.body ?? {};
  const { tryText: text, tryLanguage: language } = TrialBody.parse(body);
  const draft = readConceptForm(body);
  const trial = { id: concept?.id ?? "", concept: drafted(draft, concept), language, text };
  const tried = tryOut(services, trial);
  if (request.query.part !== undefined) return sendPart(response, <TryOutParts tried={tried} />);
  const panel = concept === null ? NEW_CONCEPT : await conceptPanel(services, concept);
  const base = baseOf(body) ?? panel.base;
  const selected = { ...panel, ...(base === undefined ? {} : { base }), draft, tried };
  return sendGlossary(services, { request, response, selected });
}

/** The concept as it would be saved; undefined while no term is typed. */
function drafted(draft: ConceptDraft, concept: Concept | null): Concept | undefined {
  if (draft.terms.every(({ text }) => text.trim() === "")) return undefined;
  const before = concept ?? undefined;
  return conceptOf(postedConcept(draft, before), concept?.id ?? "", before);
}
