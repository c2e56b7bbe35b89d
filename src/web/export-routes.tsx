import { type Request, type Response, Router } from "express";
import { z } from "zod";
import { ExportRefusedPage } from "../../views/export.tsx";
import { formatNameOf } from "../documents/formats/kinds.ts";
import { fileStem, stemOf } from "../documents/names.ts";
import { Mishap } from "../errors.ts";
import type { ExportedFile } from "../revisions/exported-file.ts";
import { findVersion } from "./asked-state.ts";
import { findDocument } from "./documents.tsx";
import { mediaTypeOf } from "./export.ts";
import { type OutgoingFile, outgoing } from "./exporting.ts";
import { exportGlossary } from "./glossary-export.ts";
import { sendPage } from "./page.tsx";
import { asking } from "./reader.ts";
import type { Services } from "./services.ts";

const Id = z.coerce.number().int().positive();
const ExportQuery = z.object({
  format: z.string().optional(),
  draft: z.enum(["0", "1"]).default("0"),
  version: Id.optional(),
});
const GlossaryQuery = z.object({ format: z.enum(["csv", "tbx"]).default("csv") });

/** Translations as files: those of now or of a version, and those that went out before, to the byte. */
export function exportRoutes(services: Services): Router {
  const routes = Router();

  routes.get("/documents/:id/export", async (request, response) => {
    const document = await findDocument(services, request);
    const asked = await askedExport(services, request, response);
    const result = await outgoing(services, document, asked);
    if (result.type === "file") return sendFile(response, result);
    const { open, errors } = result;
    response.status(409);
    sendPage(response, {
      title: document.title,
      path: request.originalUrl,
      active: "documents",
      content: (
        <ExportRefusedPage
          document={document}
          version={asked.version?.id}
          open={open}
          errors={errors}
        />
      ),
    });
  });

  routes.get("/api/documents/:id/export", async (request, response) => {
    const document = await findDocument(services, request);
    const result = await outgoing(
      services,
      document,
      await askedExport(services, request, response),
    );
    if (result.type === "file") return sendFile(response, result);
    const { open, errors } = result;
    const counts = { open: open.length, errors: errors.length };
    throw new Mishap("exportRefused", counts, { open, errors });
  });

  routes.get("/documents/:id/exports/:file", async (request, response) => {
    const file = await exportedFile(services, request);
    const bytes = await services.exportedFiles.content(file);
    const mediaType = mediaTypeOf(file.format);
    sendFile(response, { fileName: file.fileName, mediaType, bytes });
  });

  routes.get("/documents/:id/exports/:file/glossary", async (request, response) => {
    const { format } = GlossaryQuery.parse(request.query);
    const file = await exportedFile(services, request);
    const concepts = await services.concepts.conceptsAt(file.glossaryState);
    const { mime, content } = await exportGlossary(concepts, format);
    const stem = fileStem(stemOf(file.fileName)) || `tumac-${file.documentId}`;
    response.attachment(`${stem}.${file.glossaryState}.${format}`).type(mime).send(content);
  });

  return routes;
}

async function askedExport(services: Services, request: Request, response: Response) {
  const { format, draft, version: id } = ExportQuery.parse(request.query);
  const { translation, act } = asking(response);
  const documentId = Id.parse(request.params.id);
  const version = id === undefined ? undefined : await findVersion(services, documentId, id);
  const to = format === undefined ? undefined : formatNameOf(format);
  return { to, draft: draft === "1", version, translation, act: act() };
}

async function exportedFile(services: Services, request: Request): Promise<ExportedFile> {
  const document = await findDocument(services, request);
  const id = Id.safeParse(request.params.file);
  const file = id.success ? await services.exportedFiles.find(id.data) : undefined;
  if (file?.documentId !== document.id) throw new Mishap("notFound");
  return file;
}

function sendFile(response: Response, file: Omit<OutgoingFile, "type">): void {
  response.attachment(file.fileName).type(file.mediaType).send(Buffer.from(file.bytes));
}
