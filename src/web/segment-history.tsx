import { type Request, type Response, Router } from "express";
import { z } from "zod";
import { HistoryPage } from "../../views/history.tsx";
import { entryId, historyPath } from "../../views/history-address.ts";
import type { HistoryAsked, HistoryModel } from "../../views/history-models.ts";
import { isLiving, type Segment } from "../documents/segment.ts";
import { Mishap } from "../errors.ts";
import { blameRuns } from "../revisions/blame.ts";
import { LONGEST_REASON, type Revision } from "../revisions/revision.ts";
import type { Save } from "../revisions/sitting.ts";
import type { StructureStep } from "../revisions/structure.ts";
import { findSegment, Sitting } from "./asked-segment.ts";
import { askedOf, soughtPath } from "./history-asked.ts";
import { lineageOf } from "./lineage.ts";
import { sendPage } from "./page.tsx";
import { asking } from "./reader.ts";
import { segmentBlame } from "./segment-blame.ts";
import { saved } from "./segment-saving.ts";
import { timeLinePage } from "./segment-time-line.ts";
import type { Services } from "./services.ts";

/** Few segments are accepted, locked and reopened more often than so without a word changing. Revisions. */
const LOOKED_BACK = 50;

const RevisionNumber = z.coerce.number().int().nonnegative();
const RestoreBody = z.object({
  revision: RevisionNumber,
  base: RevisionNumber.optional(),
  sitting: Sitting.optional(),
  comment: z.string().trim().max(LONGEST_REASON).optional(),
});
const Range = z.object({
  before: z.coerce.number().int().positive().optional(),
  limit: z.coerce.number().int().positive().optional(),
});

/** The revisions of one segment: listed, compared, and put back; and who brought which word of its text. */
export function segmentHistory(services: Services): Router {
  const routes = Router();

  routes.get("/api/segments/:id/revisions", async (request, response) => {
    const segment = await findSegment(services, request);
    const range = Range.parse(request.query);
    const revisions = await services.segments.revisions(segment.id, range);
    const last = revisions.at(-1)?.number ?? 1;
    response.json({ revisions, next: last > 1 ? last : null });
  });

  routes.get("/api/segments/:id/blame", async (request, response) => {
    const segment = await findSegment(services, request);
    const steps = await services.structure.steps(segment.documentId);
    response.json({ runs: await wordsOf(services, segment, steps) });
  });

  routes.post("/api/segments/:id/restore", async (request, response) => {
    const segment = await findSegment(services, request);
    const { sitting: page, ...body } = RestoreBody.parse(request.body);
    const save = await restoring(services, segment, { ...body, response });
    response.json(await saved(services, segment, page === undefined ? save : { ...save, page }));
  });

  routes.get("/segments/:id/history", async (request, response) => {
    const segment = await findSegment(services, request);
    const sought = await soughtPath(services.timeline, segment, request);
    if (sought === null) await sendHistory(services, segment, { request, response });
    else response.redirect(302, sought);
  });

  routes.post("/segments/:id/restore", async (request, response) => {
    const segment = await findSegment(services, request);
    const body = RestoreBody.parse(request.body);
    const { number } = await saved(
      services,
      segment,
      await restoring(services, segment, { ...body, response }),
    );
    response.redirect(303, `${historyPath(segment.id)}#${entryId(number)}`);
  });

  return routes;
}

interface Restoring extends Omit<z.infer<typeof RestoreBody>, "sitting"> {
  readonly response: Response;
}

/** A restored text is a draft again: the glossary may have changed since it was confirmed. */
async function restoring(
  services: Services,
  segment: Segment,
  { revision, base, comment, response }: Restoring,
): Promise<Save> {
  const earlier = await services.segments.revision(segment.id, revision);
  if (earlier === undefined) throw new Mishap("notFound");
  return {
    target: earlier.target,
    status: "draft",
    base: base ?? segment.revision,
    ...asking(response).act(),
    origin: "restored",
    restoredFrom: revision,
    ...(comment ? { comment } : {}),
  };
}

async function sendHistory(
  services: Services,
  segment: Segment,
  { request, response }: { readonly request: Request; readonly response: Response },
): Promise<void> {
  const other = await otherText(services, segment);
  const asked = askedOf(request, { newest: segment.revision, other });
  const model = await historyOf(services, segment, asked);
  const { t } = asking(response).translation;
  sendPage(response, {
    title: isLiving(segment)
      ? t("history.title", { position: segment.position })
      : t("cutting.history.title"),
    path: request.originalUrl,
    active: "documents",
    wide: true,
    content: <HistoryPage {...model} />,
  });
}

/** The number of the last revision with another text than the present one; 0, before the first, where none had. */
async function otherText({ segments }: Services, { id, revision, target }: Segment) {
  const newest = await segments.revisions(id, { limit: LOOKED_BACK });
  const other = newest.find((one) => one.target !== target);
  if (other !== undefined) return other.number;
  return newest.length < LOOKED_BACK ? 0 : revision - 1;
}

async function historyOf(
  services: Services,
  segment: Segment,
  asked: HistoryAsked,
): Promise<HistoryModel> {
  const document = await services.documents.find(segment.documentId);
  if (document === undefined) throw new Mishap("notFound");
  const steps = await services.structure.steps(segment.documentId);
  return {
    segment,
    document,
    asked,
    ...(await timeLinePage(services, segment, { ...asked, steps })),
    compared: await comparedOf(services, segment, asked),
    words: asked.view === "words" ? await wordsOf(services, segment, steps) : null,
    lineage: await lineageOf(services, segment, steps),
  };
}

async function comparedOf(
  { segments }: Services,
  { id }: Segment,
  { from, to }: HistoryAsked,
): Promise<readonly Revision[]> {
  const numbers = [...new Set([to, from])].toSorted((one, other) => other - one);
  const found = await Promise.all(numbers.map((number) => segments.revision(id, number)));
  return found.filter((one) => one !== undefined);
}

async function wordsOf(services: Services, segment: Segment, steps: readonly StructureStep[]) {
  return blameRuns(segment.target, await segmentBlame(services, segment, steps));
}
