import { type Request, type Response, Router } from "express";
import { z } from "zod";
import { type ChosenState, stateKey } from "../../views/version-models.ts";
import { type LeftSegment, RestoredPage } from "../../views/version-restored.tsx";
import type { DocumentOverview } from "../documents/document.ts";
import { Mishap } from "../errors.ts";
import { LEFT_REASONS } from "../revisions/document-state.ts";
import { PRESENT_TEXT, readPresent } from "../revisions/present.ts";
import type { RestoreResult } from "../storage/document-states.ts";
import { askedState, findVersion, pointOf } from "./asked-state.ts";
import { restoreTold } from "./document-history-api.ts";
import { findDocument } from "./documents.tsx";
import { sendPage } from "./page.tsx";
import { asking } from "./reader.ts";
import type { Services } from "./services.ts";

/** So many of the segments that were left are named; an address has no room for all of a long document. */
const MOST_NAMED = 50;

const Id = z.coerce.number().int().positive();
const Count = z.coerce.number().int().nonnegative();
const RestoreForm = z.object({
  from: z.string(),
  choice: z.enum(["ticked", "whole"]),
  row: z
    .union([z.array(Id), Id.transform((id) => [id])])
    .optional()
    .default([]),
  /** Without it, what stands as the request arrives. */
  base: z.string().regex(PRESENT_TEXT).transform(readPresent).optional(),
  page: Id.catch(1),
});
const RestoredQuery = z.object({
  from: z.string(),
  before: Id.optional(),
  restored: Count.default(0),
  structure: z.enum(["0", "1"]).default("0"),
  left: z
    .string()
    .regex(new RegExp(`^(?:\\d{1,15}\\.(?:${LEFT_REASONS.join("|")})(?:,|$))*$`, "u"))
    .default(""),
  more: Count.default(0),
});

/** Brings a state of a document back, whole or the rows that were ticked, and says what has become of it. */
export function versionRestoring(services: Services): Router {
  const routes = Router();

  routes.post("/documents/:id/comparison/restore", async (request, response) => {
    const { id } = await findDocument(services, request);
    const form = RestoreForm.parse(request.body);
    const state = await askedState(services, id, form.from);
    const compared = `/documents/${id}/comparison?from=${stateKey(state)}&to=now&page=${form.page}`;
    if (form.choice === "ticked" && form.row.length === 0)
      return response.redirect(303, `${compared}&told=nothing`);
    const result = await restored(services, id, { state, form, response });
    if (result === null) return response.redirect(303, `${compared}&told=changed`);
    response.redirect(303, resultPath(id, state, result));
  });

  routes.get("/documents/:id/restored", async (request, response) => {
    const document = await findDocument(services, request);
    await sendRestored(services, document, { request, response });
  });

  return routes;
}

interface AskedRestore {
  readonly state: ChosenState;
  readonly form: z.infer<typeof RestoreForm>;
  readonly response: Response;
}

/** Null where somebody has written meanwhile in what would be overwritten. */
async function restored(
  services: Services,
  documentId: number,
  { state, form, response }: AskedRestore,
): Promise<RestoreResult | null> {
  const base = form.base ?? (await services.states.now(documentId));
  const point = pointOf(services, state);
  const rows = form.choice === "whole" ? undefined : form.row;
  const act = asking(response).act();
  try {
    return await restoreTold(services, documentId, { point, rows, base, act });
  } catch (error) {
    if (error instanceof Mishap && error.mishap === "stateChanged") return null;
    throw error;
  }
}

function resultPath(documentId: number, state: ChosenState, result: RestoreResult): string {
  const left = result.left.map(({ row, reason }) => `${row.id}.${reason}`);
  const query = new URLSearchParams({
    from: stateKey(state),
    restored: String(result.restored.length),
    structure: result.structure ? "1" : "0",
  });
  if (result.version !== null) query.set("before", String(result.version.id));
  if (left.length > 0) query.set("left", left.slice(0, MOST_NAMED).join(","));
  if (left.length > MOST_NAMED) query.set("more", String(left.length - MOST_NAMED));
  return `/documents/${documentId}/restored?${query}`;
}

async function sendRestored(
  services: Services,
  document: DocumentOverview,
  { request, response }: { readonly request: Request; readonly response: Response },
): Promise<void> {
  const asked = RestoredQuery.parse(request.query);
  const version =
    asked.before === undefined ? null : await findVersion(services, document.id, asked.before);
  sendPage(response, {
    title: asking(response).translation.t("versions.done.titleOf", { title: document.title }),
    path: request.originalUrl,
    active: "documents",
    content: (
      <RestoredPage
        document={document}
        state={await askedState(services, document.id, asked.from)}
        restored={asked.restored}
        structure={asked.structure === "1"}
        left={await leftIn(services, document.id, asked.left)}
        more={asked.more}
        before={version === null ? null : { type: "version", version }}
      />
    ),
  });
}

/** In the order of the document; without those that are gone meanwhile. */
async function leftIn(
  { segments }: Services,
  documentId: number,
  left: string,
): Promise<readonly LeftSegment[]> {
  const reasons = new Map(
    left.split(",").map((one) => {
      const [id = "", reason] = one.split(".");
      return [Number(id), LEFT_REASONS.find((known) => known === reason) ?? "locked"] as const;
    }),
  );
  const found = await segments.named(documentId, [...reasons.keys()]);
  return found.map(({ id, position }) => ({ id, position, reason: reasons.get(id) ?? "locked" }));
}
