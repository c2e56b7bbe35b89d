import { type Request, Router } from "express";
import { z } from "zod";
import type { Project } from "../documents/project.ts";
import { PLAIN_SEGMENTATION } from "../documents/segmentation.ts";
import { Mishap } from "../errors.ts";
import { isNamed, membersOf, ProjectBody, ProjectChange, settingsOf } from "./project-form.ts";
import type { ProjectIntakeRun } from "./project-intake.ts";
import { documentsOf } from "./project-list.ts";
import { rowsOfMembers } from "./project-model.ts";
import { asking } from "./reader.ts";
import type { Services } from "./services.ts";

const Id = z.coerce.number().int().positive();

/** Projects for programs. */
export function projectApi(services: Services): Router {
  const routes = Router();

  routes.get("/api/projects", async (_request, response) => {
    const projects = await services.projects.list();
    const models = projects.map((project) => projectModel(services, project));
    response.json({ projects: await Promise.all(models) });
  });

  routes.post("/api/projects", async (request, response) => {
    const { name, variety, members, ownReview, ...settings } = ProjectBody.parse(request.body);
    const segmentation = settingsOf(settings, PLAIN_SEGMENTATION);
    const fields = { name, variety, segmentation, members: membersOf(members), ownReview };
    const project = await services.projects.add(fields, asking(response).act());
    const model = await projectModel(services, project);
    response.status(201).location(`/api/projects/${project.id}`).json(model);
  });

  routes.get("/api/projects/:id", async (request, response) => {
    response.json(await projectModel(services, await findProject(services, request)));
  });

  routes.put("/api/projects/:id", async (request, response) => {
    const project = await findProject(services, request);
    const change = ProjectChange.parse(request.body);
    const { name = project.name, variety, members, ownReview, ...settings } = change;
    if (!isNamed(project, name)) throw new Mishap("inputInvalid", { place: "name" });
    const segmentation = settingsOf(settings, project.segmentation);
    await services.projects.change(project.id, {
      name,
      segmentation,
      ...(variety === undefined ? {} : { variety }),
      ...(members === undefined ? {} : { members: membersOf(members) }),
      ...(ownReview === undefined ? {} : { ownReview }),
    });
    response.json(await projectModel(services, await findProject(services, request)));
  });

  return routes;
}

/** The project that a request names. Throws the mishap `notFound` where there is none. */
export async function findProject(services: Services, request: Request): Promise<Project> {
  const id = Id.safeParse(request.params.id);
  const project = id.success ? await services.projects.find(id.data) : undefined;
  if (project === undefined) throw new Mishap("notFound");
  return project;
}

/** A project that a ZIP has become, with its documents and the files that could not be read. */
export async function filledProject(services: Services, run: ProjectIntakeRun) {
  const project = await services.projects.find(run.projectId);
  const documents = await documentsOf(services, run.projectId);
  const refused = run.refused.map(({ fileName, mishap }) => ({
    fileName,
    error: mishap?.mishap ?? "defect",
  }));
  return { project: project && (await projectModel(services, project)), documents, refused };
}

/** Of an SRX file, how many rules are used and which are not. */
async function projectModel(
  { projects }: Pick<Services, "projects">,
  { segmentation, ...project }: Project,
) {
  const { members, ownReview } = await projects.team(project.id);
  const { abbreviations, srx } = segmentation;
  return {
    ...project,
    abbreviations,
    members: rowsOfMembers(members),
    ownReview,
    srx: srx ? { rules: srx.rules.hr.length, refused: srx.refused } : null,
  };
}
