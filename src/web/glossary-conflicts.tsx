import { type Response, Router } from "express";
import { z } from "zod";
import type { ConflictModel } from "../../views/glossary-conflict-models.ts";
import { GlossaryConflictsPage, headword } from "../../views/glossary-conflicts.tsx";
import { Mishap } from "../errors.ts";
import { LONGEST_TEXT } from "../glossary/concept.ts";
import { DELETIONS } from "../glossary/sharing/state.ts";
import type { GlossaryConflict } from "../storage/glossary-conflicts.ts";
import { mishapOf, sentence } from "./errors.tsx";
import { decideConflict } from "./glossary-conflict-acts.ts";
import { sendPage } from "./page.tsx";
import { asking } from "./reader.ts";
import type { Services } from "./services.ts";

/** So many decisions are shown; all of them stay on record. */
const LATEST_DECISIONS = 50;

/** So many missing concepts are named in the question about them. */
const NAMED_MISSING = 30;

const ConflictNumber = z.coerce.number().int().positive();
const DecisionBody = z.object({
  choice: z.enum(["ours", "theirs", "value"]),
  value: z.string().trim().max(LONGEST_TEXT).optional(),
});

/** Where shared files and page disagree, for people and for programs. */
export function glossaryConflicts(services: Services): Router {
  const routes = Router();
  const { conflicts, sharing } = services;

  routes.get("/glossary/conflicts", async (request, response) => {
    const done = await conflicts.find(Number(request.query.decided) || 0);
    await sendConflicts(
      services,
      response,
      done ? doneNotice(services, done, response) : undefined,
    );
  });

  routes.post("/glossary/conflicts/:id", async (request, response) => {
    const conflict = await conflictNamed(services, request.params.id);
    try {
      const decision = DecisionBody.parse(request.body ?? {});
      await decideConflict(services, conflict, { decision, act: asking(response).act() });
      response.redirect(303, `/glossary/conflicts?decided=${conflict.id}#open-conflicts`);
    } catch (error) {
      const mishap = mishapOf(error);
      if (mishap === undefined) throw error;
      response.status(422);
      await sendConflicts(services, response, sentence(mishap, asking(response).translation.t));
    }
  });

  routes.get("/api/glossary/conflicts", async (_request, response) => {
    const { t } = asking(response).translation;
    const troubles = sharing.troubles().map(({ file, mishap, values }) => {
      return { file, name: mishap, message: sentence(new Mishap(mishap, values), t) };
    });
    const resolved = await conflicts.resolved(LATEST_DECISIONS);
    response.json({ conflicts: await conflicts.open(), resolved, troubles });
  });

  routes.post("/api/glossary/conflicts/:id", async (request, response) => {
    const conflict = await conflictNamed(services, request.params.id);
    const decision = DecisionBody.parse(request.body ?? {});
    await decideConflict(services, conflict, { decision, act: asking(response).act() });
    response.json(await conflicts.find(conflict.id));
  });

  return routes;
}

async function conflictNamed({ conflicts }: Services, id: string): Promise<GlossaryConflict> {
  const number = ConflictNumber.safeParse(id);
  const conflict = number.success ? await conflicts.find(number.data) : undefined;
  if (conflict === undefined) throw new Mishap("notFound");
  return conflict;
}

async function sendConflicts(services: Services, response: Response, notice?: string) {
  const { conflicts, sharing } = services;
  const model = (conflict: GlossaryConflict) => modelOf(services, conflict);
  const open = (await conflicts.open()).map(model);
  const resolved = (await conflicts.resolved(LATEST_DECISIONS)).map(model);
  sendPage(response, {
    title: asking(response).translation.t("sharing.title"),
    path: "/glossary/conflicts",
    active: "glossary",
    wide: true,
    ...(notice === undefined ? {} : { notice: { text: notice } }),
    content: (
      <GlossaryConflictsPage
        folder={sharing.folder}
        troubles={sharing.troubles()}
        open={open}
        resolved={resolved}
      />
    ),
  });
}

function modelOf({ glossary }: Services, conflict: GlossaryConflict): ConflictModel {
  const ids =
    conflict.field === DELETIONS && Array.isArray(conflict.ours) ? conflict.ours.map(String) : [];
  const missing = ids.slice(0, NAMED_MISSING).map((id) => {
    const concept = glossary.concept(id) ?? null;
    return headword({ ...conflict, conceptId: id, concept, missing: [] });
  });
  return { ...conflict, concept: glossary.concept(conflict.conceptId) ?? null, missing };
}

function doneNotice(services: Services, done: GlossaryConflict, response: Response): string {
  const { t } = asking(response).translation;
  if (done.conceptId === "") return t("sharing.doneDeletions", { file: done.file });
  return t("sharing.done", { term: headword(modelOf(services, done)), file: done.file });
}
