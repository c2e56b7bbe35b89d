import type { Transaction } from "kysely";
import { isLiving } from "../documents/segment.ts";
import type { StepSegment, WholeKind } from "../revisions/structure.ts";
import type { Act } from "./documents.ts";
import { prepared } from "./prepared.ts";
import type { Tables } from "./schema.ts";
import { closeSittings } from "./segment-rows.ts";
import { addStep, stepsIn } from "./segment-steps.ts";
import { sourceAfter } from "./state-outline.ts";

/** All segments of a document in a new order. */
export interface Rearrangement {
  readonly documentId: number;
  /** Ids of segments of the document, each once: those that stay, that come back, and new ones. */
  readonly order: readonly number[];
  readonly kind: WholeKind;
  readonly act: Act;
}

/**
 * Arranges a document anew: what is not in the order any more leaves it with its history, what is in it again comes
 * back as it was. Answers the id of the step; 0 where all stands so already, in the same source file. What is being
 * written becomes a revision first. Comments, exceptions and bookmarks stay where they are.
 */
export async function rearrange(
  transaction: Transaction<Tables>,
  { documentId, order, kind, act }: Rearrangement,
): Promise<number> {
  await closeSittingsIn(transaction, documentId);
  const before = await statesIn(transaction, documentId);
  const { source, isOther } = await sourceNow(transaction, documentId);
  if (isSameOrder(before, order) && !isOther) return 0;
  await clearPlaces(transaction, documentId);
  for (const [index, id] of order.entries())
    await place(transaction, { id, position: index + 1, retired: 0 });
  await transaction
    .updateTable("segments")
    .set({ retired: 1 })
    .where("document_id", "=", documentId)
    .where("position", "<", 0)
    .where("retired", "=", 0)
    .execute();
  const after = await statesIn(transaction, documentId);
  const step = { documentId, kind, ...act, before, after, undoes: null, source };
  return addStep(transaction, step, []);
}

/** The source file of a document, and whether it is another than that of the newest step. */
async function sourceNow(transaction: Transaction<Tables>, documentId: number) {
  const { source_number: source } = await transaction
    .selectFrom("documents")
    .select("source_number")
    .where("id", "=", documentId)
    .executeTakeFirstOrThrow();
  const earlier = sourceAfter(await stepsIn(transaction, documentId), Number.POSITIVE_INFINITY);
  return { source, isOther: source !== earlier };
}

/** Ends all sittings in a document, so that what they hold counts. */
export async function closeSittingsIn(
  transaction: Transaction<Tables>,
  documentId: number,
): Promise<void> {
  const open = await transaction
    .selectFrom("sittings")
    .innerJoin("segments", "segments.id", "sittings.segment_id")
    .select(["segments.id", "segments.document_id as documentId"])
    .where("segments.document_id", "=", documentId)
    .execute();
  await closeSittings(transaction, open);
}

/** In order. */
async function statesIn(
  transaction: Transaction<Tables>,
  documentId: number,
): Promise<readonly StepSegment[]> {
  const records = await transaction
    .selectFrom("segments")
    .select(["id", "revision", "position"])
    .where("document_id", "=", documentId)
    .orderBy("position")
    .execute();
  return records.filter(isLiving).map(({ id, revision }) => ({ id, revision }));
}

function isSameOrder(before: readonly StepSegment[], order: readonly number[]): boolean {
  return before.length === order.length && before.every(({ id }, index) => id === order[index]);
}

/** Two segments may not have one place even for a moment; below 0 each has its own. */
async function clearPlaces(transaction: Transaction<Tables>, documentId: number): Promise<void> {
  await transaction
    .updateTable("segments")
    .set(({ eb, ref, val }) => ({ position: eb(val(0), "-", ref("id")) }))
    .where("document_id", "=", documentId)
    .where("position", ">", 0)
    .execute();
}

const place = prepared(
  (database, given: { readonly id: number; readonly position: number; readonly retired: number }) =>
    database
      .updateTable("segments")
      .set({ position: given.position, retired: given.retired })
      .where("id", "=", given.id),
);
