import { Mishap } from "../errors.ts";
import { isWhole, type StructureStep } from "../revisions/structure.ts";
import type { Database } from "./database.ts";
import type { SegmentStepRecord } from "./schema.ts";
import type { Companions } from "./step-companions.ts";

/** A step with what stood beside the segments that went, in their order. */
export interface StoredStep extends StructureStep {
  readonly companions: readonly Companions[];
}

/** Of a document, in order. */
export async function stepsIn(
  database: Database,
  documentId: number,
): Promise<readonly StructureStep[]> {
  const records = await database
    .selectFrom("segment_steps")
    .selectAll()
    .where("document_id", "=", documentId)
    .orderBy("id")
    .execute();
  return records.map((record) => {
    const { companions: _, ...step } = stepOf(record);
    return step;
  });
}

/** Throws `notFound`. */
export async function documentOfStep(database: Database, id: number): Promise<number> {
  const record = await database
    .selectFrom("segment_steps")
    .select("document_id")
    .where("id", "=", id)
    .executeTakeFirst();
  if (record === undefined) throw new Mishap("notFound");
  return record.document_id;
}

/** Throws `notFound`, and `alreadyUndone` where it was. */
export async function stepToUndo(database: Database, id: number): Promise<StoredStep> {
  const record = await database
    .selectFrom("segment_steps")
    .selectAll()
    .where("id", "=", id)
    .executeTakeFirst();
  if (record === undefined || isWhole(record)) throw new Mishap("notFound");
  const undone = await database
    .selectFrom("segment_steps")
    .select("id")
    .where("undoes", "=", id)
    .executeTakeFirst();
  if (undone !== undefined) throw new Mishap("alreadyUndone");
  return stepOf(record);
}

/** Answers its id. */
export async function addStep(
  database: Database,
  { documentId, before, after, ...step }: Omit<StructureStep, "id">,
  companions: readonly Companions[],
): Promise<number> {
  const went = before.map((one, index) => ({ ...one, ...companions[index] }));
  const { id } = await database
    .insertInto("segment_steps")
    .values({
      ...step,
      document_id: documentId,
      before: JSON.stringify(went),
      after: JSON.stringify(after),
    })
    .returning("id")
    .executeTakeFirstOrThrow();
  return id;
}

function stepOf({ document_id, before, after, source, ...record }: SegmentStepRecord): StoredStep {
  const went: readonly (StructureStep["before"][number] & Companions)[] = JSON.parse(before);
  return {
    ...record,
    documentId: document_id,
    before: went.map(({ id, revision }) => ({ id, revision })),
    after: JSON.parse(after),
    ...(source === null ? {} : { source }),
    companions: went.map(({ comments, exceptions }) => ({ comments, exceptions })),
  };
}
