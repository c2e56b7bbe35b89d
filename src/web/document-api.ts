import { Router } from "express";
import { z } from "zod";
import { formatNameOf } from "../documents/formats/kinds.ts";
import { Mishap } from "../errors.ts";
import { conceptCards, segmentRow } from "./desk.ts";
import { findDocument, rowsOf, segmentsOf } from "./documents.tsx";
import { exportDocument, exportName, mediaTypeOf, obstacles } from "./export.ts";
import { asking } from "./reader.ts";
import type { Services } from "./services.ts";

const Range = z.object({
  after: z.coerce.number().int().nonnegative().default(0),
  limit: z.coerce.number().int().min(1).max(1_000).default(100),
});
const ExportQuery = z.object({
  format: z.string().optional(),
  draft: z.enum(["0", "1"]).default("0"),
});

/** Documents for programs. */
export function documentApi(services: Services): Router {
  const routes = Router();

  routes.get("/api/health", (_request, response) => {
    response.json({ status: "ok" });
  });

  routes.get("/api/documents", async (_request, response) => {
    response.json({ documents: await services.documents.list() });
  });

  routes.get("/api/documents/:id", async (request, response) => {
    response.json(await findDocument(services, request));
  });

  routes.get("/api/documents/:id/segments", async (request, response) => {
    const document = await findDocument(services, request);
    const range = Range.parse(request.query);
    const segments = await services.documents.segments(document.id, range);
    const exceptions = await services.exceptions.inDocument(document.id);
    const rows = segments.map((one) => segmentRow(services.glossary, one, exceptions));
    const next = rows.length === range.limit ? (rows.at(-1)?.position ?? null) : null;
    response.json({ segments: rows, concepts: conceptCards(services.glossary, rows), next });
  });

  routes.get("/api/documents/:id/export", async (request, response) => {
    const document = await findDocument(services, request);
    const asked = ExportQuery.parse(request.query);
    const draft = asked.draft === "1";
    const to = asked.format === undefined ? document.format : formatNameOf(asked.format);
    const rows = draft ? [] : await rowsOf(services, document.id);
    const { open, errors } = obstacles(rows, asking(response).translation);
    if (open.length + errors.length > 0) {
      throw new Mishap(
        "exportRefused",
        { open: open.length, errors: errors.length },
        { open, errors },
      );
    }
    const segments = draft ? await segmentsOf(services, document.id) : rows;
    const written = await exportDocument(services, document, { segments, to });
    response.attachment(exportName(document, { draft, to })).type(mediaTypeOf(to));
    response.send(Buffer.from(written));
  });

  return routes;
}
