import { FIRST_PROJECT, type Project } from "../documents/project.ts";
import { Mishap } from "../errors.ts";
import type { ProjectTeam } from "../quality/review/steps.ts";
import type { Database } from "./database.ts";
import type { Act } from "./documents.ts";
import { knownPeople, putMembers, teamOfProject } from "./project-members.ts";

/** What a project is given by a person. */
export type ProjectFields = Pick<Project, "name" | "variety" | "segmentation"> &
  Partial<ProjectTeam>;

/** Projects, of which there is always at least one. */
export interface ProjectStore {
  /** The first one first, the others by name. */
  list(): Promise<readonly Project[]>;
  find(id: number): Promise<Project | undefined>;
  add(fields: ProjectFields, act: Act): Promise<Project>;
  /** Who works on it. */
  team(id: number): Promise<ProjectTeam>;
  /** Everybody who has ever written anything or is named in a project, by name. */
  people(): Promise<readonly string[]>;
  change(id: number, fields: Partial<ProjectFields>): Promise<void>;
  /**
   * Only where it has no document, and never the first one, which takes over deleted documents and what was kept in
   * its memory. Throws the mishap `projectNotEmpty`.
   */
  remove(id: number): Promise<void>;
}

export function createProjectStore(database: Database): ProjectStore {
  const all = () => database.selectFrom("projects").selectAll();

  return {
    async list() {
      const projects = (await all().execute()).map(project);
      const rank = ({ id }: Project) => (id === FIRST_PROJECT ? 0 : 1);
      const { compare } = new Intl.Collator("hr", { numeric: true });
      return projects.sort(
        (one, other) => rank(one) - rank(other) || compare(one.name, other.name),
      );
    },

    async find(id) {
      const record = await all().where("id", "=", id).executeTakeFirst();
      return record && project(record);
    },

    async add({ name, variety, segmentation, members = [], ownReview = false }, { author, at }) {
      return database.transaction().execute(async (transaction) => {
        const record = await transaction
          .insertInto("projects")
          .values({
            name,
            variety,
            segmentation: JSON.stringify(segmentation),
            created_at: at,
            created_by: author,
            own_review: ownReview ? 1 : 0,
          })
          .returningAll()
          .executeTakeFirstOrThrow();
        await putMembers(transaction, record.id, members);
        return project(record);
      });
    },

    team: (id) => teamOfProject(database, id),
    people: () => knownPeople(database),

    async change(id, { segmentation, members, ownReview, ...fields }) {
      const settings = {
        ...fields,
        ...(segmentation === undefined ? {} : { segmentation: JSON.stringify(segmentation) }),
        ...(ownReview === undefined ? {} : { own_review: ownReview ? 1 : 0 }),
      };
      await database.transaction().execute(async (transaction) => {
        if (members !== undefined) await putMembers(transaction, id, members);
        if (Object.keys(settings).length === 0) return;
        await transaction.updateTable("projects").set(settings).where("id", "=", id).execute();
      });
    },

    async remove(id) {
      await database.transaction().execute((transaction) => removeEmpty(transaction, id));
    },
  };
}

async function removeEmpty(database: Database, id: number): Promise<void> {
  const document = await database
    .selectFrom("documents")
    .select("id")
    .where("project_id", "=", id)
    .where("deleted_at", "is", null)
    .limit(1)
    .executeTakeFirst();
  if (document !== undefined || id === FIRST_PROJECT) throw new Mishap("projectNotEmpty");
  for (const table of ["documents", "translation_units", "alignments"] as const) {
    await database
      .updateTable(table)
      .set({ project_id: FIRST_PROJECT })
      .where("project_id", "=", id)
      .execute();
  }
  await putMembers(database, id, []);
  await database.deleteFrom("projects").where("id", "=", id).execute();
}

function project(record: {
  readonly id: number;
  readonly name: string;
  readonly variety: Project["variety"];
  readonly segmentation: string;
  readonly created_at: number;
  readonly created_by: string;
}): Project {
  return {
    id: record.id,
    name: record.name,
    variety: record.variety,
    segmentation: JSON.parse(record.segmentation),
    createdAt: record.created_at,
    createdBy: record.created_by,
  };
}
