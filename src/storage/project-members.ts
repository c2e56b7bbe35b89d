import type { ProjectMember, ProjectTeam } from "../quality/review/steps.ts";
import type { Database } from "./database.ts";
import { prepared } from "./prepared.ts";

/** The team that works on a document. Read with every save. */
export async function teamOfDocument(database: Database, documentId: number): Promise<ProjectTeam> {
  return teamOf(await teamRows(database, { documentId }));
}

/** The team of a project. */
export async function teamOfProject(database: Database, projectId: number): Promise<ProjectTeam> {
  const rows = await database
    .selectFrom("projects")
    .leftJoin("project_members", "project_members.project_id", "projects.id")
    .select(["own_review", "project_members.name", "role"])
    .where("projects.id", "=", projectId)
    .orderBy("project_members.name")
    .execute();
  return teamOf(rows);
}

/** Puts these in the place of those who were members before. */
export async function putMembers(
  database: Database,
  projectId: number,
  members: readonly ProjectMember[],
): Promise<void> {
  await database.deleteFrom("project_members").where("project_id", "=", projectId).execute();
  if (members.length === 0) return;
  const rows = members.map((member) => ({ project_id: projectId, ...member }));
  await database
    .insertInto("project_members")
    .values(rows)
    .onConflict((twice) => twice.doNothing())
    .execute();
}

/** Everybody who has ever written anything or is named in a project, by name. */
export async function knownPeople(database: Database): Promise<readonly string[]> {
  const rows = await database
    .selectFrom("revisions")
    .select("author as name")
    .union(database.selectFrom("sittings").select("author as name"))
    .union(database.selectFrom("documents").select("created_by as name"))
    .union(database.selectFrom("project_members").select("name"))
    .execute();
  const { compare } = new Intl.Collator("hr");
  return rows.map(({ name }) => name).sort(compare);
}

const teamRows = prepared((database, { documentId }: { readonly documentId: number }) =>
  database
    .selectFrom("documents")
    .innerJoin("projects", "projects.id", "documents.project_id")
    .leftJoin("project_members", "project_members.project_id", "projects.id")
    .select(["own_review", "project_members.name", "role"])
    .where("documents.id", "=", documentId)
    .orderBy("project_members.name"),
);

interface TeamRow {
  readonly own_review: number;
  readonly name: string | null;
  readonly role: ProjectMember["role"] | null;
}

function teamOf(rows: readonly TeamRow[]): ProjectTeam {
  return {
    members: rows.flatMap(({ name, role }) =>
      name === null || role === null ? [] : { name, role },
    ),
    ownReview: rows[0]?.own_review === 1,
  };
}
