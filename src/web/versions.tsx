import { type Request, type Response, Router } from "express";
import { z } from "zod";
import type { Notice } from "../../views/page.tsx";
import { LONGEST_NAME, type VersionItem } from "../../views/version-models.ts";
import { VersionsPage } from "../../views/versions.tsx";
import type { DocumentOverview } from "../documents/document.ts";
import { tidyTitle } from "../documents/names.ts";
import { findVersion } from "./asked-state.ts";
import { findDocument } from "./documents.tsx";
import { sendPage } from "./page.tsx";
import { asking } from "./reader.ts";
import type { Services } from "./services.ts";

const Id = z.coerce.number().int().positive();
const Name = z.string().max(LONGEST_NAME).transform(tidyTitle);
const Named = z.object({ name: Name.refine((name) => name !== "") });
const Renamed = z.object({ name: Name });
/** What was just done to the names; whatever makes no sense is told of nothing. */
const Told = z.object({
  named: Id.optional().catch(undefined),
  renamed: Id.optional().catch(undefined),
  wrong: z.string().optional().catch(undefined),
});

/** The versions of a document, and the files that went out of it. */
export function versionRoutes(services: Services): Router {
  const routes = Router();

  routes.get("/documents/:id/versions", async (request, response) => {
    const document = await findDocument(services, request);
    await sendVersions(services, document, { request, response });
  });

  routes.post("/documents/:id/versions", async (request, response) => {
    const { id } = await findDocument(services, request);
    const { name } = Named.parse(request.body);
    const version = await services.versions.add(id, {
      name,
      kind: "named",
      act: asking(response).act(),
      glossaryState: services.glossary.state,
    });
    response.redirect(303, `/documents/${id}/versions?named=${version.id}`);
  });

  routes.post("/documents/:id/versions/:version/name", async (request, response) => {
    const { id } = await findDocument(services, request);
    const version = await findVersion(services, id, Id.parse(request.params.version));
    const { name } = Renamed.parse(request.body);
    await services.versions.rename(version.id, name);
    response.redirect(303, `/documents/${id}/versions?renamed=${version.id}#version-${version.id}`);
  });

  return routes;
}

async function sendVersions(
  services: Services,
  document: DocumentOverview,
  { request, response }: { readonly request: Request; readonly response: Response },
): Promise<void> {
  const items = await itemsOf(services, document.id);
  const told = Told.parse(request.query);
  const notice = noticeOf(items, told, response);
  const { t } = asking(response).translation;
  sendPage(response, {
    title: t("versions.titleOf", { title: document.title }),
    path: `/documents/${document.id}/versions`,
    active: "documents",
    wide: true,
    ...(notice === undefined ? {} : { notice }),
    content: (
      <VersionsPage
        document={document}
        items={items}
        glossaryChanges={await changesSince(services, items)}
        problem={told.wrong === undefined ? undefined : t("versions.asOf.wrong")}
      />
    ),
  });
}

/** A version that was made for an export of which nothing came (the file could not be written) says nothing to anybody. */
async function itemsOf(
  { versions, exportedFiles }: Services,
  documentId: number,
): Promise<readonly VersionItem[]> {
  const files = await exportedFiles.list(documentId);
  return (await versions.list(documentId))
    .map((version) => ({
      version,
      files: files.filter(({ versionId }) => versionId === version.id),
    }))
    .filter(({ version, files }) => version.kind !== "export" || files.length > 0);
}

/** How often the glossary has changed since each of the states that files were exported with. */
async function changesSince(
  { concepts }: Services,
  items: readonly VersionItem[],
): Promise<ReadonlyMap<number, number>> {
  const states = new Set(items.flatMap(({ files }) => files.map((file) => file.glossaryState)));
  const counts = new Map<number, number>();
  for (const state of states) counts.set(state, await concepts.stepsSince(state));
  return counts;
}

function noticeOf(
  items: readonly VersionItem[],
  { named, renamed }: z.infer<typeof Told>,
  response: Response,
): Notice | undefined {
  const found = items.find(({ version }) => version.id === (named ?? renamed));
  if (found === undefined) return undefined;
  const { t } = asking(response).translation;
  const { name } = found.version;
  if (named !== undefined) return { text: t("versions.name.done", { name }) };
  return { text: name === "" ? t("versions.name.removed") : t("versions.name.renamed", { name }) };
}
