import { Router } from "express";
import { PrintPage, PrintRows } from "../../views/print.tsx";
import type { Segment } from "../documents/segment.ts";
import { allSegments } from "./all-segments.ts";
import { findDocument } from "./documents.tsx";
import { sendPageAround } from "./page.tsx";
import { asking } from "./reader.ts";
import type { Services } from "./services.ts";

/** Rows that are written at once: a sheet of paper holds some thirty. */
const PORTION = 100;

/** A document as a table of two languages, however long it is: written as it is read, so that nobody waits for it. */
export function printRoutes(services: Services): Router {
  const routes = Router();

  routes.get("/documents/:id/print", async (request, response) => {
    const document = await findDocument(services, request);
    const page = {
      title: asking(response).translation.t("print.titleOf", { title: document.title }),
      path: request.originalUrl,
      active: "documents",
    } as const;
    const parts = rowsOf(services, document.id);
    await sendPageAround(response, page, {
      content: (rows) => <PrintPage document={document} at={services.clock()} rows={rows} />,
      parts,
    });
  });

  return routes;
}

async function* rowsOf({ scan }: Pick<Services, "scan">, documentId: number) {
  let segments: Segment[] = [];
  for await (const segment of allSegments(scan, { documentId })) {
    segments.push(segment);
    if (segments.length < PORTION) continue;
    yield <PrintRows segments={segments} />;
    segments = [];
  }
  yield <PrintRows segments={segments} />;
}
