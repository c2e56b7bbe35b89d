import { Router } from "express";
import { z } from "zod";
import {
  COMMENT_CHOICES,
  FINDING_KINDS,
  type FilterChoices,
  isSince,
  NO_FILTER,
  REVIEW_CHOICES,
  type SegmentFilter,
  YES_NO,
} from "../../views/segment-filter.ts";
import { withoutCodes } from "../documents/inline-codes.ts";
import { SEGMENT_STATUSES } from "../documents/segment.ts";
import { LONGEST_TERM } from "../glossary/concept.ts";
import { RULES } from "../quality/finding.ts";
import { allSegments } from "./all-segments.ts";
import { findDocument } from "./documents.tsx";
import { asking } from "./reader.ts";
import { filterSegments } from "./segment-filter.ts";
import type { Services } from "./services.ts";
import { asChoice } from "./term-reading.ts";

/** The longest words that anybody looks for. UTF-16 code units. */
const LONGEST_QUERY = 1_000;

/** So many concepts are offered; the rest are found by typing. */
const MOST_CONCEPTS = 300;

const none = z.literal("");
const Status = z.enum(SEGMENT_STATUSES);

/** `visit` is a moment only to the browser that remembers it, and has to come as one. */
const Filter = z.object({
  status: z.union([Status.transform((one) => [one]), z.array(Status)]).default([]),
  finding: z
    .enum([...FINDING_KINDS, ...RULES])
    .or(none)
    .default(NO_FILTER.finding),
  term: z.string().trim().max(LONGEST_TERM).default(""),
  text: z.string().trim().max(LONGEST_QUERY).default(""),
  author: z.string().max(LONGEST_QUERY).default(""),
  wrote: z.enum(["ever", "now"]).default("ever"),
  since: z
    .string()
    .refine((since) => since === "" || (isSince(since) && since !== "visit"))
    .default(""),
  comments: z.enum(COMMENT_CHOICES).or(none).default(""),
  bookmarked: z.literal("yes").or(none).default(""),
  locked: z.enum(YES_NO).or(none).default(""),
  review: z.enum(REVIEW_CHOICES).or(none).default(""),
});

/** Narrowing a document to some of its segments. */
export function filterRoutes(services: Services): Router {
  const routes = Router();

  routes.get("/api/documents/:id/filter", async (request, response) => {
    const document = await findDocument(services, request);
    const filter: SegmentFilter = Filter.parse(request.query);
    const reader = asking(response).reader.author;
    response.json(await filterSegments(services, { document, filter, reader }));
  });

  routes.get("/api/documents/:id/filter/choices", async (request, response) => {
    const document = await findDocument(services, request);
    response.json(await choicesIn(services, document.id));
  });

  return routes;
}

async function choicesIn(services: Services, documentId: number): Promise<FilterChoices> {
  const { glossary, scan, segments } = services;
  const counts = new Map<string, number>();
  for await (const segment of allSegments(scan, { documentId })) {
    const found = glossary.recognise("hr", withoutCodes(segment.source));
    for (const id of new Set(found.map(({ conceptId }) => conceptId)))
      counts.set(id, (counts.get(id) ?? 0) + 1);
  }
  const frequent = [...counts].sort(([, one], [, other]) => other - one).slice(0, MOST_CONCEPTS);
  return {
    authors: (await segments.authors(documentId)).map(({ author }) => author),
    concepts: frequent.flatMap(([id, count]) => {
      const concept = glossary.concept(id);
      return concept === undefined ? [] : [{ ...asChoice(concept), segments: count }];
    }),
  };
}
