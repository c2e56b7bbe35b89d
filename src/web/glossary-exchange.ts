import { Router } from "express";
import { z } from "zod";
import { decodeBytes } from "../documents/encoding.ts";
import { Mishap } from "../errors.ts";
import { readGlossaryCsv, writeGlossaryCsv } from "../glossary/exchange/csv.ts";
import type { ChangeAct } from "../storage/concepts.ts";
import { changeGlossary } from "./glossary-acts.ts";
import { asking } from "./reader.ts";
import type { Services } from "./services.ts";
import { uploadedFile } from "./upload.ts";

const ExportQuery = z.object({ format: z.literal("csv").default("csv") });

/** Glossaries in and out. */
export function glossaryExchange(services: Services): Router {
  const routes = Router();

  routes.post("/glossary/import", uploadedFile(), async (request, response) => {
    const added = await importCsv(services, request.file?.buffer, asking(response).act());
    response.redirect(303, `/glossary?imported=${added}`);
  });

  routes.post("/api/glossary/import", uploadedFile(), async (request, response) => {
    const concepts = await importCsv(services, request.file?.buffer, asking(response).act());
    response.json({ concepts });
  });

  routes.get("/api/glossary/export", (request, response) => {
    ExportQuery.parse(request.query);
    response.attachment("glossary.csv").type("text/csv; charset=utf-8");
    response.send(writeGlossaryCsv([...services.glossary.concepts()]));
  });

  return routes;
}

/** Imports all rows or none, so that a file with mistakes can be mended and given again. */
async function importCsv(
  services: Services,
  bytes: Uint8Array | undefined,
  act: ChangeAct,
): Promise<number> {
  const { concepts, problems } = readGlossaryCsv(decodeBytes(bytes ?? new Uint8Array()).text);
  const [first] = problems;
  if (first) throw new Mishap(first.mishap, { line: first.line, ...first.values }, problems);
  await changeGlossary(services, { put: concepts, remove: [] }, { ...act, origin: "imported" });
  return concepts.length;
}
