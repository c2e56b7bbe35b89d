import { type Response, Router } from "express";
import { z } from "zod";
import { historyPath } from "../../views/history-address.ts";
import type { SegmentDetail } from "../../views/models.ts";
import type { Segment } from "../documents/segment.ts";
import { Mishap } from "../errors.ts";
import { EXCEPTION_SCOPES, type Exception, subject } from "../quality/exception.ts";
import { findSegment } from "./asked-segment.ts";
import { conceptCards, judge } from "./desk.ts";
import { asking } from "./reader.ts";
import { rowOf, SaveBody, saveTyped } from "./segment-saving.ts";
import type { Services } from "./services.ts";

/** So many revisions come with a segment: more than one looks through beside the text. */
const REVISIONS_TOLD = 50;

const Id = z.coerce.number().int().positive();
const ExceptionBody = z.object({
  rule: z.string(),
  fingerprint: z.string(),
  reason: z.string().trim().min(1).max(1_000),
  scope: z.enum(EXCEPTION_SCOPES),
});

/** One segment: its text, and its exceptions. */
export function segmentRoutes(services: Services): Router {
  const routes = Router();

  routes.get("/api/segments/:id", async (request, response) => {
    const segment = await findSegment(services, request);
    const row = await rowOf(services, segment);
    const detail: SegmentDetail = {
      row,
      concepts: conceptCards(services.glossary, [row]),
      revisions: await services.segments.revisions(segment.id, { limit: REVISIONS_TOLD }),
      history: historyPath(segment.id),
    };
    response.json(detail);
  });

  routes.put("/api/segments/:id", async (request, response) => {
    const segment = await findSegment(services, request);
    const body = SaveBody.parse(request.body);
    response.json(await saveTyped(services, segment, { body, response }));
  });

  routes.post("/api/segments/:id/exceptions", async (request, response) => {
    const segment = await findSegment(services, request);
    await giveException(services, segment, ExceptionBody.parse(request.body), response);
    response.status(201).json({ row: await rowOf(services, segment) });
  });

  routes.delete("/api/exceptions/:id", async (request, response) => {
    const withdrawn = await services.exceptions.withdraw(
      Id.parse(request.params.id),
      asking(response).act(),
    );
    const segment = await services.segments.find(withdrawn.segmentId);
    if (segment === undefined) throw new Mishap("notFound");
    response.json({ row: await rowOf(services, segment) });
  });

  return routes;
}

/** An exception answers a finding that is there; one that is not cannot be set aside. */
async function giveException(
  services: Services,
  segment: Segment,
  body: z.infer<typeof ExceptionBody>,
  response: Response,
): Promise<Exception> {
  const { standing } = judge(services.glossary, segment, []);
  const finding = standing.find(
    (one) => one.rule === body.rule && one.fingerprint === body.fingerprint,
  );
  if (finding === undefined) throw new Mishap("notFound");
  return services.exceptions.add({
    segmentId: segment.id,
    documentId: segment.documentId,
    rule: finding.rule,
    fingerprint: finding.fingerprint,
    text: subject(finding, { ...segment, segmentId: segment.id }),
    scope: body.scope,
    reason: body.reason,
    ...asking(response).act(),
  });
}
