import { type Request, type Response, Router } from "express";
import { z } from "zod";
import { HistoryPage } from "../../views/history.tsx";
import { isLiving, type Segment } from "../documents/segment.ts";
import { Mishap } from "../errors.ts";
import { differences } from "../revisions/differences.ts";
import type { Save } from "../revisions/sitting.ts";
import { findSegment, Sitting } from "./asked-segment.ts";
import { lineageOf } from "./lineage.ts";
import { sendPage } from "./page.tsx";
import { asking } from "./reader.ts";
import { saved } from "./segment-saving.ts";
import type { Services } from "./services.ts";

const RevisionNumber = z.coerce.number().int().nonnegative();
const RestoreBody = z.object({
  revision: RevisionNumber,
  base: RevisionNumber.optional(),
  sitting: Sitting.optional(),
});

/** The revisions of one segment: listed, compared, and put back. */
export function segmentHistory(services: Services): Router {
  const routes = Router();

  routes.get("/api/segments/:id/revisions", async (request, response) => {
    const segment = await findSegment(services, request);
    response.json({ revisions: await services.segments.revisions(segment.id) });
  });

  routes.post("/api/segments/:id/restore", async (request, response) => {
    const segment = await findSegment(services, request);
    const { revision, base, sitting: page } = RestoreBody.parse(request.body);
    const save = await restoring(services, segment, { revision, base, response });
    response.json(await saved(services, segment, page === undefined ? save : { ...save, page }));
  });

  routes.get("/segments/:id/history", async (request, response) => {
    const segment = await findSegment(services, request);
    await sendHistory(services, segment, { request, response });
  });

  routes.post("/segments/:id/restore", async (request, response) => {
    const segment = await findSegment(services, request);
    const { revision } = RestoreBody.parse(request.body);
    await saved(services, segment, await restoring(services, segment, { revision, response }));
    response.redirect(303, `/segments/${segment.id}/history`);
  });

  return routes;
}

interface Restoring {
  readonly revision: number;
  readonly base?: number | undefined;
  readonly response: Response;
}

/** A restored text is a draft again: the glossary may have changed since it was confirmed. */
async function restoring(
  services: Services,
  segment: Segment,
  { revision, base, response }: Restoring,
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
  };
}

/** Without a choice, the newest revision is compared with the one before it. */
async function sendHistory(
  services: Services,
  segment: Segment,
  { request, response }: { readonly request: Request; readonly response: Response },
): Promise<void> {
  const document = await services.documents.find(segment.documentId);
  if (document === undefined) throw new Mishap("notFound");
  const revisions = await services.segments.revisions(segment.id);
  const newest = revisions[0]?.number ?? 0;
  const to = RevisionNumber.catch(newest).parse(request.query.to ?? newest);
  const from = RevisionNumber.catch(0).parse(request.query.from ?? Math.max(0, to - 1));
  const textOf = (number: number) => revisions.find((one) => one.number === number)?.target ?? "";
  const { t } = asking(response).translation;
  sendPage(response, {
    title: isLiving(segment)
      ? t("history.title", { position: segment.position })
      : t("cutting.history.title"),
    path: request.originalUrl,
    active: "documents",
    wide: true,
    content: (
      <HistoryPage
        segment={segment}
        document={document}
        revisions={revisions}
        from={from}
        to={to}
        differences={differences(textOf(from), textOf(to))}
        lineage={await lineageOf(services, segment)}
      />
    ),
  });
}
