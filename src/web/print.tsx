import { type Request, Router } from "express";
import { PrintPage, PrintRows } from "../../views/print.tsx";
import { PRINT_PARTS, type PrintNotes, type PrintPart } from "../../views/print-parts.ts";
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
    const parts = askedParts(request);
    const page = {
      title: asking(response).translation.t("print.titleOf", { title: document.title }),
      path: request.originalUrl,
      active: "documents",
    } as const;
    const at = services.clock();
    await sendPageAround(response, page, {
      content: (rows) => <PrintPage document={document} at={at} parts={parts} rows={rows} />,
      parts: rowsOf(services, document.id, parts),
    });
  });

  return routes;
}

/** What the reader wants beside the texts; what nobody knows is left out. */
function askedParts({ query }: Request): readonly PrintPart[] {
  return PRINT_PARTS.filter((part) => query[part] === "1");
}

async function* rowsOf(
  services: Pick<Services, "scan" | "annotations" | "reviews">,
  documentId: number,
  parts: readonly PrintPart[],
) {
  const notes = await notesOf(services, documentId, parts);
  let segments: Segment[] = [];
  for await (const segment of allSegments(services.scan, { documentId })) {
    segments.push(segment);
    if (segments.length < PORTION) continue;
    yield <PrintRows segments={segments} parts={parts} notes={notes} />;
    segments = [];
  }
  yield <PrintRows segments={segments} parts={parts} notes={notes} />;
}

/** Open comments, the oldest first, and of the decisions the last one of each segment. */
async function notesOf(
  { annotations, reviews }: Pick<Services, "annotations" | "reviews">,
  documentId: number,
  parts: readonly PrintPart[],
): Promise<PrintNotes> {
  const all = parts.includes("comments") ? await annotations.inDocument(documentId) : [];
  const verdicts = parts.includes("decisions") ? await reviews.inDocument(documentId) : [];
  const comments = new Map<number, (typeof all)[number][]>();
  for (const one of all) {
    const known = comments.get(one.segmentId);
    if (one.resolved !== null) continue;
    if (known === undefined) comments.set(one.segmentId, [one]);
    else known.push(one);
  }
  return { comments, decisions: new Map(verdicts.map((one) => [one.segmentId, one])) };
}
