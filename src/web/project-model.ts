import type { Response } from "express";
import type { z } from "zod";
import type {
  MemberRow,
  ProjectDraft,
  ProjectModel,
  ZipModel,
} from "../../views/project-models.ts";
import { FIRST_PROJECT, type Project } from "../documents/project.ts";
import { CROATIAN } from "../language/segmentation/croatian.ts";
import { withOwnAbbreviations } from "../language/segmentation/own.ts";
import { ruleTable } from "../language/segmentation/table.ts";
import { PROJECT_ROLES, type ProjectMember, type ProjectTeam } from "../quality/review/steps.ts";
import { sentence } from "./errors.tsx";
import { memberRows, type ProjectForm } from "./project-form.ts";
import type { ProjectIntakeRun } from "./project-intake.ts";
import { documentsOf, nameOf, projectItems } from "./project-list.ts";
import { asking } from "./reader.ts";
import type { Services } from "./services.ts";

/** What a page of a project shows besides what is stored. */
export interface ProjectShown {
  readonly draft: ProjectDraft;
  readonly problem?: string;
  readonly trial?: ProjectModel["trial"];
}

/** All that the page of a project shows. */
export async function projectModel(
  services: Services,
  project: Project,
  { response, draft, problem, trial }: ProjectShown & { readonly response: Response },
): Promise<ProjectModel> {
  const { id, segmentation } = project;
  const { srx } = segmentation;
  const documents = await documentsOf(services, id);
  const run = services.projectIntake.find(id);
  return {
    id,
    name: nameOf(project, response),
    isFirst: id === FIRST_PROJECT,
    draft,
    srx: srx ? { rules: srx.rules.hr.length, refused: srx.refused } : null,
    documents: documents.map(({ id: document, title }) => ({ id: document, title })),
    others: (await projectItems(services, response)).filter((one) => one.id !== id),
    memory: await services.memory.count(id),
    zip: run === undefined ? null : zipModel(run, response),
    rules: ruleTable(withOwnAbbreviations(CROATIAN, segmentation.abbreviations)),
    trial: trial ?? null,
    problem: problem ?? null,
    people: await services.projects.people(),
  };
}

/** What is stored, as the form shows it. */
export function draftOf(
  { name, variety, segmentation }: Project,
  { members, ownReview }: ProjectTeam,
): ProjectDraft {
  const list = (use: "goesOn" | "unclear") =>
    segmentation.abbreviations
      .filter((one) => one.use === use)
      .map(({ text }) => text)
      .join("\n");
  const rules = segmentation.srx ? "srx" : "own";
  return {
    ...{ name, variety, goesOn: list("goesOn"), unclear: list("unclear"), rules, ownReview },
    members: rowsOfMembers(members),
  };
}

/** One row a person, by name, with all their roles. */
export function rowsOfMembers(members: readonly ProjectMember[]): readonly MemberRow[] {
  const names = [...new Set(members.map(({ name }) => name))].sort(new Intl.Collator("hr").compare);
  return names.map((name) => ({
    name,
    roles: PROJECT_ROLES.filter((role) =>
      members.some((one) => one.name === name && one.role === role),
    ),
  }));
}

/** What was sent, so that nothing has to be typed twice. */
export function draftOfForm(form: z.infer<typeof ProjectForm>): ProjectDraft {
  const { name, variety, rules, goesOn, unclear } = form;
  return {
    ...{ name, variety, rules, goesOn: goesOn.join("\n"), unclear: unclear.join("\n") },
    members: memberRows(form) ?? [],
    ownReview: form.ownReview === "yes",
  };
}

function zipModel(run: ProjectIntakeRun, response: Response): ZipModel {
  const { t } = asking(response).translation;
  const { isOver, done, total } = run;
  const refused = run.refused.map(({ fileName, mishap }) => ({
    fileName,
    why: mishap === undefined ? t("errors.defect") : sentence(mishap, t),
  }));
  return { isOver, done, total, refused };
}
