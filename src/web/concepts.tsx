import { randomUUID } from "node:crypto";
import { isDeepStrictEqual } from "node:util";
import { type Request, type Response, Router } from "express";
import type { TFunction } from "i18next";
import { z } from "zod";
import { GlossaryPage } from "../../views/glossary.tsx";
import {
  conceptAddress,
  conceptIdIn,
  conceptPath,
  type GlossarySearch,
  glossaryAddress,
} from "../../views/glossary-address.ts";
import type { ConceptPanel } from "../../views/glossary-panel.tsx";
import type { Notice } from "../../views/page.tsx";
import { decodeBytes } from "../documents/encoding.ts";
import { Mishap } from "../errors.ts";
import type { Concept } from "../glossary/concept.ts";
import { readGlossaryCsv, writeGlossaryCsv } from "../glossary/exchange/csv.ts";
import { searchConcepts } from "../glossary/search.ts";
import { ConceptBody, conceptOf, postedConcept, readConceptForm } from "./concept-form.ts";
import { mishapOf, sentence } from "./errors.tsx";
import { sendPage } from "./page.tsx";
import { asking } from "./reader.ts";
import type { Services } from "./services.ts";
import { uploadedFile } from "./upload.ts";

const CONCEPTS_A_PAGE = 200;

const ExportQuery = z.object({ format: z.literal("csv").default("csv") });

/** The glossary: its page, and the JSON that other programs use. */
export function conceptRoutes(services: Services): Router {
  const routes = Router();

  routes.get("/glossary", (request, response) => sendGlossary(services, { request, response }));

  routes.get("/glossary/new", (request, response) => {
    sendGlossary(services, { request, response, selected: { concept: null, forms: [] } });
  });

  routes.post("/glossary", async (request, response) => {
    await saveForm(services, { request, response, concept: null });
  });

  routes.post("/glossary/import", uploadedFile(), async (request, response) => {
    const added = await importCsv(services, request.file?.buffer, response);
    response.redirect(303, `/glossary?imported=${added}`);
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
    await removeConcept(services, concept.id, response);
    const deleted = { deleted: concept.id, term: titleOf(concept) };
    response.redirect(303, glossaryAddress("/glossary", searchOf(request), deleted));
  });

  routes.post("/glossary/:id/undelete", async (request, response) => {
    const concept = await services.concepts.undoRemove(
      conceptIdIn(request.params.id),
      asking(response).act(),
    );
    services.glossary.put(concept);
    response.redirect(303, conceptPath(concept.id));
  });

  routes.get("/api/concepts", (_request, response) => {
    response.json({ concepts: [...services.glossary.concepts()] });
  });

  routes.post("/api/concepts", async (request, response) => {
    const concept = conceptOf(ConceptBody.parse(request.body), randomUUID());
    await putConcepts(services, [concept], response);
    response.status(201).location(`/api/concepts/${concept.id}`).json(concept);
  });

  routes.get("/api/concepts/:id", (request, response) => {
    response.json(findConcept(services, request));
  });

  routes.put("/api/concepts/:id", async (request, response) => {
    const { id } = findConcept(services, request);
    const concept = conceptOf(ConceptBody.parse(request.body), id);
    await putConcepts(services, [concept], response);
    response.json(concept);
  });

  routes.delete("/api/concepts/:id", async (request, response) => {
    await removeConcept(services, findConcept(services, request).id, response);
    response.status(204).end();
  });

  routes.post("/api/glossary/import", uploadedFile(), async (request, response) => {
    response.json({ concepts: await importCsv(services, request.file?.buffer, response) });
  });

  routes.get("/api/glossary/export", (request, response) => {
    ExportQuery.parse(request.query);
    response.attachment("glossary.csv").type("text/csv; charset=utf-8");
    response.send(writeGlossaryCsv([...services.glossary.concepts()]));
  });

  return routes;
}

function conceptOfPage(services: Services, { params }: Request): Concept {
  return conceptNamed(services, conceptIdIn(String(params.id)));
}

function findConcept(services: Services, { params }: Request): Concept {
  return conceptNamed(services, String(params.id));
}

function conceptNamed(services: Services, id: string): Concept {
  const concept = services.glossary.concept(id);
  if (concept === undefined) throw new Mishap("notFound");
  return concept;
}

/** The database first: the glossary in memory never knows a concept that would be gone after a restart. */
async function putConcepts(
  services: Services,
  concepts: readonly Concept[],
  response: Response,
): Promise<void> {
  await services.concepts.putAll(concepts, asking(response).act());
  for (const concept of concepts) services.glossary.put(concept);
}

async function removeConcept(services: Services, id: string, response: Response): Promise<void> {
  await services.concepts.remove(id, asking(response).act());
  services.glossary.remove(id);
}

/**
 * Imports all rows or none, so that a file with mistakes can be mended and given again. A concept that
 * comes back as it stands makes no revision: nobody changed it.
 */
async function importCsv(
  services: Services,
  bytes: Uint8Array | undefined,
  response: Response,
): Promise<number> {
  const { concepts, problems } = readGlossaryCsv(decodeBytes(bytes ?? new Uint8Array()).text);
  const [first] = problems;
  if (first) throw new Mishap(first.mishap, { line: first.line, ...first.values }, problems);
  const changed = concepts.filter(
    (concept) => !isDeepStrictEqual(concept, services.glossary.concept(concept.id)),
  );
  await putConcepts(services, changed, response);
  return concepts.length;
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
    const edited = conceptOf(postedConcept(draft), concept?.id ?? randomUUID());
    await putConcepts(services, [edited], response);
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
  const { deleted, term, saved, imported } = request.query;
  if (typeof deleted === "string") {
    const action = `${conceptPath(deleted)}/undelete`;
    const message = t("glossary.deleted", { term: text(term) });
    return { text: message, undo: { action, label: t("common.undo") } };
  }
  if (imported !== undefined) {
    return { text: t("glossary.imported", { count: Number(text(imported)) || 0 }) };
  }
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
