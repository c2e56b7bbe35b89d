import type { Selectable } from "kysely";
import { Mishap } from "../errors.ts";
import type { Bead } from "../memory/align.ts";
import type { AlignedTexts, Alignment } from "../memory/alignment.ts";
import type { Database } from "./database.ts";
import type { Act } from "./documents.ts";
import type { AlignmentTable } from "./schema.ts";

/** An alignment as a list names it. */
export type WaitingAlignment = Pick<Alignment, "id" | "author" | "at" | "targetFile"> & {
  readonly title: string;
  readonly sourceFile: string;
};

/** Two files between their alignment and the document that they become; a restart loses none. */
export interface AlignmentStore {
  /** Answers the id of the alignment. */
  add(
    texts: AlignedTexts,
    files: Pick<Alignment, "projectId" | "targetFile">,
    act: Act,
  ): Promise<number>;
  /** Throws the mishap `notFound`. */
  find(id: number): Promise<Alignment>;
  /** All that wait, the newest first. */
  list(): Promise<readonly WaitingAlignment[]>;
  /** Throws the mishap `alignmentChanged` where it is no longer of this revision. */
  mend(id: number, revision: number, beads: readonly Bead[]): Promise<void>;
  remove(id: number): Promise<void>;
}

export function createAlignmentStore(database: Database): AlignmentStore {
  return {
    async add({ document, targets, beads }, { projectId, targetFile }, { author, at }) {
      const { archive, ...rest } = document;
      const { id } = await database
        .insertInto("alignments")
        .values({
          project_id: projectId,
          title: document.title,
          source_file: document.fileName,
          target_file: targetFile,
          document: JSON.stringify(rest),
          archive,
          targets: JSON.stringify(targets),
          beads: JSON.stringify(beads),
          revision: 1,
          author,
          at,
        })
        .returning("id")
        .executeTakeFirstOrThrow();
      return id;
    },

    async find(id) {
      const record = await database
        .selectFrom("alignments")
        .selectAll()
        .where("id", "=", id)
        .executeTakeFirst();
      if (record === undefined) throw new Mishap("notFound");
      return alignment(record);
    },

    async list() {
      const records = await database
        .selectFrom("alignments")
        .select(["id", "title", "source_file", "target_file", "author", "at"])
        .orderBy("id", "desc")
        .execute();
      return records.map(({ source_file, target_file, ...rest }) => ({
        ...rest,
        sourceFile: source_file,
        targetFile: target_file,
      }));
    },

    async mend(id, revision, beads) {
      const { numUpdatedRows } = await database
        .updateTable("alignments")
        .set({ beads: JSON.stringify(beads), revision: revision + 1 })
        .where("id", "=", id)
        .where("revision", "=", revision)
        .executeTakeFirst();
      if (numUpdatedRows === 0n) throw new Mishap("alignmentChanged");
    },

    async remove(id) {
      await database.deleteFrom("alignments").where("id", "=", id).execute();
    },
  };
}

function alignment(record: Selectable<AlignmentTable>): Alignment {
  const { id, author, at, revision, archive } = record;
  return {
    ...{ id, author, at, revision },
    projectId: record.project_id,
    targetFile: record.target_file,
    document: { ...JSON.parse(record.document), archive },
    targets: JSON.parse(record.targets),
    beads: JSON.parse(record.beads),
  };
}
