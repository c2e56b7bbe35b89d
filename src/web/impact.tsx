import { type Request, type Response, Router } from "express";
import type { TFunction } from "i18next";
import { ImpactPage } from "../../views/impact.tsx";
import { type ChangedConcept, impactPath, KINDS_SHOWN } from "../../views/impact-models.ts";
import { ImpactNote } from "../../views/impact-note.tsx";
import { ImpactPreviewPage } from "../../views/impact-preview.tsx";
import type { Notice } from "../../views/page.tsx";
import { Mishap } from "../errors.ts";
import type { ChangeStep } from "../glossary/change.ts";
import type { Act } from "../storage/documents.ts";
import { conceptOf, postedConcept, readConceptForm } from "./concept-form.ts";
import { type Accepted, acceptProposal, type ShownSegment, takeBack } from "./impact-acts.ts";
import { AcceptForm, DoneQuery, PageQuery, placeText, StepNumber } from "./impact-addresses.ts";
import { impactPreview } from "./impact-preview.ts";
import { impactSummary } from "./impact-summary.ts";
import { stepMade, survey } from "./impact-survey.ts";
import { sendPage, sendPart } from "./page.tsx";
import { asking } from "./reader.ts";
import type { Services } from "./services.ts";

const SEGMENTS_A_PAGE = 100;

/** A page with its list is shown after this time at the latest, though not all are counted. Milliseconds. */
const PATIENCE = 1_000;

/** The pages of what a change touches, or would touch. */
export function impactPages(services: Services): Router {
  const routes = Router();

  routes.get("/glossary/impact/:step", (request, response) =>
    sendImpact(services, request, response),
  );

  routes.get("/glossary/impact/:step/note", async (request, response) => {
    const step = StepNumber.parse(request.params.step);
    sendPart(response, <ImpactNote impact={await impactSummary(services, step)} />);
  });

  routes.post("/glossary/impact/:step/accept", async (request, response) => {
    const number = StepNumber.parse(request.params.step);
    const { only, all, segment } = AcceptForm.parse(request.body ?? {});
    const act = asking(response).act();
    const shown = all === undefined ? (only ? [only] : segment) : "all";
    const accepted = await acceptMany(services, number, { shown, act });
    const replaced = accepted.filter(isReplaced).length;
    const left = accepted.length - replaced;
    response.redirect(303, impactPath(number, `?replaced=${replaced}&left=${left}&at=${act.at}`));
  });

  routes.post("/glossary/impact/:step/undo", async (request, response) => {
    const step = StepNumber.parse(request.params.step);
    const { at = 0 } = DoneQuery.parse(request.query);
    const act = asking(response).act();
    let undone = 0;
    for (const { id, revision } of await services.scan.replacedBy({ author: act.author, at })) {
      const { outcome } = await takeBack(services, { id, base: revision }, { step, act });
      if (outcome === "undone") undone += 1;
    }
    response.redirect(303, impactPath(step, `?undone=${undone}`));
  });

  routes.post("/glossary/impact/preview", (request, response) =>
    sendPreview(services, request, response),
  );

  return routes;
}

interface Accepting {
  readonly shown: readonly ShownSegment[] | "all";
  readonly act: Act;
}

/** Accepts what was ticked, or every proposal that there is: document by document, a portion at a time. */
async function acceptMany(
  services: Services,
  number: number,
  { shown, act }: Accepting,
): Promise<readonly Accepted[]> {
  const step = await stepMade(services, number);
  const accepted: Accepted[] = [];
  const accept = async (segments: readonly ShownSegment[]): Promise<void> => {
    for (const one of segments)
      accepted.push(await acceptProposal(services, step, { shown: one, act }));
  };
  if (shown !== "all") {
    await accept(shown);
    return accepted;
  }
  let after = null;
  do {
    const range = { after: after ?? undefined, limit: SEGMENTS_A_PAGE, patience: 0 };
    const { found, next } = await survey(services, step, { ...range, kinds: ["replace"] });
    await accept(found.map(({ segment }) => ({ id: segment.id, base: segment.revision })));
    after = next;
  } while (after !== null);
  return accepted;
}

function isReplaced({ outcome }: Accepted): boolean {
  return outcome === "replaced" || outcome === "draft";
}

async function sendImpact(services: Services, request: Request, response: Response): Promise<void> {
  const number = StepNumber.parse(request.params.step);
  const { show, after } = PageQuery.parse(request.query);
  const { t } = asking(response).translation;
  const step = await stepNumbered(services, number);
  const made = await stepMade(services, number);
  const kinds = KINDS_SHOWN[show];
  const range = { after, limit: SEGMENTS_A_PAGE, kinds, patience: PATIENCE };
  const { found, next, ...rest } = await survey(services, made, range);
  const count = after === undefined ? rest : await impactSummary(services, number, PATIENCE);
  const notice = noticeOf(request, t);
  sendPage(response, {
    title: t("impact.title", { number }),
    path: request.originalUrl,
    active: "glossary",
    wide: true,
    ...(notice ? { notice } : {}),
    content: (
      <ImpactPage
        step={step}
        concepts={changedConcepts([...made.concepts.values()])}
        impact={{ ...count, step: number }}
        shown={show}
        found={found}
        next={placeText(next)}
      />
    ),
  });
}

async function stepNumbered({ concepts }: Services, number: number): Promise<ChangeStep> {
  const [step] = await concepts.steps({ before: number + 1, limit: 1 });
  if (step?.number !== number) throw new Mishap("notFound");
  return step;
}

/** As a Croatian dictionary would sort them. */
function changedConcepts(concepts: readonly ChangedConcept[]): readonly ChangedConcept[] {
  const headword = ({ before, after }: ChangedConcept) =>
    (after ?? before)?.terms.find(({ language }) => language === "hr")?.text ?? "";
  const { compare } = new Intl.Collator("hr");
  return concepts.toSorted((one, other) => compare(headword(one), headword(other)));
}

/** What the request before this one did, with the way back. */
function noticeOf(request: Request, t: TFunction): Notice | undefined {
  const done = DoneQuery.safeParse(request.query);
  if (!done.success) return undefined;
  const { replaced, left, at, undone } = done.data;
  if (undone !== undefined) return { text: t("impact.undone", { count: undone }) };
  if (replaced === undefined || at === undefined) return undefined;
  const text = t("impact.replaced", { count: replaced });
  const rest = left > 0 ? ` ${t("impact.left", { count: left })}` : "";
  const action = impactPath(Number(request.params.step), `/undo?at=${at}`);
  return {
    text: text + rest,
    ...(replaced > 0 ? { undo: { action, label: t("impact.undo") } } : {}),
  };
}

/** The concept as it stands in the form, before it is saved. */
async function sendPreview(
  services: Services,
  request: Request,
  response: Response,
): Promise<void> {
  const id = typeof request.query.concept === "string" ? request.query.concept : "~";
  const before = services.glossary.concept(id);
  const posted = postedConcept(readConceptForm(request.body ?? {}), before);
  const concept = conceptOf(posted, id, before);
  const { t } = asking(response).translation;
  sendPage(response, {
    title: t("impact.previewTitle"),
    path: "/glossary",
    active: "glossary",
    content: <ImpactPreviewPage {...(await impactPreview(services, id, concept))} />,
  });
}
