import { type Request, type Response, Router } from "express";
import { z } from "zod";
import { type ConceptOfChange, GlossaryChangePage } from "../../views/glossary-change.tsx";
import {
  type ChangesFilter,
  GlossaryChangesPage,
  type NamedStep,
} from "../../views/glossary-changes.tsx";
import type { Notice } from "../../views/page.tsx";
import { Mishap } from "../errors.ts";
import { CHANGE_ORIGINS, type ChangeStep } from "../glossary/change.ts";
import { conceptDifferences } from "../glossary/concept-differences.ts";
import type { ConceptChange, StepRange } from "../storage/concept-history.ts";
import { undoStep } from "./glossary-acts.ts";
import { titleOf } from "./glossary-page.tsx";
import { sendPage } from "./page.tsx";
import { asking } from "./reader.ts";
import type { Services } from "./services.ts";

const STEPS_A_PAGE = 100;

/** An import may touch thousands; nobody reads more at once. */
const CONCEPTS_A_PAGE = 50;

/** So many are named of those that an undone step had to leave. */
const KEPT_NAMED = 5;

const CHANGES = "/glossary/changes";

const StepNumber = z.coerce.number().int().positive();
const UndoBody = z.object({ back: z.string().optional() });
/** Whatever makes no sense asks for nothing. */
const ChangesQuery = z.object({
  author: z.string().default("").catch(""),
  origin: z
    .enum(["", ...CHANGE_ORIGINS])
    .default("")
    .catch(""),
  before: StepNumber.optional().catch(undefined),
  since: z.coerce.number().int().nonnegative().optional().catch(undefined),
  undone: StepNumber.optional().catch(undefined),
});
const PageNumber = z.coerce.number().int().positive().catch(1);

/** The history of the glossary, step by step, and the way back. */
export function glossaryChanges(services: Services): Router {
  const routes = Router();

  routes.get(CHANGES, (request, response) => sendChanges(services, request, response));

  routes.get("/glossary/changes/:number", (request, response) =>
    sendChange(services, request, response),
  );

  routes.post("/glossary/changes/:number/undo", async (request, response) => {
    const number = StepNumber.parse(request.params.number);
    const { back } = UndoBody.parse(request.body ?? {});
    const { step, kept } = await undoStep(services, number, asking(response).act());
    const told = back === CHANGES || kept.length > 0;
    response.redirect(303, told ? `${CHANGES}?undone=${number}` : `/glossary?undone=${step}`);
  });

  return routes;
}

async function sendChanges(services: Services, request: Request, response: Response) {
  const { before, since, undone, ...filter } = ChangesQuery.parse(request.query);
  const found = await services.concepts.steps(rangeOf(filter, { before, since }));
  const steps = await Promise.all(
    found.slice(0, STEPS_A_PAGE).map((step) => named(services, step)),
  );
  const notice = undone === undefined ? undefined : await undoneNotice(services, response, undone);
  sendPage(response, {
    title: asking(response).translation.t("changes.title"),
    path: request.originalUrl,
    active: "glossary",
    wide: true,
    ...(notice ? { notice } : {}),
    content: (
      <GlossaryChangesPage
        steps={steps}
        filter={filter}
        since={since}
        authors={await services.concepts.authors()}
        paged={before !== undefined}
        older={found.length > STEPS_A_PAGE ? steps.at(-1)?.number : undefined}
      />
    ),
  });
}

/** Of a step with more concepts, their number is said. */
const CONCEPTS_NAMED = 3;

async function named({ concepts }: Services, step: ChangeStep): Promise<NamedStep> {
  if (step.concepts > CONCEPTS_NAMED) return { ...step, names: [] };
  const range = { offset: 0, limit: CONCEPTS_NAMED };
  const changes = await concepts.changesOfStep(step.number, range);
  const did = step.origin === "edited" ? didToAll(changes) : undefined;
  return { ...step, names: changes.map(titleOfChange), ...(did ? { did } : {}) };
}

function didToAll(changes: readonly ConceptChange[]): NamedStep["did"] {
  if (changes.every(({ before }) => before === null)) return "added";
  return changes.every(({ after }) => after === null) ? "deleted" : undefined;
}

/** One more than a page holds, which tells whether there are older ones. */
function rangeOf(
  { author, origin }: ChangesFilter,
  { before, since }: { readonly before: number | undefined; readonly since: number | undefined },
): StepRange {
  return {
    limit: STEPS_A_PAGE + 1,
    ...(before === undefined ? {} : { before }),
    ...(since === undefined ? {} : { after: since }),
    ...(author ? { author } : {}),
    ...(origin ? { origin } : {}),
  };
}

/** What was undone, and which concepts stay as they are, since they were changed again. */
async function undoneNotice(
  services: Services,
  response: Response,
  number: number,
): Promise<Notice | undefined> {
  const { t } = asking(response).translation;
  const { undoneBy } = await stepOf(services, number);
  if (undoneBy === null) return undefined;
  const undoing = await services.concepts.revisionsOfStep(undoneBy);
  const back = new Set(undoing.map(({ conceptId }) => conceptId));
  const touched = await services.concepts.revisionsOfStep(number);
  const kept = touched.filter(({ conceptId }) => !back.has(conceptId));
  if (kept.length === 0) return { text: t("changes.undone", { number }) };
  const named = kept.slice(0, KEPT_NAMED).map(({ conceptId }) => nameOf(services, conceptId));
  const terms = named.join(", ");
  const shown = kept.length > named.length ? t("changes.andMore", { terms }) : terms;
  return { text: t("changes.undoneWithout", { number, count: kept.length, terms: shown }) };
}

function nameOf({ glossary }: Services, id: string): string {
  const concept = glossary.concept(id);
  return concept ? titleOf(concept) : id;
}

async function sendChange(services: Services, request: Request, response: Response) {
  const step = await stepOf(services, StepNumber.parse(request.params.number));
  const pages = Math.max(1, Math.ceil(step.concepts / CONCEPTS_A_PAGE));
  const page = Math.min(pages, PageNumber.parse(request.query.page));
  const range = { offset: (page - 1) * CONCEPTS_A_PAGE, limit: CONCEPTS_A_PAGE };
  const changes = await services.concepts.changesOfStep(step.number, range);
  sendPage(response, {
    title: asking(response).translation.t("changes.step", { number: step.number }),
    path: request.originalUrl,
    active: "glossary",
    wide: true,
    content: (
      <GlossaryChangePage
        step={await named(services, step)}
        concepts={changes.map(changed)}
        page={page}
        pages={pages}
      />
    ),
  });
}

/** Throws the mishap `notFound`. */
async function stepOf({ concepts }: Services, number: number): Promise<ChangeStep> {
  const [step] = await concepts.steps({ before: number + 1, limit: 1 });
  if (step?.number !== number) throw new Mishap("notFound");
  return step;
}

function changed(change: ConceptChange): ConceptOfChange {
  const { conceptId, before, after } = change;
  const differences = conceptDifferences(before, after);
  return { conceptId, title: titleOfChange(change), differences };
}

/** What the concept is called after the change; before it, where it was deleted. */
function titleOfChange({ conceptId, before, after }: ConceptChange): string {
  const concept = after ?? before;
  return concept ? titleOf(concept) : conceptId;
}
