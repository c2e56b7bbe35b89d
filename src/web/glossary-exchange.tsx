import { isDeepStrictEqual } from "node:util";
import { type Request, type Response, Router } from "express";
import { z } from "zod";
import { EXPORT_FORMATS, GlossaryImportPage } from "../../views/glossary-import.tsx";
import type { Notice } from "../../views/page.tsx";
import { Mishap } from "../errors.ts";
import { mishapOf, sentence } from "./errors.tsx";
import { exportGlossary } from "./glossary-export.ts";
import { ImportRunQuery, importModel, readingOf } from "./import-pages.tsx";
import { createImportRuns, type ImportRuns } from "./import-runs.ts";
import { sendPage } from "./page.tsx";
import { asking } from "./reader.ts";
import type { Services } from "./services.ts";
import { fileName, uploadedFile } from "./upload.ts";

const Id = z.coerce.number().int().positive();
const ExportQuery = z.object({ format: z.enum(EXPORT_FORMATS).default("csv") });
const DecisionForm = z.object({
  line: z.coerce.number().int().nonnegative(),
  decision: z.enum(["take", "separate", "skip"]),
  back: z.string().startsWith("/glossary/import/"),
});
const ImportQuery = z.object({ dryRun: z.stringbool().default(false) });

/** Glossaries in and out: the pages, and the JSON that other programs use. */
export function glossaryExchange(services: Services): Router {
  const routes = Router();
  const runs = createImportRuns(services);

  routes.get("/glossary/import", async (request, response) => {
    await sendImports(services, { request, response });
  });

  routes.post("/glossary/import", uploadedFile(), async (request, response) => {
    try {
      const id = await runs.begin(fileOf(request), asking(response).act());
      response.redirect(303, `/glossary/import/${id}`);
    } catch (error) {
      const mishap = mishapOf(error);
      if (mishap === undefined) throw error;
      const problem = sentence(mishap, asking(response).translation.t);
      response.status(422);
      await sendImports(services, { request, response, problem });
    }
  });

  importRunRoutes(routes, runs, services);

  routes.post("/api/glossary/import", uploadedFile(), async (request, response) => {
    const { dryRun } = ImportQuery.parse(request.query);
    response.json(await importAtOnce(runs, services, { request, response, dryRun }));
  });

  routes.get("/api/glossary/export", async (request, response) => {
    const { format } = ExportQuery.parse(request.query);
    const { name, mime, content } = await exportGlossary([...services.glossary.concepts()], format);
    response.attachment(name).type(mime).send(content);
  });

  return routes;
}

/** One import between its dry run and the decision about it. */
function importRunRoutes(routes: Router, runs: ImportRuns, services: Services): void {
  routes.get("/glossary/import/:id", async (request, response) => {
    const run = await runs.find(Id.parse(request.params.id));
    const { t } = asking(response).translation;
    sendPage(response, {
      title: t("imports.run.title", { file: run.waiting.fileName }),
      path: request.originalUrl,
      active: "glossary",
      wide: true,
      content: importModel(run, ImportRunQuery.parse(request.query), t),
    });
  });

  routes.post("/glossary/import/:id/reading", async (request, response) => {
    const id = Id.parse(request.params.id);
    const { choices } = await services.imports.find(id);
    const chosen = readingOf(request.body ?? {}, choices);
    // read otherwise, a line may hold another concept
    const isReadSo = isDeepStrictEqual(chosen.reading, choices.reading);
    await runs.choose(id, { ...chosen, ...(isReadSo ? {} : { decisions: {} }) });
    response.redirect(303, `/glossary/import/${id}`);
  });

  routes.post("/glossary/import/:id/decisions", async (request, response) => {
    const id = Id.parse(request.params.id);
    const { line, decision, back } = DecisionForm.parse(request.body);
    const { choices } = await services.imports.find(id);
    await runs.choose(id, { decisions: { ...choices.decisions, [line]: decision } });
    response.redirect(303, `${back}#row-${line}`);
  });

  routes.post("/glossary/import/:id/accept", async (request, response) => {
    const { step, concepts } = await runs.accept(
      Id.parse(request.params.id),
      asking(response).act(),
    );
    const parameters = new URLSearchParams({ imported: String(concepts) });
    if (step !== null) parameters.set("step", String(step));
    response.redirect(303, `/glossary?${parameters}`);
  });

  routes.post("/glossary/import/:id/discard", async (request, response) => {
    await services.imports.remove(Id.parse(request.params.id));
    response.redirect(303, "/glossary/import?discarded=1");
  });
}

function fileOf(request: Request): { readonly fileName: string; readonly content: Uint8Array } {
  if (request.file === undefined) throw new Mishap("inputInvalid");
  return { fileName: fileName(request.file), content: request.file.buffer };
}

interface ImportsView {
  readonly request: Request;
  readonly response: Response;
  readonly problem?: string;
}

async function sendImports(services: Services, view: ImportsView): Promise<void> {
  const { request, response, problem } = view;
  const { t } = asking(response).translation;
  const notice: Notice | undefined =
    request.query.discarded === undefined ? undefined : { text: t("imports.discarded") };
  sendPage(response, {
    title: t("imports.title"),
    path: "/glossary/import",
    active: "glossary",
    wide: true,
    ...(notice ? { notice } : {}),
    content: (
      <GlossaryImportPage
        waiting={await services.imports.list()}
        folder={services.sharing.folder}
        {...(problem === undefined ? {} : { problem })}
      />
    ),
  });
}

/**
 * An import by a program, which cannot be asked: all rows or none. A file with an unusable row is refused with
 * its list, so that it can be mended and given again; what waits for a decision is left out and told.
 */
async function importAtOnce(
  runs: ImportRuns,
  { imports }: Services,
  { request, response, dryRun }: ImportsView & { readonly dryRun: boolean },
) {
  const id = await runs.begin(fileOf(request), asking(response).act());
  try {
    const { plan, file } = await runs.find(id);
    const [first] = file.read.problems;
    if (dryRun) return { rows: plan.rows };
    if (first) {
      const values = { line: first.line, ...first.values };
      throw new Mishap(first.mishap, values, file.read.problems);
    }
    const { step } = await runs.accept(id, asking(response).act());
    const skipped = plan.rows.filter(({ decision }) => decision === "skip");
    return { concepts: plan.rows.length - skipped.length, step, skipped };
  } finally {
    await imports.remove(id);
  }
}
