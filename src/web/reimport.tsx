import { type Request, type Response, Router } from "express";
import { z } from "zod";
import { ReimportPage } from "../../views/reimport.tsx";
import { ReimportOutcomePage } from "../../views/reimport-outcome.tsx";
import { ReimportRunPage } from "../../views/reimport-run.tsx";
import type { DocumentOverview } from "../documents/document.ts";
import type { DocumentSource } from "../documents/read.ts";
import { Mishap } from "../errors.ts";
import { restoreTold } from "./document-history-api.ts";
import { findDocument } from "./documents.tsx";
import { mishapOf, sentence } from "./errors.tsx";
import { sendPage } from "./page.tsx";
import { asking } from "./reader.ts";
import { outcomeModel, runModel } from "./reimport-model.ts";
import { createReimportRuns, type ReimportRun } from "./reimport-runs.ts";
import type { Services } from "./services.ts";
import { fileName, uploadedFile } from "./upload.ts";

const Id = z.coerce.number().int().positive();
const Counted = z.coerce.number().int().nonnegative();
const Decision = z.object({ waiting: Id, step: Counted, source: Id });
const Pasted = z.object({ text: z.string().default("") });

/** A changed source file: its dry run, taking it over, and what that brought. */
export function reimportRoutes(services: Services): Router {
  const routes = Router();
  const runs = createReimportRuns(services);
  const { reimports } = services;

  routes.get("/documents/:id/reimport", async (request, response) => {
    const document = await findDocument(services, request);
    const run = await runs.find(document);
    if (run === undefined) sendForm(response, document, { isUndone: "undone" in request.query });
    else sendRun(response, document, run);
  });

  routes.post("/documents/:id/reimport", uploadedFile(), async (request, response) => {
    const document = await findDocument(services, request);
    try {
      await runs.begin(document, sourceOf(document, request), asking(response).act());
      response.redirect(303, pathOf(document));
    } catch (error) {
      sendForm(response.status(422), document, { problem: problemOf(error, response) });
    }
  });

  routes.post("/documents/:id/reimport/accept", async (request, response) => {
    const document = await findDocument(services, request);
    const decision = Decision.parse(request.body);
    try {
      const { step } = await runs.accept(document, decision, asking(response).act());
      response.redirect(
        303,
        step === 0 ? `/documents/${document.id}` : `${pathOf(document)}/${step}`,
      );
    } catch (error) {
      const problem = problemOf(error, response);
      const run = await runs.find(document);
      if (run === undefined) sendForm(response.status(409), document, { problem });
      else sendRun(response.status(409), document, run, problem);
    }
  });

  routes.post("/documents/:id/reimport/leave", async (request, response) => {
    const document = await findDocument(services, request);
    await reimports.waiting.remove(Id.parse(request.body?.waiting));
    response.redirect(303, `/documents/${document.id}`);
  });

  routes.get("/documents/:id/reimport/:step", async (request, response) => {
    const document = await findDocument(services, request);
    const outcome = await reimports.outcome(document.id, stepOf(request));
    sendPage(response, {
      title: asking(response).translation.t("reimport.done.title", { title: document.title }),
      path: request.originalUrl,
      active: "documents",
      wide: true,
      content: (
        <ReimportOutcomePage document={document} outcome={outcome} {...outcomeModel(outcome)} />
      ),
    });
  });

  routes.post("/documents/:id/reimport/:step/undo", async (request, response) => {
    const document = await findDocument(services, request);
    await undo(services, document.id, { step: stepOf(request), response });
    response.redirect(303, `${pathOf(document)}?undone=1`);
  });

  return routes;
}

function pathOf({ id }: Pick<DocumentOverview, "id">): string {
  return `/documents/${id}/reimport`;
}

function stepOf(request: Request): number {
  const step = Id.safeParse(request.params.step);
  if (!step.success) throw new Mishap("notFound");
  return step.data;
}

/** A document that was pasted is pasted again. */
function sourceOf({ title }: DocumentOverview, { file, body }: Request): DocumentSource {
  if (file !== undefined && file.size > 0) {
    return { title, fileName: fileName(file), content: file.buffer };
  }
  const { text } = Pasted.parse(body ?? {});
  if (text.trim() === "") throw new Mishap("documentEmpty");
  // Forms send every line end of a text field as CRLF, whatever was pasted.
  return { title, fileName: "", content: text.replaceAll("\r\n", "\n") };
}

/** Brings the version before back. */
async function undo(
  services: Services,
  documentId: number,
  { step, response }: { readonly step: number; readonly response: Response },
): Promise<void> {
  const { states, versions, reimports } = services;
  const outcome = await reimports.outcome(documentId, step);
  const version = outcome.version === null ? undefined : await versions.find(outcome.version);
  if (version === undefined || !outcome.isLast) throw new Mishap("stepBuiltOn");
  const base = await states.now(documentId);
  const act = asking(response).act();
  await restoreTold(services, documentId, { point: versions.pointOf(version), base, act });
}

/** Rethrows what is a defect. */
function problemOf(error: unknown, response: Response): string {
  const mishap = mishapOf(error);
  if (mishap === undefined) throw error;
  return sentence(mishap, asking(response).translation.t);
}

function sendForm(
  response: Response,
  document: DocumentOverview,
  { problem, isUndone }: { readonly problem?: string; readonly isUndone?: boolean },
): void {
  const { t } = asking(response).translation;
  sendPage(response, {
    title: t("reimport.title", { title: document.title }),
    path: pathOf(document),
    active: "documents",
    ...(isUndone ? { notice: { text: t("reimport.undone") } } : {}),
    content: <ReimportPage document={document} problem={problem} />,
  });
}

function sendRun(
  response: Response,
  document: DocumentOverview,
  run: ReimportRun,
  problem?: string,
): void {
  const { waiting, base, reading } = run;
  sendPage(response, {
    title: asking(response).translation.t("reimport.title", { title: document.title }),
    path: pathOf(document),
    active: "documents",
    wide: true,
    content: (
      <ReimportRunPage
        document={document}
        waiting={{ id: waiting.id, fileName: waiting.fileName, ...base }}
        format={reading.head.format}
        problem={problem}
        {...runModel(run)}
      />
    ),
  });
}
