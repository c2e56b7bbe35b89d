import { type Request, type Response, Router } from "express";
import type { TFunction } from "i18next";
import { renderToString } from "preact-render-to-string";
import { GlossaryPage } from "../../views/glossary.tsx";
import { conceptIdIn, stepPath } from "../../views/glossary-address.ts";
import { GlossaryKeys } from "../../views/glossary-keys.tsx";
import type { ConceptPanel } from "../../views/glossary-panel.tsx";
import { RowOfTable } from "../../views/glossary-table.tsx";
import type { Notice } from "../../views/page.tsx";
import { TranslationContext } from "../../views/translation.ts";
import { Mishap } from "../errors.ts";
import type { Concept } from "../glossary/concept.ts";
import { foundConcepts, searchOf } from "./glossary-search.ts";
import { impactAfter } from "./impact-summary.ts";
import { sendPage } from "./page.tsx";
import { asking } from "./reader.ts";
import type { Services } from "./services.ts";

/** As many rows as a browser draws without being noticed. */
const CONCEPTS_A_PAGE = 200;

/** The table of the glossary. */
export function glossaryPages(services: Services): Router {
  const routes = Router();

  routes.get("/glossary", (request, response) => sendGlossary(services, { request, response }));

  routes.get("/glossary/rows/:id", (request, response) => {
    const record = services.catalogue.record(conceptIdIn(request.params.id));
    if (record === undefined) throw new Mishap("notFound");
    const { translation } = asking(response);
    const html = renderToString(
      <TranslationContext.Provider value={translation}>
        <RowOfTable record={record} search={searchOf(request)} />
      </TranslationContext.Provider>,
    );
    response.type("html").send(html);
  });

  return routes;
}

/** What the reader asked for, and the concept that is open beside the table. */
export interface GlossaryView {
  readonly request: Request;
  readonly response: Response;
  readonly selected?: ConceptPanel;
}

/** Answers with the table and, beside it, the concept that is open. */
export async function sendGlossary(
  services: Services,
  { request, response, selected }: GlossaryView,
): Promise<void> {
  const { t } = asking(response).translation;
  const search = searchOf(request);
  const found = await foundConcepts(services, search);
  const pages = Math.max(1, Math.ceil(found.length / CONCEPTS_A_PAGE));
  const page = Math.min(pages, search.page);
  response.once("finish", () => setImmediate(services.catalogue.prepare));
  const impact = await impactAfter(services, request);
  const notice = noticeOf(request, t);
  sendPage(response, {
    title: t("common.glossary"),
    path: request.method === "GET" ? request.originalUrl : "/glossary",
    active: "glossary",
    wide: true,
    facts: <GlossaryKeys />,
    ...(notice ? { notice } : {}),
    content: (
      <GlossaryPage
        search={{ ...search, page }}
        records={found.slice((page - 1) * CONCEPTS_A_PAGE, page * CONCEPTS_A_PAGE)}
        total={found.length}
        facets={services.catalogue.facets()}
        pages={pages}
        {...(impact ? { impact } : {})}
        {...(selected ? { selected } : {})}
      />
    ),
  });
}

/** What the request before this one did, as its address says. */
function noticeOf(request: Request, t: TFunction): Notice | undefined {
  const { deleted, term, imported, undone } = request.query;
  if (typeof deleted === "string") {
    const action = `${stepPath(Number(deleted))}/undo`;
    const message = t("glossary.deleted", { term: text(term) });
    return { text: message, undo: { action, label: t("common.undo") } };
  }
  if (imported !== undefined) {
    const { step } = request.query;
    const action = `${stepPath(Number(step))}/undo`;
    const undo = step === undefined ? {} : { undo: { action, label: t("common.undo") } };
    return { text: t("imports.done", { count: Number(text(imported)) || 0 }), ...undo };
  }
  return undone === undefined ? undefined : { text: t("glossary.undone") };
}

/** What a reader calls a concept: its first term. */
export function titleOf(concept: Concept): string {
  return concept.terms[0]?.text ?? concept.id;
}

function text(value: unknown): string {
  return typeof value === "string" ? value : "";
}
