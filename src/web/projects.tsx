import { type Request, type Response, Router } from "express";
import { z } from "zod";
import { ProjectExportRefusedPage } from "../../views/project-export.tsx";
import type { ProjectDraft } from "../../views/project-models.ts";
import { NewProjectPage, ProjectPage } from "../../views/projects.tsx";
import { srxOf } from "../documents/srx/write.ts";
import { Mishap } from "../errors.ts";
import { findDocument } from "./documents.tsx";
import { mishapOf, sentence } from "./errors.tsx";
import { sendPage } from "./page.tsx";
import { findProject } from "./project-api.ts";
import { exportProject, projectFileName, unfinished } from "./project-export.ts";
import { fieldsOf, isNamed, ProjectForm } from "./project-form.ts";
import { documentsOf, nameOf } from "./project-list.ts";
import { draftOf, draftOfForm, type ProjectShown, projectModel } from "./project-model.ts";
import { trialOf } from "./project-trial.ts";
import { asking } from "./reader.ts";
import type { Services } from "./services.ts";
import { uploadedFile } from "./upload.ts";

const Moved = z.object({ project: z.coerce.number().int().positive() });

/** As much as somebody reads at once; whoever has more adds a document. Characters. */
const Trial = z.object({ text: z.string().max(20_000).default("") });

const NEW: ProjectDraft = {
  ...{ name: "", variety: "en-GB", goesOn: "", unclear: "", rules: "own" },
  ...{ members: [], ownReview: false },
};

/** The pages of projects: their settings, their documents, a trial of how they cut, the export of them all. */
export function projectRoutes(services: Services): Router {
  const routes = Router();

  routes.get("/projects/new", async (_request, response) => {
    await sendNew(services, response, { draft: NEW, problem: null });
  });

  routes.post("/projects", uploadedFile(), async (request, response) => {
    const form = ProjectForm.parse(request.body ?? {});
    await orProblem(
      async () => {
        if (form.name === "") throw new Mishap("inputInvalid", { place: "name" });
        const fields = fieldsOf(form, { file: request.file?.buffer });
        const { id } = await services.projects.add(fields, asking(response).act());
        response.redirect(303, `/projects/${id}`);
      },
      (problem) => sendNew(services, response, { draft: draftOfForm(form), problem }),
      response,
    );
  });

  routes.get("/projects/:id", async (request, response) => {
    await sendProject(services, { request, response });
  });

  routes.post("/projects/:id", uploadedFile(), async (request, response) => {
    const project = await findProject(services, request);
    const form = ProjectForm.parse(request.body ?? {});
    await orProblem(
      async () => {
        if (!isNamed(project, form.name)) throw new Mishap("inputInvalid", { place: "name" });
        const fields = fieldsOf(form, { file: request.file?.buffer, project });
        await services.projects.change(project.id, fields);
        response.redirect(303, `/projects/${project.id}?saved=1`);
      },
      (problem) => sendProject(services, { request, response, draft: draftOfForm(form), problem }),
      response,
    );
  });

  routes.post("/projects/:id/trial", async (request, response) => {
    const { segmentation } = await findProject(services, request);
    const text = Trial.parse(request.body ?? {}).text.replaceAll("\r\n", "\n");
    const trial = { text, segments: trialOf(text, segmentation) };
    await sendProject(services, { request, response, trial });
  });

  routes.post("/projects/:id/cancel", async (request, response) => {
    const { id } = await findProject(services, request);
    const run = services.projectIntake.find(id);
    run?.cancel();
    await run?.over;
    response.redirect(303, run?.failure ? "/documents" : `/projects/${id}`);
  });

  routes.post("/projects/:id/delete", async (request, response) => {
    const { id, name } = await findProject(services, request);
    await services.projects.remove(id);
    response.redirect(303, `/documents?${new URLSearchParams({ deletedProject: name })}`);
  });

  routes.get("/projects/:id/rules.srx", async (request, response) => {
    const { segmentation } = await findProject(services, request);
    response.attachment("tumac.srx").type("application/xml; charset=utf-8");
    response.send(srxOf(segmentation));
  });

  routes.post("/documents/:id/move", async (request, response) => {
    const document = await findDocument(services, request);
    const { project } = Moved.parse(request.body);
    const target = await services.projects.find(project);
    if (target === undefined) throw new Mishap("notFound");
    await services.documents.move(document.id, target.id);
    const moved = new URLSearchParams({ moved: String(document.id) });
    response.redirect(303, `/projects/${document.projectId}?${moved}`);
  });

  routes.get("/projects/:id/export", async (request, response) => {
    const project = await findProject(services, request);
    const documents = await documentsOf(services, project.id);
    if (documents.length === 0) throw new Mishap("documentEmpty");
    const draft = request.query.draft === "1";
    const left = draft ? [] : await unfinished(services, documents, asking(response).translation);
    if (left.length > 0) {
      const item = { id: project.id, name: nameOf(project, response) };
      response.status(409);
      return sendPage(response, {
        title: item.name,
        path: request.originalUrl,
        active: "documents",
        content: <ProjectExportRefusedPage project={item} documents={left} />,
      });
    }
    const { act } = asking(response);
    const zip = await exportProject(services, project, { documents, draft, act: act() });
    response.attachment(projectFileName(project, draft)).type("application/zip");
    response.send(Buffer.from(zip));
  });

  return routes;
}

/** What the reader can mend is shown above the form that was sent. */
async function orProblem(
  act: () => Promise<void>,
  show: (problem: string) => unknown,
  response: Response,
): Promise<void> {
  try {
    await act();
  } catch (error) {
    const mishap = mishapOf(error);
    if (mishap === undefined) throw error;
    response.status(422);
    await show(sentence(mishap, asking(response).translation.t));
  }
}

async function sendNew(
  { projects }: Pick<Services, "projects">,
  response: Response,
  shown: { readonly draft: ProjectDraft; readonly problem: string | null },
): Promise<void> {
  const props = { ...shown, people: await projects.people() };
  sendPage(response, {
    title: asking(response).translation.t("projects.new"),
    path: "/projects/new",
    active: "documents",
    content: <NewProjectPage {...props} />,
  });
}

interface Asked extends Partial<ProjectShown> {
  readonly request: Request;
  readonly response: Response;
}

async function sendProject(
  services: Services,
  { request, response, ...shown }: Asked,
): Promise<void> {
  const project = await findProject(services, request);
  const draft = shown.draft ?? draftOf(project, await services.projects.team(project.id));
  const model = await projectModel(services, project, { response, ...shown, draft });
  const notice = await noticeOf(services, request, response);
  sendPage(response, {
    title: model.name,
    path: `/projects/${project.id}`,
    active: "documents",
    ...(notice === undefined ? {} : { notice: { text: notice } }),
    content: <ProjectPage model={model} />,
  });
}

async function noticeOf(
  services: Services,
  request: Request,
  response: Response,
): Promise<string | undefined> {
  const { t } = asking(response).translation;
  if (request.method === "GET" && request.query.saved === "1") return t("projects.saved");
  const id = z.coerce.number().int().positive().safeParse(request.query.moved);
  const document = id.success ? await services.documents.find(id.data) : undefined;
  const project = document && (await services.projects.find(document.projectId));
  if (!document || !project) return undefined;
  return t("projects.move.moved", { title: document.title, project: nameOf(project, response) });
}
