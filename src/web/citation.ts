import { Router } from "express";
import { z } from "zod";
import { LONGEST_TERM } from "../glossary/concept.ts";
import type { Services } from "./services.ts";

const CitationQuery = z.object({
  language: z.enum(["hr", "en"]),
  text: z.string().trim().min(1).max(LONGEST_TERM),
  sentenceStart: z.enum(["0", "1"]).default("0"),
  /** The word before the selection. */
  before: z.string().trim().max(LONGEST_TERM).default(""),
});

/** The headwords under which selected words would stand in a dictionary: `{"candidates": ["Islamska država"]}`. */
export function citationRoutes({ morphologies }: Services): Router {
  const routes = Router();

  routes.get("/api/citation", (request, response) => {
    const { language, text, sentenceStart, before } = CitationQuery.parse(request.query);
    const context = { sentenceStart: sentenceStart === "1", before };
    response.json({ candidates: morphologies[language].citations(text, context) });
  });

  return routes;
}
