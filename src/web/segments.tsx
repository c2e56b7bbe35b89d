import { type Request, type Response, Router } from "express";
import { z } from "zod";
import { HistoryPage } from "../../views/history.tsx";
import type {
  ConflictDetails,
  FindingsDetails,
  SavedRevision,
  SegmentDetail,
  SegmentRow,
} from "../../views/models.ts";
import { isLiving, type Segment } from "../documents/segment.ts";
import { Mishap } from "../errors.ts";
import { EXCEPTION_SCOPES, type Exception, subject } from "../quality/exception.ts";
import { differences } from "../revisions/differences.ts";
import { merge } from "../revisions/merge.ts";
import type { Revision } from "../revisions/revision.ts";
import { type Checked, checkAfter, type Save } from "../revisions/sitting.ts";
import { conceptCards, judge, segmentRow } from "./desk.ts";
import { lineageOf } from "./lineage.ts";
import { sendPage } from "./page.tsx";
import { asking } from "./reader.ts";
import type { Services } from "./services.ts";

/** The longest translation of one segment. UTF-16 code units. */
export const LONGEST_TARGET = 100_000;

const Id = z.coerce.number().int().positive();
const RevisionNumber = z.coerce.number().int().nonnegative();
const SaveBody = z.object({
  target: z.string().max(LONGEST_TARGET),
  status: z.enum(["draft", "translated"]),
  base: z.number().int().nonnegative(),
  from: z.string().max(LONGEST_TARGET).optional(),
  sitting: z.string().min(1).max(100).optional(),
  leaving: z.boolean().optional(),
});
const RestoreBody = z.object({
  revision: RevisionNumber,
  base: RevisionNumber.optional(),
  sitting: z.string().min(1).max(100).optional(),
});
const ExceptionBody = z.object({
  rule: z.string(),
  fingerprint: z.string(),
  reason: z.string().trim().min(1).max(1_000),
  scope: z.enum(EXCEPTION_SCOPES),
});

/** One segment: its text, its history, its exceptions. */
export function segmentRoutes(services: Services): Router {
  const routes = Router();

  routes.get("/api/segments/:id", async (request, response) => {
    const segment = await findSegment(services, request);
    const row = await rowOf(services, segment);
    const detail: SegmentDetail = {
      row,
      concepts: conceptCards(services.glossary, [row]),
      revisions: await services.segments.revisions(segment.id),
    };
    response.json(detail);
  });

  routes.put("/api/segments/:id", async (request, response) => {
    const segment = await findSegment(services, request);
    const save = saveOf(SaveBody.parse(request.body), response);
    const checked = save.status === "translated" && (await check(services, segment, save));
    response.json(await saved(services, segment, checked ? { ...save, checked } : save));
  });

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

async function findSegment(services: Services, request: Request): Promise<Segment> {
  const id = Id.safeParse(request.params.id);
  const segment = id.success ? await services.segments.find(id.data) : undefined;
  if (segment === undefined) throw new Mishap("notFound");
  return segment;
}

async function rowOf(services: Services, segment: Segment): Promise<SegmentRow> {
  const exceptions = await services.exceptions.inDocument(segment.documentId);
  return segmentRow(services.glossary, segment, exceptions);
}

function saveOf(body: z.infer<typeof SaveBody>, response: Response): Save {
  const { sitting, leaving, from, ...rest } = body;
  return {
    ...rest,
    ...asking(response).act(),
    origin: "typed",
    ...(sitting === undefined ? {} : { key: sitting }),
    ...(leaving === undefined ? {} : { leaving }),
    ...(from === undefined ? {} : { from }),
  };
}

/** Saves, and answers with what follows from it. Throws the mishap `conflict` with both sides in it. */
async function saved(services: Services, segment: Segment, save: Save): Promise<SavedRevision> {
  const plan = await services.segments.save(segment.id, save);
  if (plan.type === "conflict") {
    throw new Mishap("conflict", {}, await conflict(services, save, plan.current));
  }
  const { current } = plan;
  const row = await rowOf(services, {
    ...segment,
    target: current?.target ?? "",
    status: current?.status ?? "initial",
    revision: current?.number ?? 0,
    ...checkFields(checkAfter(current, save)),
  });
  const progress = await services.documents.progress(segment.documentId);
  return { ...(current ?? nothingYet(segment, save)), row, progress };
}

/** A check as the segment has it; nothing where it stays as it was. */
function checkFields(check: Checked | null | undefined) {
  if (check === undefined) return {};
  const { state = null, accepted = [], setAside = [] } = check ?? {};
  return { checkedState: state, accepted, setAside };
}

/** What is answered where a segment was left as empty as it was found: there is no revision to name. */
function nothingYet(segment: Segment, save: Save): Revision {
  const { author, at, origin } = save;
  const empty = { target: "", status: "initial", open: false } as const;
  return { segmentId: segment.id, number: 0, ...empty, author, at, origin };
}

async function conflict(
  services: Services,
  save: Save,
  current: Revision,
): Promise<ConflictDetails> {
  const kept = (await services.segments.revision(current.segmentId, save.base)) ?? null;
  const base = kept && { ...kept, target: save.from ?? kept.target };
  const sides = { base: base?.target ?? "", mine: save.target, theirs: current.target };
  return { base, current, mine: save.target, merge: merge(sides) };
}

/** A text with errors cannot be confirmed; it is kept as a draft, so that the refusal costs nothing. */
async function check(services: Services, segment: Segment, save: Save): Promise<Checked> {
  const exceptions = await services.exceptions.inDocument(segment.documentId);
  const { state } = services.glossary;
  const judged = { ...segment, target: save.target };
  const { standing, excepted } = judge(services.glossary, judged, exceptions);
  if (!standing.some((finding) => finding.severity === "error")) {
    return {
      state,
      accepted: standing.map((finding) => finding.fingerprint),
      setAside: excepted.map(({ finding }) => finding.fingerprint),
    };
  }
  const kept = await saved(services, segment, { ...save, status: "draft" });
  const details: FindingsDetails = { findings: standing, saved: kept };
  throw new Mishap("findingsStand", {}, details);
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
