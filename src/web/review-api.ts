import { setImmediate } from "node:timers/promises";
import { type Request, type Response, Router } from "express";
import { z } from "zod";
import type { NewIssue, SegmentReview } from "../../views/review-models.ts";
import type { Segment } from "../documents/segment.ts";
import { Mishap } from "../errors.ts";
import { ISSUE_CATEGORIES, ISSUE_SEVERITIES, LONGEST_NOTE } from "../quality/review/issue.ts";
import { REVIEW_DECISIONS } from "../quality/review/steps.ts";
import { SeenSegmentBody } from "./acted-segments.ts";
import { findSegment, LONGEST_TARGET, Sitting } from "./asked-segment.ts";
import { findDocument } from "./documents.tsx";
import { asking } from "./reader.ts";
import { decide } from "./review-deciding.ts";
import { documentReview, segmentReview } from "./review-state.ts";
import { demand } from "./segment-saving.ts";
import type { Services } from "./services.ts";

/** A whole document is told as seen at once; more segments none has. */
const MOST_SEEN = 20_000;

/** So many looks are noted in one transaction: saves come in between. */
const LOOKS_AT_ONCE = 200;

const Id = z.coerce.number().int().positive();
const Target = z.string().max(LONGEST_TARGET);
const Offset = z.number().int().nonnegative().max(LONGEST_TARGET);
const Note = z.string().trim().max(LONGEST_NOTE);

const Act = z
  .object({
    decision: z.enum(REVIEW_DECISIONS),
    base: z.number().int().nonnegative(),
    target: Target.optional(),
    from: Target.optional(),
    reason: Note.optional(),
    to: z.enum(["translated", "draft"]).optional(),
    sitting: Sitting.optional(),
  })
  .refine(({ decision, target }) => decision !== "edited" || target !== undefined, {
    path: ["target"],
  })
  .refine(({ decision, reason = "" }) => decision !== "rejected" || reason !== "", {
    path: ["reason"],
  })
  .transform(({ target, from, reason, to, sitting, ...act }) => ({
    ...act,
    ...(target === undefined ? {} : { target }),
    ...(from === undefined ? {} : { from }),
    ...(reason === undefined ? {} : { reason }),
    ...(to === undefined ? {} : { to }),
    ...(sitting === undefined ? {} : { sitting }),
  }));

const Issue = z.object({
  category: z.enum(ISSUE_CATEGORIES),
  severity: z.enum(ISSUE_SEVERITIES),
  note: Note.default(""),
  revision: z.number().int().positive(),
  place: z
    .object({ from: Offset, to: Offset })
    .refine(({ from, to }) => from < to)
    .nullable()
    .default(null),
});

const Seen = z.object({ segments: z.array(SeenSegmentBody).max(MOST_SEEN) });

/** Reviewing: decisions, issues, and what a reviewer has not seen yet. */
export function reviewApi(services: Services): Router {
  const routes = Router();

  routes.get("/api/segments/:id/review", async (request, response) => {
    const segment = await findSegment(services, request);
    response.json(await reviewFor(services, segment, response));
  });

  routes.post("/api/segments/:id/review", async (request, response) => {
    const segment = await findSegment(services, request);
    const act = Act.parse(request.body);
    response.json(await decide(services, segment, { act, by: asking(response).act() }));
  });

  routes.post("/api/segments/:id/issues", async (request, response) => {
    const segment = await findSegment(services, request);
    await noteIssue(services, segment, { issue: Issue.parse(request.body), response });
    response.status(201).json(await reviewFor(services, segment, response));
  });

  routes.delete("/api/review-issues/:id", async (request, response) => {
    const segment = await withdrawIssue(services, request, response);
    response.json(await reviewFor(services, segment, response));
  });

  routes.get("/api/documents/:id/review", async (request, response) => {
    const document = await findDocument(services, request);
    const { author } = asking(response).reader;
    response.json(await documentReview(services, document.id, author));
  });

  routes.post("/api/documents/:id/review/seen", async (request, response) => {
    const { id: documentId } = await findDocument(services, request);
    const { segments } = Seen.parse(request.body);
    const act = asking(response).act();
    for (let at = 0; at < segments.length; at += LOOKS_AT_ONCE) {
      await services.reviews.looks.see(documentId, segments.slice(at, at + LOOKS_AT_ONCE), act);
      await setImmediate();
    }
    const { author } = act;
    response.json({ unseen: await services.reviews.looks.unseen({ documentId, author }) });
  });

  return routes;
}

function reviewFor(
  services: Services,
  segment: Segment,
  response: Response,
): Promise<SegmentReview> {
  return segmentReview(services, segment, asking(response).reader.author);
}

/** An issue is about a revision that there is, and a place that its text has. */
async function noteIssue(
  services: Services,
  segment: Segment,
  { issue, response }: { readonly issue: NewIssue; readonly response: Response },
): Promise<void> {
  const act = asking(response).act();
  await demand(services, segment, { task: "review", person: act.author });
  const revision = await services.segments.revision(segment.id, issue.revision);
  if (revision === undefined) throw new Mishap("inputInvalid", { place: "revision" });
  if (issue.place !== null && issue.place.to > revision.target.length)
    throw new Mishap("inputInvalid", { place: "place" });
  const { id: segmentId, documentId } = segment;
  await services.reviews.issues.add({ ...issue, segmentId, documentId, ...act });
  services.events.rowsChanged();
}

/** Answers the segment that it was about. */
async function withdrawIssue(
  services: Services,
  request: Request,
  response: Response,
): Promise<Segment> {
  const id = Id.safeParse(request.params.id);
  const issue = id.success ? await services.reviews.issues.find(id.data) : undefined;
  const segment = issue && (await services.segments.find(issue.segmentId));
  if (issue === undefined || segment === undefined) throw new Mishap("notFound");
  const act = asking(response).act();
  await demand(services, segment, { task: "review", person: act.author });
  await services.reviews.issues.withdraw(issue.id, act);
  services.events.rowsChanged();
  return segment;
}
