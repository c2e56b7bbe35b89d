import { Router } from "express";
import { AboutFilePage } from "../../views/about-file.tsx";
import { Mishap } from "../errors.ts";
import { findDocument } from "./documents.tsx";
import { sendPage } from "./page.tsx";
import { nameOf } from "./project-list.ts";
import { asking } from "./reader.ts";
import type { Services } from "./services.ts";

/** What is known of a document's file besides its text. */
export function aboutFile(services: Services): Router {
  const routes = Router();

  routes.get("/documents/:id/file", async (request, response) => {
    const document = await findDocument(services, request);
    const found = await services.projects.find(document.projectId);
    if (found === undefined) throw new Mishap("notFound");
    const project = { name: nameOf(found, response), variety: found.variety };
    const reimports = await services.reimports.steps(document.id);
    const facts = await services.documents.facts(document.id);
    sendPage(response, {
      title: asking(response).translation.t("aboutFile.title", { title: document.title }),
      path: request.originalUrl,
      active: "documents",
      content: <AboutFilePage {...{ document, facts, project, reimports }} />,
    });
  });

  routes.post("/documents/:id/file/seen", async (request, response) => {
    const document = await findDocument(services, request);
    await services.documents.markRemarksSeen(document.id);
    response.redirect(303, `/documents/${document.id}`);
  });

  return routes;
}
