import { type Request, type Response, Router } from "express";
import { z } from "zod";
import { AlignmentPage, type AlignmentRow } from "../../views/alignment.tsx";
import { AlignmentsPage } from "../../views/alignments.tsx";
import { FIRST_PROJECT } from "../documents/project.ts";
import type { DocumentSource } from "../documents/read.ts";
import { Mishap } from "../errors.ts";
import { alignedPairs, alignedSegments } from "../memory/aligned-files.ts";
import { type Alignment, mendedBeads } from "../memory/alignment.ts";
import { MENDINGS } from "../memory/mendings.ts";
import { tmxOf } from "../memory/tmx.ts";
import { mishapOf, sentence } from "./errors.tsx";
import { sendPage } from "./page.tsx";
import { asking } from "./reader.ts";
import type { Services } from "./services.ts";
import { fileName, uploadedFiles } from "./upload.ts";

const Id = z.coerce.number().int().positive();
const NewAlignment = z.object({
  title: z.string().default(""),
  project: Id.default(FIRST_PROJECT),
});
const MendForm = z.object({
  bead: z.coerce.number().int().nonnegative(),
  revision: Id,
  mending: z.enum(MENDINGS),
});
const DoneForm = z.object({ revision: Id, status: z.enum(["draft", "translated"]) });
const PageQuery = z.object({ page: z.coerce.number().int().min(1).catch(1) });

/** So many pairs are read at a glance, and drawn at once. */
const BEADS_A_PAGE = 100;

/** Old translations: two files become a document and memory, with an alignment that can be mended. */
export function alignmentRoutes(services: Services): Router {
  const routes = Router();
  const { alignments } = services;

  routes.get("/alignments", async (request, response) => {
    await sendAlignments(services, { request, response });
  });

  routes.post(
    "/alignments",
    uploadedFiles(["source", "translation"]),
    async (request, response) => {
      const form = NewAlignment.parse(request.body ?? {});
      try {
        const id = await startAlignment(services, form, { request, response });
        response.redirect(303, `/alignments/${id}`);
      } catch (error) {
        const mishap = mishapOf(error);
        if (mishap === undefined) throw error;
        response.status(422);
        const problem = sentence(mishap, asking(response).translation.t);
        await sendAlignments(services, { request, response, problem });
      }
    },
  );

  routes.get("/alignments/:id", async (request, response) => {
    const alignment = await alignments.find(idOf(request));
    const { page } = PageQuery.parse(request.query);
    sendPage(response, {
      title: asking(response).translation.t("alignment.of", { title: alignment.document.title }),
      path: request.originalUrl,
      active: "documents",
      wide: true,
      content: <AlignmentPage {...pageModel(alignment, page)} />,
    });
  });

  routes.post("/alignments/:id/mend", async (request, response) => {
    const { bead, revision, mending } = MendForm.parse(request.body);
    const { id, beads } = await alignments.find(idOf(request));
    const mended = mendedBeads(beads, bead, mending);
    await alignments.mend(id, revision, mended);
    const place = Math.min(bead, mended.length - 1);
    const page = Math.floor(place / BEADS_A_PAGE) + 1;
    response.redirect(303, `/alignments/${id}?page=${page}#bead-${place}`);
  });

  routes.post("/alignments/:id/done", async (request, response) => {
    const { revision, status } = DoneForm.parse(request.body);
    const alignment = await alignments.find(idOf(request));
    if (alignment.revision !== revision) throw new Mishap("alignmentChanged");
    const id = await finish(services, alignment, { status, response });
    response.redirect(303, `/documents/${id}`);
  });

  routes.post("/alignments/:id/delete", async (request, response) => {
    await alignments.remove(idOf(request));
    response.redirect(303, "/alignments");
  });

  routes.get("/projects/:id/memory.tmx", async (request, response) => {
    const project = await services.projects.find(idOf(request));
    if (project === undefined) throw new Mishap("notFound");
    const units = await services.memory.inProject(project.id);
    response.attachment("tumac.tmx").type("application/xml");
    response.send(tmxOf(units, project.variety));
  });

  return routes;
}

function idOf(request: Request): number {
  const id = Id.safeParse(request.params.id);
  if (!id.success) throw new Mishap("notFound");
  return id.data;
}

interface Exchange {
  readonly request: Request;
  readonly response: Response;
}

async function startAlignment(
  services: Services,
  { title, project }: z.infer<typeof NewAlignment>,
  { request, response }: Exchange,
): Promise<number> {
  const settings = (await services.projects.find(project))?.segmentation;
  if (settings === undefined) throw new Mishap("notFound");
  const source = uploaded(request, "source");
  const translation = uploaded(request, "translation");
  const files = { source: { ...source, title }, translation };
  const texts = await services.work.align(files, settings);
  const named = { projectId: project, targetFile: translation.fileName };
  return services.alignments.add(texts, named, asking(response).act());
}

function uploaded(request: Request, field: string): DocumentSource {
  const files = Array.isArray(request.files) ? request.files : [];
  const file = files.find((one) => one.fieldname === field);
  if (file === undefined || file.size === 0) throw new Mishap("alignmentFileMissing");
  return { title: "", fileName: fileName(file), content: file.buffer };
}

/** The document with its translations, and the pairs in memory. */
async function finish(
  services: Services,
  alignment: Alignment,
  { status, response }: { readonly status: "draft" | "translated"; readonly response: Response },
): Promise<number> {
  const act = asking(response).act();
  const { projectId } = alignment;
  const document = { ...alignment.document, segments: alignedSegments(alignment, status) };
  const documentId = await services.documents.add(document, act, { projectId });
  const units = alignedPairs(alignment).map((pair) => ({ ...pair, projectId, documentId }));
  await services.memory.add(units, act);
  await services.alignments.remove(alignment.id);
  return documentId;
}

async function sendAlignments(
  services: Services,
  { request, response, problem }: Exchange & { readonly problem?: string },
): Promise<void> {
  sendPage(response, {
    title: asking(response).translation.t("alignment.title"),
    path: request.method === "GET" ? request.originalUrl : "/alignments",
    active: "documents",
    content: (
      <AlignmentsPage
        waiting={await services.alignments.list()}
        projects={await services.projects.list()}
        problem={problem}
      />
    ),
  });
}

function pageModel(alignment: Alignment, asked: number) {
  const { id, revision, beads, document, targets, targetFile } = alignment;
  const pages = Math.max(1, Math.ceil(beads.length / BEADS_A_PAGE));
  const page = Math.min(asked, pages);
  const first = (page - 1) * BEADS_A_PAGE;
  const rows = beads.slice(first, first + BEADS_A_PAGE).map((bead, index): AlignmentRow => {
    return {
      number: first + index,
      sources: bead.sources.map((at) => document.segments[at]?.source ?? ""),
      targets: bead.targets.map((at) => targets[at] ?? ""),
      unsure: isUnsure(bead.confidence),
    };
  });
  const unsure = beads.flatMap(({ confidence }, index) => (isUnsure(confidence) ? [index] : []));
  const next = unsure.find((index) => index >= first + BEADS_A_PAGE);
  const nextPage = next === undefined ? null : Math.floor(next / BEADS_A_PAGE) + 1;
  const files = { title: document.title, sourceFile: document.fileName, targetFile };
  return { id, revision, ...files, rows, page, pages, unsure: unsure.length, nextPage };
}

/** Below this, more than half of the pairs that were looked at while this was built were wrong. */
const UNSURE = 0.45;

function isUnsure(confidence: number): boolean {
  return confidence < UNSURE;
}
