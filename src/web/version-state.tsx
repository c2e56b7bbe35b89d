import { setImmediate } from "node:timers/promises";
import { type Request, type Response, Router } from "express";
import { PrintRows } from "../../views/print.tsx";
import { type ChosenState, stateTitle } from "../../views/version-models.ts";
import { VersionStatePage } from "../../views/version-state.tsx";
import type { DocumentOverview } from "../documents/document.ts";
import { progressOfSegments } from "../documents/progress.ts";
import type { Segment } from "../documents/segment.ts";
import { askedMoment, askedState, pointOf } from "./asked-state.ts";
import { findDocument } from "./documents.tsx";
import { sendPageAround } from "./page.tsx";
import { asking } from "./reader.ts";
import type { Services } from "./services.ts";

/** Rows that are written at once. */
const PORTION = 100;

/** A document as it was at a version or at any moment, however long it is. */
export function versionStateRoutes(services: Services): Router {
  const routes = Router();

  routes.get("/documents/:id/state", async (request, response) => {
    const document = await findDocument(services, request);
    const state = await chosenState(services, document.id, request);
    if (state === undefined)
      return response.redirect(303, `/documents/${document.id}/versions?wrong=at`);
    if (state.type === "now") return response.redirect(303, `/documents/${document.id}`);
    await sendState(services, { document, state, request, response });
  });

  return routes;
}

/** Undefined where what was asked for is no moment. */
async function chosenState(
  services: Services,
  documentId: number,
  { query }: Request,
): Promise<ChosenState | undefined> {
  if (typeof query.version === "string") return askedState(services, documentId, query.version);
  const at = typeof query.at === "string" ? askedMoment(query.at) : undefined;
  return at === undefined ? undefined : { type: "moment", at };
}

interface AskedPage {
  readonly document: DocumentOverview;
  readonly state: Exclude<ChosenState, { readonly type: "now" }>;
  readonly request: Request;
  readonly response: Response;
}

async function sendState(services: Services, asked: AskedPage): Promise<void> {
  const { document, state, request, response } = asked;
  const { translation } = asking(response);
  const isThere = state.type === "version" || state.at >= document.createdAt;
  const segments = isThere
    ? await services.states.stateAt(document.id, pointOf(services, state))
    : [];
  const shown = { document, state, isThere, progress: progressOfSegments(segments) };
  const earlierSource = await sourceNameOf(services, document, state);
  const title = translation.t("versions.state.titleOf", { title: document.title });
  const page = {
    title: `${title}, ${stateTitle(state, translation)}`,
    path: request.originalUrl,
    active: "documents",
  } as const;
  await sendPageAround(response, page, {
    content: (rows) => <VersionStatePage {...shown} earlierSource={earlierSource} rows={rows} />,
    parts: partsOf(segments),
  });
}

/** The name of the file that a version is a translation of, where the document has another one now. */
async function sourceNameOf(
  { sourceFiles }: Services,
  { id }: DocumentOverview,
  state: ChosenState,
): Promise<string | null> {
  if (state.type !== "version" || state.version.source === (await sourceFiles.present(id)))
    return null;
  return (await sourceFiles.read(id, state.version.source)).fileName;
}

async function* partsOf(segments: readonly Segment[]) {
  for (let at = 0; at < segments.length; at += PORTION) {
    yield <PrintRows segments={segments.slice(at, at + PORTION)} />;
    await setImmediate(); // saves come in between
  }
}
