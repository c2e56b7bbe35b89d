import { type Request, type Response, Router } from "express";
import { z } from "zod";
import { type CandidateResult, candidatesAddress } from "../../views/candidate-models.ts";
import type { Notice } from "../../views/page.tsx";
import { CandidateKeys, CandidatesPage } from "../../views/term-candidates.tsx";
import type { DocumentOverview } from "../documents/document.ts";
import { notYetKnown } from "../glossary/candidates.ts";
import { candidateModel } from "./candidate-model.ts";
import { type CandidateSearches, createCandidateSearches } from "./candidate-search.ts";
import { addPair } from "./capture.ts";
import { TermText } from "./concept-form.ts";
import { undoStep } from "./glossary-acts.ts";
import { sendPage } from "./page.tsx";
import { asking } from "./reader.ts";
import type { Services } from "./services.ts";

/** As many rows as somebody goes through at a sitting; the rest follows when these are done. */
const CANDIDATES_A_PAGE = 150;

/** A short text is read while one waits; of a long one the page shows how far it is. Milliseconds. */
const PATIENCE = 700;

/** So often the page asks again where no script does. Seconds. */
const ASK_AGAIN = 2;

const Id = z.coerce.number().int().positive();
const Ids = z
  .union([Id.transform((id) => [id]), z.array(Id).max(1_000)])
  .default([])
  .transform((ids) => [...new Set(ids)]);
const Headword = TermText.min(1);
const Accepted = z.object({ croatian: Headword, english: TermText.default("") });
const Dismissed = z.object({ headword: Headword });
const Undone = z.union([z.object({ step: Id }), Dismissed]);
const Page = z.object({
  document: Ids,
  accepted: z.string().default(""),
  dismissed: z.string().default(""),
  step: Id.optional(),
});
const Posted = z.object({ document: Ids });

/** Finding terms in documents: the page, and what is done on it. */
export function candidateRoutes(services: Services): Router {
  const routes = Router();
  const searches = createCandidateSearches(services);

  routes.get("/glossary/candidates", async (request, response) => {
    await sendCandidates(services, searches, { request, response });
  });

  routes.post("/glossary/candidates/accept", async (request, response) => {
    const { croatian, step } = await accept(services, request, response);
    const what = new URLSearchParams({ accepted: croatian, ...(step ? { step: `${step}` } : {}) });
    response.redirect(303, candidatesAddress(Posted.parse(request.body).document, `${what}`));
  });

  routes.post("/glossary/candidates/dismiss", async (request, response) => {
    const headword = await dismiss(services, request, response);
    const what = new URLSearchParams({ dismissed: headword });
    response.redirect(303, candidatesAddress(Posted.parse(request.body).document, `${what}`));
  });

  routes.post("/glossary/candidates/undo", async (request, response) => {
    await undo(services, request.query, response);
    response.redirect(303, candidatesAddress(Page.parse(request.query).document));
  });

  routes.post("/api/candidates/accept", async (request, response) => {
    response.status(201).json(await accept(services, request, response));
  });

  routes.post("/api/candidates/dismiss", async (request, response) => {
    await dismiss(services, request, response);
    response.status(204).end();
  });

  routes.post("/api/candidates/undo", async (request, response) => {
    await undo(services, request.body, response);
    response.status(204).end();
  });

  return routes;
}

/** Makes a concept of a candidate; `step` is null where the glossary had all of it already. */
async function accept(services: Services, { body }: Request, response: Response) {
  const { croatian, english } = Accepted.parse(body);
  const pair = { croatian, english, note: "" };
  const { added, step } = await addPair(services, pair, asking(response).act());
  return { croatian, added, step };
}

async function dismiss(
  { dismissedCandidates }: Services,
  { body }: Request,
  response: Response,
): Promise<string> {
  const { headword } = Dismissed.parse(body);
  await dismissedCandidates.dismiss(headword, asking(response).act());
  return headword;
}

async function undo(services: Services, what: unknown, response: Response): Promise<void> {
  const undone = Undone.parse(what);
  if ("step" in undone) await undoStep(services, undone.step, asking(response).act());
  else await services.dismissedCandidates.restore(undone.headword);
}

interface Asked {
  readonly request: Request;
  readonly response: Response;
}

async function sendCandidates(
  services: Services,
  searches: CandidateSearches,
  { request, response }: Asked,
): Promise<void> {
  const query = Page.parse(request.query);
  const documents = await services.documents.list();
  const wanted = documents.filter(({ id }) => query.document.includes(id));
  const result = await resultIn(services, searches, wanted);
  if (result.state === "searching") response.setHeader("Refresh", String(ASK_AGAIN));
  const chosen = new Set(wanted.map(({ id }) => id));
  const notice = noticeOf(query, asking(response).translation.t);
  sendPage(response, {
    title: asking(response).translation.t("candidates.title"),
    path: candidatesAddress(chosen),
    active: "glossary",
    wide: true,
    ...(notice ? { notice } : {}),
    ...(result.state === "found" ? { facts: <CandidateKeys /> } : {}),
    content: <CandidatesPage model={{ documents, chosen, result }} />,
  });
}

async function resultIn(
  services: Services,
  searches: CandidateSearches,
  wanted: readonly DocumentOverview[],
): Promise<CandidateResult> {
  if (wanted.length === 0) return { state: "unasked" };
  const search = searches.in(wanted);
  const found = await Promise.race([search.candidates, patience()]);
  if (found === undefined) return { state: "searching", share: search.share };
  const segments = await Promise.all(wanted.map(({ id }) => services.documents.segments(id)));
  const places = new Map(segments.flat().map((segment) => [segment.id, segment]));
  const propose = await searches.proposer(segments.flat());
  const dismissed = await services.dismissedCandidates.all();
  const open = notYetKnown(found, services.glossary, dismissed);
  const shown = open.slice(0, CANDIDATES_A_PAGE);
  return {
    state: "found",
    candidates: shown.map((one) => candidateModel(one, propose(one), places)),
    more: open.length - shown.length,
  };
}

function patience(): Promise<undefined> {
  return new Promise((resolve) => setTimeout(resolve, PATIENCE, undefined).unref());
}

/** What was done before, for readers without a script. */
function noticeOf(
  { accepted, dismissed, step, document }: z.infer<typeof Page>,
  t: ReturnType<typeof asking>["translation"]["t"],
): Notice | undefined {
  const undo = (what: Readonly<Record<string, string>>) => {
    const query = new URLSearchParams(what);
    for (const id of document) query.append("document", String(id));
    return { action: `/glossary/candidates/undo?${query}`, label: t("common.undo") };
  };
  if (accepted !== "" && step !== undefined)
    return { text: t("candidates.accepted", { term: accepted }), undo: undo({ step: `${step}` }) };
  if (accepted !== "") return { text: t("candidates.known", { term: accepted }) };
  if (dismissed === "") return undefined;
  return {
    text: t("candidates.dismissed", { term: dismissed }),
    undo: undo({ headword: dismissed }),
  };
}
