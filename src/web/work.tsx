import { type Response, Router } from "express";
import Papa from "papaparse";
import { z } from "zod";
import { WorkPage, type WorkPageProps, type WorkReport } from "../../views/work.tsx";
import { fileStem } from "../documents/names.ts";
import { SEGMENT_STATUSES } from "../documents/segment.ts";
import { Mishap } from "../errors.ts";
import { guarded } from "../glossary/exchange/cells.ts";
import {
  progressByDay,
  progressOfAll,
  wordsByDay,
  workOfAll,
} from "../revisions/work-over-time.ts";
import { findDocument } from "./documents.tsx";
import { sendPage } from "./page.tsx";
import { asking } from "./reader.ts";
import type { Services } from "./services.ts";

const Format = z.object({ format: z.enum(["json", "csv"]).default("json") });
const Id = z.coerce.number().int().positive();

/** How documents and projects grew from day to day, and who did how much: for print, for spreadsheets, for programs. */
export function workRoutes(services: Services): Router {
  const routes = Router();

  routes.get("/documents/:id/progress", async (request, response) => {
    const { id, title } = await findDocument(services, request);
    const { t } = asking(response).translation;
    const back = { href: `/documents/${id}`, text: t("report.back") };
    const api = `/api/documents/${id}/progress`;
    const report = await reportOf(services, [id]);
    sendWork(response, { report, title, lang: "hr", back, api });
  });

  routes.get("/projects/:id/progress", async (request, response) => {
    const { id, title, documents } = await projectOf(services, request.params.id, response);
    const { t } = asking(response).translation;
    const back = { href: `/documents?project=${id}`, text: t("common.documents") };
    const api = `/api/projects/${id}/progress`;
    const report = await reportOf(services, documents);
    sendWork(response, { report, title, lang: undefined, back, api });
  });

  routes.get("/api/documents/:id/progress", async (request, response) => {
    const { format } = Format.parse(request.query);
    const { id, title } = await findDocument(services, request);
    answer(response, await reportOf(services, [id]), { title, format });
  });

  routes.get("/api/projects/:id/progress", async (request, response) => {
    const { format } = Format.parse(request.query);
    const { title, documents } = await projectOf(services, request.params.id, response);
    answer(response, await reportOf(services, documents), { title, format });
  });

  return routes;
}

/** Throws the mishap `notFound` where there is none. */
async function projectOf(services: Services, asked: unknown, response: Response) {
  const id = Id.safeParse(asked).data;
  const project = id === undefined ? undefined : await services.projects.find(id);
  if (project === undefined) throw new Mishap("notFound");
  const documents = (await services.documents.list())
    .filter(({ projectId }) => projectId === project.id)
    .map((document) => document.id);
  const title = project.name || asking(response).translation.t("projects.first");
  return { id: project.id, title, documents };
}

/** The days are those of the machine that the app runs on, which is the reader's own. */
const DAYS = new Intl.DateTimeFormat("sv-SE"); // writes 2026-11-23
const dayOf = (at: number) => DAYS.format(at);

async function reportOf(services: Services, documents: readonly number[]): Promise<WorkReport> {
  const works = [];
  for (const id of documents) works.push(await services.workHistory.of(id));
  return {
    progress: progressOfAll(works.map((work) => progressByDay(work, dayOf))),
    work: workOfAll(works.map((work) => wordsByDay(work, dayOf))),
  };
}

function sendWork(response: Response, props: WorkPageProps): void {
  sendPage(response, {
    title: asking(response).translation.t("work.titleOf", { title: props.title }),
    path: response.req.originalUrl,
    active: "documents",
    content: <WorkPage {...props} />,
  });
}

function answer(
  response: Response,
  report: WorkReport,
  { title, format }: { readonly title: string; readonly format: "json" | "csv" },
): void {
  if (format === "json") return void response.json(report);
  const { t } = asking(response).translation;
  const stem = fileStem(`${title} ${t("work.title")}`) || "tumac";
  response.attachment(`${stem}.csv`).type("text/csv; charset=utf-8");
  response.send(workCsv(report, response));
}

/** Without it Excel takes UTF-8 for an older encoding. */
const BYTE_ORDER_MARK = "\uFEFF";

/** One line a figure, as pivot tables want it. No cell of it can start a formula. */
function workCsv({ progress, work }: WorkReport, response: Response): string {
  const { t } = asking(response).translation;
  const head = (["part", "day", "author", "status", "words"] as const).map((name) =>
    t(`work.columns.${name}`),
  );
  const status = (name: (typeof SEGMENT_STATUSES)[number]) => t(`common.status.${name}`);
  const rows = [
    ...progress.flatMap(({ day, words }) =>
      SEGMENT_STATUSES.map((one) => [t("work.progress"), day, "", status(one), words[one]]),
    ),
    ...work.flatMap(({ day, author, translated, reviewed }) => [
      [t("work.days"), day, author, status("translated"), translated],
      [t("work.days"), day, author, status("reviewed"), reviewed],
    ]),
  ];
  const cells = rows.map((row) => row.map((cell) => guarded(String(cell))));
  return BYTE_ORDER_MARK + Papa.unparse([head, ...cells]);
}
