import { Router } from "express";
import { z } from "zod";
import { ConceptHistoryPage } from "../../views/concept-history.tsx";
import { conceptAddress, conceptIdIn } from "../../views/glossary-address.ts";
import { Mishap } from "../errors.ts";
import type { ConceptRevision } from "../glossary/change.ts";
import { conceptDifferences } from "../glossary/concept-differences.ts";
import { restoreConcept } from "./glossary-acts.ts";
import { titleOf } from "./glossary-page.tsx";
import { searchOf } from "./glossary-search.ts";
import { sendPage } from "./page.tsx";
import { asking } from "./reader.ts";
import type { Services } from "./services.ts";

const RevisionNumber = z.coerce.number().int().positive();
const RestoreBody = z.object({ revision: RevisionNumber });
/** Anything that is no number asks for nothing: the newest two are compared. */
const Compared = z.object({
  from: RevisionNumber.optional().catch(undefined),
  to: RevisionNumber.optional().catch(undefined),
});

/** The history of one concept, also of a deleted one, and the way back to each of its states. */
export function conceptHistory(services: Services): Router {
  const routes = Router();

  routes.get("/glossary/:id/history", async (request, response) => {
    const id = conceptIdIn(request.params.id);
    const revisions = await services.concepts.revisions(id);
    const [newest] = revisions;
    if (newest === undefined) throw new Mishap("notFound");
    const asked = Compared.parse(request.query);
    const to = asked.to ?? newest.number;
    const from = asked.from ?? to - 1;
    const { t } = asking(response).translation;
    const title = titleIn(revisions) ?? id;
    const differences = conceptDifferences(stateIn(revisions, from), stateIn(revisions, to));
    sendPage(response, {
      title: t("concept.history.of", { term: title }),
      path: request.originalUrl,
      active: "glossary",
      wide: true,
      content: <ConceptHistoryPage {...{ id, title, revisions, from, to, differences }} />,
    });
  });

  routes.post("/glossary/:id/restore", async (request, response) => {
    const id = conceptIdIn(request.params.id);
    const { revision } = RestoreBody.parse(request.body ?? {});
    await restoreConcept(services, id, { revision, act: asking(response).act() });
    const done = { restored: String(revision) };
    response.redirect(303, conceptAddress(id, searchOf(request), done));
  });

  return routes;
}

/** What a concept was called last. */
function titleIn(revisions: readonly ConceptRevision[]): string | undefined {
  const last = revisions.find(({ concept }) => concept !== null)?.concept;
  return last ? titleOf(last) : undefined;
}

/** Null where it was deleted, or not there yet. */
function stateIn(revisions: readonly ConceptRevision[], number: number) {
  return revisions.find((revision) => revision.number === number)?.concept ?? null;
}
