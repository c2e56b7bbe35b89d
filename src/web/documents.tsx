import { type Request, type Response, Router } from "express";
import type { TFunction } from "i18next";
import { z } from "zod";
import { DocumentsPage } from "../../views/documents.tsx";
import type { SegmentRow } from "../../views/models.ts";
import type { Notice } from "../../views/page.tsx";
import type { DocumentOverview } from "../documents/document.ts";
import { mentions } from "../documents/mentions.ts";
import { tidyTitle } from "../documents/names.ts";
import type { Segment } from "../documents/segment.ts";
import { Mishap } from "../errors.ts";
import { allSegments } from "./all-segments.ts";
import { segmentRow } from "./desk.ts";
import { sendPage } from "./page.tsx";
import { documentsOf, projectItems } from "./project-list.ts";
import { asking } from "./reader.ts";
import type { Services } from "./services.ts";

const Id = z.coerce.number().int().positive();

/** The list of documents. */
export function documentRoutes(services: Services): Router {
  const routes = Router();

  routes.get("/", (_request, response) => response.redirect("/documents"));

  routes.get("/documents", async (request, response) => {
    await sendDocuments(services, { request, response });
  });

  routes.post("/documents/:id/delete", async (request, response) => {
    const document = await findDocument(services, request);
    await services.documents.remove(document.id, asking(response).act());
    response.redirect(303, `/documents?deleted=${document.id}`);
  });

  routes.post("/documents/:id/undelete", async (request, response) => {
    const id = Id.safeParse(request.params.id);
    const title = id.success ? await services.documents.deletedTitle(id.data) : undefined;
    if (!id.success || title === undefined) throw new Mishap("notFound");
    await services.documents.undoRemove(id.data);
    response.redirect(303, "/documents");
  });

  return routes;
}

/** The document that a request names. Throws the mishap `notFound` where there is none. */
export async function findDocument(
  services: Services,
  request: Request,
): Promise<DocumentOverview> {
  const id = Id.safeParse(request.params.id);
  const document = id.success ? await services.documents.find(id.data) : undefined;
  if (document === undefined) throw new Mishap("notFound");
  return document;
}

/** All segments of a document. */
export async function segmentsOf(
  { scan }: Services,
  documentId: number,
): Promise<readonly Segment[]> {
  const segments: Segment[] = [];
  for await (const segment of allSegments(scan, { documentId })) segments.push(segment);
  return segments;
}

/** All segments of a document with their terms and findings. */
export async function rowsOf(
  services: Services,
  documentId: number,
): Promise<readonly SegmentRow[]> {
  const exceptions = await services.exceptions.inDocument(documentId);
  const rows: SegmentRow[] = [];
  for await (const segment of allSegments(services.scan, { documentId })) {
    rows.push(segmentRow(services.glossary, segment, exceptions));
  }
  return rows;
}

interface DocumentsView {
  readonly request: Request;
  readonly response: Response;
  readonly draftTitle?: string;
  readonly draftText?: string;
  readonly problem?: string;
}

/** The list of documents, with what was refused in the form that adds one. */
export async function sendDocuments(services: Services, view: DocumentsView): Promise<void> {
  const { request, response, ...draft } = view;
  const { t } = asking(response).translation;
  const notice =
    (await deletedNotice(services, request, t)) ??
    projectNotice(request, t) ??
    stoppedNotice(request, t);
  const projects = await projectItems(services, response);
  const asked = Id.safeParse(request.query.project).data;
  const project = projects.find(({ id }) => id === asked)?.id ?? null;
  const documents = await (project === null
    ? services.documents.list()
    : documentsOf(services, project));
  const { length: begun } = await services.alignments.list();
  const mentions = await mentionsOf(services, asking(response).reader.author);
  sendPage(response, {
    title: t("common.documents"),
    path: project === null ? "/documents" : `/documents?project=${project}`,
    active: "documents",
    ...(notice ? { notice } : {}),
    content: <DocumentsPage {...{ documents, mentions, projects, project, begun }} {...draft} />,
  });
}

/** How many open comments mention a reader, by document. */
async function mentionsOf(
  { annotations }: Services,
  reader: string,
): Promise<ReadonlyMap<number, number>> {
  const counts = new Map<number, number>();
  for (const { text, documentId } of await annotations.calling())
    if (mentions(text, reader)) counts.set(documentId, (counts.get(documentId) ?? 0) + 1);
  return counts;
}

/** Whoever stops a file on its way in is told that nothing of it was kept. */
function stoppedNotice({ query }: Request, t: TFunction): Notice | undefined {
  return query.stopped === undefined ? undefined : { text: t("errors.fileCancelled") };
}

/** The name of a project that is gone is known to whoever deleted it. */
function projectNotice(request: Request, t: TFunction): Notice | undefined {
  const name = request.query.deletedProject;
  if (typeof name !== "string" || name === "") return undefined;
  return { text: t("projects.delete.deleted", { name: tidyTitle(name) }) };
}

async function deletedNotice(
  services: Services,
  request: Request,
  t: TFunction,
): Promise<Notice | undefined> {
  const id = Id.safeParse(request.query.deleted);
  const title = id.success ? await services.documents.deletedTitle(id.data) : undefined;
  if (title === undefined) return undefined;
  const undo = { action: `/documents/${id.data}/undelete`, label: t("common.undo") };
  return { text: t("documents.deleted", { title }), undo };
}
