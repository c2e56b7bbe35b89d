import { Router } from "express";
import { withoutCodes } from "../documents/inline-codes.ts";
import { countVocabulary, type Vocabulary } from "../language/english/vocabulary.ts";
import { allSegments, type Reading, whileAsked } from "./all-segments.ts";
import { findDocument } from "./documents.tsx";
import type { Services } from "./services.ts";

/** What has been written in the translations of a document, for who goes on with it. */
export function vocabularyRoutes(services: Services): Router {
  const routes = Router();

  routes.get("/api/documents/:id/vocabulary", async (request, response) => {
    const document = await findDocument(services, request);
    response.json(
      await vocabularyOf(services, { documentId: document.id, until: whileAsked(response) }),
    );
  });

  return routes;
}

async function vocabularyOf({ scan }: Services, reading: Reading): Promise<Vocabulary> {
  const count = countVocabulary();
  for await (const { target } of allSegments(scan, reading)) count.add(withoutCodes(target));
  return count.read();
}
