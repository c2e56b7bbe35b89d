import { randomUUID } from "node:crypto";
import { type Request, type Response, Router } from "express";
import type { TFunction } from "i18next";
import { GlossaryPage } from "../../views/glossary.tsx";
import {
  conceptAddress,
  conceptIdIn,
  type GlossarySearch,
  glossaryAddress,
} from "../../views/glossary-address.ts";
import type { ConceptPanel } from "../../views/glossary-panel.tsx";
import type { Notice } from "../../views/page.tsx";
import type { Concept } from "../glossary/concept.ts";
import { searchConcepts } from "../glossary/search.ts";
import { conceptOf, postedConcept, readConceptForm } from "./concept-form.ts";
import { mishapOf, sentence } from "./errors.tsx";
import { changeGlossary, conceptNamed } from "./glossary-acts.ts";
import { sendPage } from "./page.tsx";
import { asking } from "./reader.ts";
import type { Services } from "./services.ts";

const CONCEPTS_A_PAGE = 200;

/** The page of the glossary: the table, and a concept beside it. */
export function glossaryPages(services: Services): Router {
  const routes = Router();

  routes.get("/glossary", (request, response) => sendGlossary(services, { request, response }));

  routes.get("/glossary/new", (request, response) => {
    sendGlossary(services, { request, response, selected: { concept: null, forms: [] } });
  });

  routes.post("/glossary", async (request, response) => {
    await saveForm(services, { request, response, concept: null });
  });

  routes.get("/glossary/:id", (request, response) => {
    const concept = conceptOfPage(services, request);
    sendGlossary(services, { request, response, selected: panel(services, concept) });
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
    const edited = conceptOf(
      postedConcept(draft),
      concept?.id ?? randomUUID(),
      concept ?? undefined,
    );
    await changeGlossary(services, { put: [edited], remove: [] }, asking(response).act());
    response.redirect(303, conceptAddress(edited.id, searchOf(request), { saved: "1" }));
  } catch (error) {
    const mishap = mishapOf(error);
    if (mishap === undefined) throw error;
    const problem = sentence(mishap, asking(response).translation.t);
    const selected = { ...panel(services, concept), problem, draft };
    response.status(422);
    sendGlossary(services, { request, response, selected });
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

interface GlossaryView {
  readonly request: Request;
  readonly response: Response;
  readonly selected?: ConceptPanel;
}

function sendGlossary(services: Services, { request, response, selected }: GlossaryView): void {
  const { t } = asking(response).translation;
  const search = searchOf(request);
  const all = [...services.glossary.concepts()];
  const found = searchConcepts(all, search);
  const pages = Math.max(1, Math.ceil(found.length / CONCEPTS_A_PAGE));
  const page = Math.min(pages, search.page);
  const notice = noticeOf(request, selected?.concept ?? null, t);
  sendPage(response, {
    title: t("common.glossary"),
    path: request.method === "GET" ? request.originalUrl : "/glossary",
    active: "glossary",
    wide: true,
    ...(notice ? { notice } : {}),
    content: (
      <GlossaryPage
        {...search}
        concepts={found.slice((page - 1) * CONCEPTS_A_PAGE, page * CONCEPTS_A_PAGE)}
        total={found.length}
        domains={domainsOf(all)}
        page={page}
        pages={pages}
        {...(selected ? { selected } : {})}
      />
    ),
  });
}

/** What the reader was looking for, which every address of the glossary carries along. */
function searchOf({ query }: Request): GlossarySearch {
  const page = Math.max(1, Number.parseInt(text(query.page), 10) || 1);
  return { query: text(query.q), domain: text(query.domain), page };
}

/** What the request before this one did, as its address says. */
function noticeOf(request: Request, concept: Concept | null, t: TFunction): Notice | undefined {
  const { deleted, term, saved, imported, undone } = request.query;
  if (typeof deleted === "string") {
    const action = `/glossary/changes/${Number(deleted)}/undo`;
    const message = t("glossary.deleted", { term: text(term) });
    return { text: message, undo: { action, label: t("common.undo") } };
  }
  if (imported !== undefined) {
    return { text: t("glossary.imported", { count: Number(text(imported)) || 0 }) };
  }
  if (undone !== undefined) return { text: t("glossary.undone") };
  if (saved === undefined || concept === null) return undefined;
  return { text: t("glossary.saved", { term: titleOf(concept) }) };
}

/** What a reader calls a concept: its first term. */
function titleOf(concept: Concept): string {
  return concept.terms[0]?.text ?? concept.id;
}

function domainsOf(concepts: readonly Concept[]): readonly string[] {
  const domains = new Set(concepts.map((concept) => concept.domain).filter((domain) => domain));
  return [...domains].sort(new Intl.Collator("hr").compare);
}

function text(value: unknown): string {
  return typeof value === "string" ? value : "";
}
