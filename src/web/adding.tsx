import { setTimeout as pause } from "node:timers/promises";
import { type Request, type Response, Router } from "express";
import { z } from "zod";
import { AddingPage, addingLabel } from "../../views/adding.tsx";
import { isZipOfFiles } from "../documents/archive/zip-project.ts";
import type { SourceFile } from "../documents/formats/format.ts";
import { FIRST_PROJECT } from "../documents/project.ts";
import type { DocumentSource } from "../documents/read.ts";
import { Mishap } from "../errors.ts";
import { sendDocuments } from "./documents.tsx";
import { mishapOf, sentence } from "./errors.tsx";
import type { IntakeRun } from "./intake.ts";
import { sendPage } from "./page.tsx";
import { filledProject } from "./project-api.ts";
import { asking } from "./reader.ts";
import type { Services } from "./services.ts";
import { fileName, uploadedFile } from "./upload.ts";

const Id = z.coerce.number().int().positive();
const AddingForm = z.object({
  title: z.string().default(""),
  text: z.string().default(""),
  fileName: z.string().default(""),
  project: Id.default(FIRST_PROJECT),
});

/** Whoever adds a file waits so long for its document; of what takes longer the progress is shown. Milliseconds. */
const PATIENCE = 1_500;

/** The page of a run is told this often how far it is. Milliseconds. */
const TELLING = 250;

/** Adding documents: files of every format, and pasted texts. */
export function addingRoutes(services: Services): Router {
  const routes = Router();

  routes.post("/documents", uploadedFile(), async (request, response) => {
    const form = AddingForm.parse(request.body ?? {});
    const zip = zipOf(request.file);
    if (zip !== undefined) return addProject(services, zip, { request, response });
    const run = services.intake.take(
      sourceOf(form, request.file),
      asking(response).act(),
      form.project,
    );
    await Promise.race([run.over, pause(PATIENCE, undefined, { ref: false })]);
    const { state } = run;
    if (state.type !== "failed") return response.redirect(303, addressOf(run));
    response.status(422);
    const draft = {
      draftTitle: form.title,
      draftText: form.text,
      problem: problemOf(run, response),
    };
    await sendDocuments(services, { request, response, ...draft });
  });

  routes.get("/documents/adding/:id", async (request, response) => {
    const run = findRun(services, request);
    if (run.state.type === "done") return response.redirect(303, addressOf(run));
    if (run.state.type === "failed") {
      response.status(422);
      const problem = problemOf(run, response);
      return sendDocuments(services, { request, response, problem });
    }
    const name = run.fileName;
    sendPage(response, {
      title: asking(response).translation.t("files.adding.title", { name }),
      path: request.originalUrl,
      active: "documents",
      content: <AddingPage id={run.id} name={name} state={run.state} />,
    });
  });

  routes.post("/documents/adding/:id/cancel", async (request, response) => {
    const run = findRun(services, request);
    run.cancel();
    await run.over;
    const address = run.state.type === "done" ? addressOf(run) : "/documents?stopped=1";
    response.redirect(303, address);
  });

  routes.get("/api/documents/adding/:id/events", async (request, response) => {
    await follow(findRun(services, request), response);
  });

  routes.post("/api/documents", uploadedFile(), async (request, response) => {
    const form = AddingForm.parse(request.body);
    if (request.file === undefined && form.text === "") throw new Mishap("documentEmpty");
    const zip = zipOf(request.file);
    if (zip !== undefined) {
      const filled = await services.projectIntake.take(zip, asking(response).act());
      await filled.over;
      if (filled.failure !== undefined) throw filled.failure;
      response.status(201).location(`/api/projects/${filled.projectId}`);
      response.json(await filledProject(services, filled));
      return;
    }
    const source = sourceOf(form, request.file);
    const run = services.intake.take(source, asking(response).act(), form.project);
    response.once("close", () => run.cancel()); // whoever has gone wants it no more
    await run.over;
    if (run.state.type !== "done") throw failureOf(run);
    response.status(201).location(`/api/documents/${run.state.documentId}`);
    response.json(await services.documents.find(run.state.documentId));
  });

  return routes;
}

/** A ZIP of several files becomes a project. */
function zipOf(file: Express.Multer.File | undefined): SourceFile | undefined {
  if (file === undefined) return undefined;
  const zip = { fileName: fileName(file), bytes: file.buffer };
  return isZipOfFiles(zip) ? zip : undefined;
}

async function addProject(
  services: Services,
  zip: SourceFile,
  { request, response }: { readonly request: Request; readonly response: Response },
): Promise<void> {
  try {
    const run = await services.projectIntake.take(zip, asking(response).act());
    await Promise.race([run.over, pause(PATIENCE, undefined, { ref: false })]);
    if (run.failure !== undefined) throw run.failure;
    const isComplete = run.isOver && run.refused.length === 0;
    const address = isComplete
      ? `/documents?project=${run.projectId}`
      : `/projects/${run.projectId}`;
    response.redirect(303, address);
  } catch (error) {
    const mishap = mishapOf(error);
    if (mishap === undefined) throw error;
    const problem = sentence(mishap, asking(response).translation.t);
    response.status(422);
    await sendDocuments(services, { request, response, problem });
  }
}

function findRun({ intake }: Services, request: Request): IntakeRun {
  const id = Id.safeParse(request.params.id);
  const run = id.success ? intake.find(id.data) : undefined;
  if (run === undefined) throw new Mishap("notFound");
  return run;
}

function addressOf({ id, state }: IntakeRun): string {
  return state.type === "done" ? `/documents/${state.documentId}` : `/documents/adding/${id}`;
}

function failureOf({ state }: IntakeRun): Error {
  const mishap = state.type === "failed" ? state.mishap : undefined;
  return mishap ?? new Error("a file could not be taken in; the reason was logged");
}

/** A file wins over pasted text; a document without a title is called after its file or first words. */
function sourceOf(
  { title, text, fileName: name }: z.infer<typeof AddingForm>,
  file: Express.Multer.File | undefined,
): DocumentSource {
  if (file === undefined || (file.size === 0 && text.trim() !== "")) {
    // Forms send every line end of a text field as CRLF, whatever was pasted.
    return { title, fileName: name, content: text.replaceAll("\r\n", "\n") };
  }
  return { title, fileName: fileName(file), content: file.buffer };
}

function problemOf(run: IntakeRun, response: Response): string {
  const { t } = asking(response).translation;
  const { state } = run;
  const mishap = state.type === "failed" ? state.mishap : undefined;
  return mishap === undefined ? t("errors.defect") : sentence(mishap, t);
}

/** Server-sent events: how far a run is, until it is over and the page goes where its address says. */
async function follow(run: IntakeRun, response: Response): Promise<void> {
  response.writeHead(200, {
    "content-type": "text/event-stream; charset=utf-8",
    "cache-control": "no-store",
  });
  const tell = (event: string, data: unknown) =>
    response.write(`event: ${event}\ndata: ${JSON.stringify(data)}\n\n`);
  while (!response.closed && (run.state.type === "reading" || run.state.type === "storing")) {
    tell("progress", { ...run.state, label: addingLabel(run.state, asking(response).translation) });
    await Promise.race([run.over, pause(TELLING)]);
  }
  tell("over", { address: addressOf(run) });
  response.end();
}
