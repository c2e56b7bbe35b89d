import { type Request, type Response, Router } from "express";
import { z } from "zod";
import { LONGEST_NAME } from "../../views/version-models.ts";
import { tasksOf } from "../quality/review/steps.ts";
import type { Point } from "../revisions/point.ts";
import { PRESENT_TEXT, presentText, readPresent } from "../revisions/present.ts";
import type { RestoreResult, Restoring } from "../storage/document-states.ts";
import { askedMoment, askedState, findVersion, pointOf } from "./asked-state.ts";
import { findDocument } from "./documents.tsx";
import { asking } from "./reader.ts";
import { demand } from "./segment-saving.ts";
import type { Services } from "./services.ts";
import { wordChangesIn } from "./word-changes.ts";

const Id = z.coerce.number().int().positive();
const Moment = z.string().transform((text, context) => {
  const at = askedMoment(text);
  if (at !== undefined) return at;
  context.addIssue({ code: "custom", message: "no time" });
  return z.NEVER;
});
/** `version` or `at`: the id of a version, or a time in ISO 8601 or milliseconds since 1970, UTC. */
const State = z.union([z.object({ version: Id }), z.object({ at: Moment })]);
const VersionBody = z.object({ name: z.string().trim().min(1).max(LONGEST_NAME) });
const ComparisonQuery = z.object({ from: z.string(), to: z.string().default("now") });
const RestoreBody = z.intersection(
  State,
  z.object({
    rows: z.array(z.number().int().positive()).min(1).optional(),
    base: z.string().regex(PRESENT_TEXT).transform(readPresent),
  }),
);

/** The history of documents for programs: versions, states, comparisons, and bringing back. */
export function documentHistoryApi(services: Services): Router {
  const routes = Router();
  const { states, versions } = services;

  routes.get("/api/documents/:id/versions", async (request, response) => {
    const { id } = await findDocument(services, request);
    response.json({ versions: await versions.list(id) });
  });

  routes.post("/api/documents/:id/versions", async (request, response) => {
    const { id } = await findDocument(services, request);
    const { name } = VersionBody.parse(request.body);
    const how = { name, kind: "named", glossaryState: services.glossary.state } as const;
    const version = await versions.add(id, { ...how, act: asking(response).act() });
    response.status(201).json(version);
  });

  routes.get("/api/documents/:id/state", async (request, response) => {
    const { id } = await findDocument(services, request);
    const point = await pointAsked(services, id, State.parse(request.query));
    response.json({ segments: await states.stateAt(id, point) });
  });

  routes.get("/api/documents/:id/comparison", async (request, response) => {
    response.json(await comparison(services, request));
  });

  routes.post("/api/documents/:id/restore", async (request, response) => {
    response.json(await restore(services, request, response));
  });

  return routes;
}

async function pointAsked(
  services: Services,
  documentId: number,
  state: z.infer<typeof State>,
): Promise<Point> {
  if ("at" in state) return { at: state.at };
  const version = await findVersion(services, documentId, state.version);
  return services.versions.pointOf(version);
}

/** `base` is the present that was compared, or that there was: it comes back with what is to be restored. */
async function comparison(services: Services, request: Request) {
  const { id } = await findDocument(services, request);
  const { from, to } = ComparisonQuery.parse(request.query);
  const base = await services.states.now(id);
  const [start, end] = [await named(services, id, from), await named(services, id, to)];
  const rows = await services.states.compare(id, start, end);
  return { rows, words: await wordChangesIn(rows), base: presentText(base) };
}

/** `now`, the id of a version, or a time with its date. */
async function named(services: Services, documentId: number, key: string): Promise<Point> {
  const at = key.includes("-") ? askedMoment(key) : undefined;
  if (at !== undefined) return { at };
  return pointOf(services, await askedState(services, documentId, key));
}

async function restore(services: Services, request: Request, response: Response) {
  const { id } = await findDocument(services, request);
  const { rows, base, ...state } = RestoreBody.parse(request.body);
  const point = await pointAsked(services, id, state);
  const act = asking(response).act();
  const restored = await restoreTold(services, id, { point, rows, base, act });
  const left = restored.left.map(({ row, reason }) => ({ row: row.id, reason }));
  return { ...restored, left };
}

/**
 * Brings a state back as far as its author may, whole or in part, with what stands beside its segments, and tells the
 * open pages.
 */
export async function restoreTold(
  services: Services,
  documentId: number,
  { point, ...asked }: Omit<Restoring, "glossaryState" | "tasks"> & { readonly point: Point },
): Promise<RestoreResult> {
  const { states, reimports, glossary, feed, events, reviews } = services;
  const person = asked.act.author;
  await demand(services, { documentId }, { task: "translate", person });
  const tasks = tasksOf(await reviews.teamOf(documentId), person);
  const how = { ...asked, tasks, glossaryState: glossary.state };
  const result = await states.restore(documentId, point, how);
  const { restored: segments, structure } = result;
  if (structure) {
    await reimports.returnCompanions(documentId);
    feed.tell(documentId, { type: "structure", sitting: null });
    events.rowsChanged();
  }
  if (segments.length > 0) feed.tell(documentId, { type: "saved", segments, sitting: null });
  return result;
}
