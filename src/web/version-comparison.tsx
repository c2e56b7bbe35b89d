import { type Request, type Response, Router } from "express";
import { z } from "zod";
import { VersionComparisonPage } from "../../views/version-comparison.tsx";
import {
  type ChosenState,
  type ComparedRow,
  type ComparisonModel,
  comparisonPath,
} from "../../views/version-models.ts";
import type { DocumentOverview } from "../documents/document.ts";
import type { DocumentChangeRow } from "../revisions/document-state.ts";
import { presentText } from "../revisions/present.ts";
import type { StructureStep } from "../revisions/structure.ts";
import { askedState, pointOf, timeOf } from "./asked-state.ts";
import { findDocument } from "./documents.tsx";
import { sendPage } from "./page.tsx";
import { asking } from "./reader.ts";
import type { Services } from "./services.ts";
import { wordChangesIn } from "./word-changes.ts";

/** Nobody reads more at once. */
const ROWS_A_PAGE = 100;

const Asked = z.object({
  from: z.string(),
  to: z.string().default("now"),
  page: z.coerce.number().int().positive().catch(1),
  told: z.enum(["nothing", "changed"]).optional().catch(undefined),
});

/** Two states of a document side by side: what has changed between them. */
export function versionComparison(services: Services): Router {
  const routes = Router();

  routes.get("/documents/:id/comparison", async (request, response) => {
    const document = await findDocument(services, request);
    const asked = Asked.parse(request.query);
    const from = await askedState(services, document.id, asked.from);
    const to = await askedState(services, document.id, asked.to);
    if (timeOf(from) > timeOf(to))
      return response.redirect(303, comparisonPath(document.id, to, from));
    await sendComparison(services, { ...asked, document, from, to, request, response });
  });

  return routes;
}

interface AskedComparison {
  readonly document: DocumentOverview;
  /** The earlier one. */
  readonly from: ChosenState;
  readonly to: ChosenState;
  readonly page: number;
  readonly told?: "nothing" | "changed" | undefined;
  readonly request: Request;
  readonly response: Response;
}

async function sendComparison(services: Services, asked: AskedComparison): Promise<void> {
  const { document, request, response } = asked;
  const { t } = asking(response).translation;
  sendPage(response, {
    title: t("versions.comparison.titleOf", { title: document.title }),
    path: request.originalUrl,
    active: "documents",
    wide: true,
    content: <VersionComparisonPage {...(await comparisonOf(services, asked))} />,
  });
}

/** The present is read before what is compared with it: what is written in between counts as written later. */
async function comparisonOf(services: Services, asked: AskedComparison): Promise<ComparisonModel> {
  const { document, from, to, told, response } = asked;
  const { t } = asking(response).translation;
  const present = to.type === "now" ? await services.states.now(document.id) : null;
  const [start, end] = [pointOf(services, from), pointOf(services, to)];
  const rows = await services.states.compare(document.id, start, end);
  const pages = Math.max(1, Math.ceil(rows.length / ROWS_A_PAGE));
  const page = Math.min(pages, asked.page);
  const shown = rows.slice((page - 1) * ROWS_A_PAGE, page * ROWS_A_PAGE);
  const { length: all } = await services.states.stateAt(document.id, end);
  const problems = {
    nothing: t("versions.partial.nothing"),
    changed: t("versions.done.changed"),
  };
  return {
    ...{ document, from, to, page, pages },
    rows: await withAuthors(services, document.id, shown),
    segments: { changed: rows.length, all },
    words: await wordChangesIn(rows),
    base: present === null ? null : presentText(present),
    problem: told === undefined ? null : problems[told],
  };
}

async function withAuthors(
  services: Services,
  documentId: number,
  rows: readonly DocumentChangeRow[],
): Promise<readonly ComparedRow[]> {
  const steps = await services.structure.steps(documentId);
  return Promise.all(
    rows.map(async (row) => ({ ...row, by: await authorOf(services, row, steps) })),
  );
}

/** Who wrote the newer text; where no text is newer, who did the last thing to the segments themselves. */
async function authorOf(
  { segments }: Services,
  { before, after }: DocumentChangeRow,
  steps: readonly StructureStep[],
): Promise<ComparedRow["by"]> {
  const [then] = before;
  const [now] = after;
  if (now !== undefined && now.revision > (then?.id === now.id ? then.revision : 0)) {
    const revision = await segments.revision(now.id, now.revision);
    if (revision !== undefined) return revision;
  }
  const ids = new Set([...before, ...after].map(({ id }) => id));
  const has = (some: StructureStep["before"]) => some.some(({ id }) => ids.has(id));
  return steps.findLast((step) => has(step.before) || has(step.after)) ?? null;
}
