import type { Response } from "express";
import type { ProjectItem } from "../../views/project-models.ts";
import type { DocumentOverview } from "../documents/document.ts";
import type { Project } from "../documents/project.ts";
import { asking } from "./reader.ts";
import type { Services } from "./services.ts";

/** The documents of a project, by their titles. */
export async function documentsOf(
  services: Services,
  projectId: number,
): Promise<readonly DocumentOverview[]> {
  const { compare } = new Intl.Collator("hr", { numeric: true });
  const all = await services.documents.list();
  return all
    .filter((document) => document.projectId === projectId)
    .sort((one, other) => compare(one.title, other.title) || one.id - other.id);
}

/** All projects, called as the reader's language calls them. */
export async function projectItems(
  services: Services,
  response: Response,
): Promise<readonly ProjectItem[]> {
  const projects = await services.projects.list();
  return projects.map((project) => ({ id: project.id, name: nameOf(project, response) }));
}

/** The first project has no name until somebody gives it one. */
export function nameOf({ name }: Pick<Project, "name">, response: Response): string {
  return name || asking(response).translation.t("projects.first");
}
