import { type Response, Router } from "express";
import { z } from "zod";
import { BinPage } from "../../views/bin.tsx";
import { conceptIdIn } from "../../views/glossary-address.ts";
import type { Notice } from "../../views/page.tsx";
import { Mishap } from "../errors.ts";
import { restoreConcept } from "./glossary-acts.ts";
import { sendPage } from "./page.tsx";
import { asking } from "./reader.ts";
import type { Services } from "./services.ts";

const Id = z.coerce.number().int().positive();
const Back = z.enum(["documents", "concepts", "comments"]).optional().catch(undefined);

/** What was deleted, and the way back. */
export function binRoutes(services: Services): Router {
  const routes = Router();

  routes.get("/bin", async (request, response) => {
    const { reader, translation } = asking(response);
    const now = services.clock();
    const content = await services.bin.content(now);
    const back = Back.parse(request.query.back);
    const notice: Notice | undefined = back && { text: translation.t(`bin.done.${back}`) };
    sendPage(response, {
      title: translation.t("bin.title"),
      path: "/bin",
      active: "documents",
      ...(notice ? { notice } : {}),
      content: <BinPage content={content} reader={reader.author} now={now} />,
    });
  });

  routes.post("/bin/documents/:id", async (request, response) => {
    const id = Id.safeParse(request.params.id).data;
    const { documents } = await services.bin.content(services.clock());
    const document = asked(documents, id);
    await services.documents.undoRemove(document.id);
    done(response, "documents");
  });

  routes.post("/bin/concepts/:id", async (request, response) => {
    const { concepts } = await services.bin.content(services.clock());
    const { id, revision } = asked(concepts, conceptIdIn(request.params.id));
    await restoreConcept(services, id, { revision, act: asking(response).act() });
    done(response, "concepts");
  });

  routes.post("/bin/comments/:id", async (request, response) => {
    const { comments } = await services.bin.content(services.clock());
    const { id, author } = asked(comments, Id.safeParse(request.params.id).data);
    if (author !== asking(response).reader.author) throw new Mishap("commentOfAnother", { author });
    await services.annotations.undoRemove(id);
    services.events.rowsChanged();
    done(response, "comments");
  });

  return routes;
}

/** What has left the bin is not brought back from it. Throws the mishap `notFound`. */
function asked<Item extends { readonly id: unknown }>(items: readonly Item[], id: unknown): Item {
  const item = items.find((one) => one.id === id);
  if (item === undefined) throw new Mishap("notFound");
  return item;
}

function done(response: Response, kind: "documents" | "concepts" | "comments"): void {
  response.redirect(303, `/bin?back=${kind}`);
}
