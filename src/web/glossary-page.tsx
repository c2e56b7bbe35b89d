import { type Request, type Response, Router } from "express";
import type { TFunction } from "i18next";
import { GlossaryPage } from "../../views/glossary.tsx";
import type { GlossarySearch } from "../../views/glossary-address.ts";
import type { ConceptPanel } from "../../views/glossary-panel.tsx";
import type { Notice } from "../../views/page.tsx";
import type { Concept } from "../glossary/concept.ts";
import { searchConcepts } from "../glossary/search.ts";
import { sendPage } from "./page.tsx";
import { asking } from "./reader.ts";
import type { Services } from "./services.ts";

const CONCEPTS_A_PAGE = 200;

/** The table of the glossary. */
export function glossaryPages(services: Services): Router {
  const routes = Router();

  routes.get("/glossary", (request, response) => sendGlossary(services, { request, response }));

  return routes;
}

/** What the reader asked for, and the concept that is open beside the table. */
export interface GlossaryView {
  readonly request: Request;
  readonly response: Response;
  readonly selected?: ConceptPanel;
}

/** Answers with the table and, beside it, the concept that is open. */
export function sendGlossary(
  services: Services,
  { request, response, selected }: GlossaryView,
): void {
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
export function searchOf({ query }: Request): GlossarySearch {
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
export function titleOf(concept: Concept): string {
  return concept.terms[0]?.text ?? concept.id;
}

function domainsOf(concepts: readonly Concept[]): readonly string[] {
  const domains = new Set(concepts.map((concept) => concept.domain).filter((domain) => domain));
  return [...domains].sort(new Intl.Collator("hr").compare);
}

function text(value: unknown): string {
  return typeof value === "string" ? value : "";
}
