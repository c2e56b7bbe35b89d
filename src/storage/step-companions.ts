import type { Transaction } from "kysely";
import type { Segment } from "../documents/segment.ts";
import type { Exception } from "../quality/exception.ts";
import { exceptionsAt } from "./exceptions.ts";
import type { Tables } from "./schema.ts";

/** What stood beside a segment when it went, so that it comes back beside it: comments, and exceptions with their texts. */
export interface Companions {
  readonly comments: readonly number[];
  readonly exceptions: readonly (readonly [id: number, text: string])[];
}

/** Where an exception goes, and the text that it is about there. */
export interface ExceptionMove {
  readonly id: number;
  readonly segmentId: number;
  readonly text: string;
}

/** Finds the new places of exceptions, by what is to be said about the texts; those that it leaves out go along as they are. */
export type MoveExceptions = (
  exceptions: readonly Exception[],
  sides: { readonly before: readonly Segment[]; readonly heirs: readonly Segment[] },
) => readonly ExceptionMove[];

/** What stands beside a segment now. */
export async function companionsOf(
  transaction: Transaction<Tables>,
  segmentId: number,
): Promise<Companions> {
  const comments = await transaction
    .selectFrom("comments")
    .select("id")
    .where("segment_id", "=", segmentId)
    .orderBy("id")
    .execute();
  const exceptions = await exceptionsAt(transaction, [segmentId]);
  return {
    comments: comments.map(({ id }) => id),
    exceptions: exceptions.map(({ id, text }) => [id, text] as const),
  };
}

/** Comments and bookmarks go to the first of the heirs, exceptions to the one whose text they answer for. */
export async function moveCompanions(
  transaction: Transaction<Tables>,
  from: readonly Segment[],
  { heirs, moves }: { readonly heirs: readonly Segment[]; readonly moves: MoveExceptions },
): Promise<void> {
  const ids = from.map(({ id }) => id);
  const first = heirs[0]?.id ?? 0;
  await transaction
    .updateTable("comments")
    .set({ segment_id: first })
    .where("segment_id", "in", ids)
    .execute();
  await moveBookmarks(transaction, ids, first);
  const exceptions = await exceptionsAt(transaction, ids);
  const found = new Map(moves(exceptions, { before: from, heirs }).map((move) => [move.id, move]));
  for (const { id, text } of exceptions) {
    await moveException(transaction, found.get(id) ?? { id, segmentId: first, text });
  }
}

/** What a segment had beside it when it went is beside it again. */
export async function returnCompanions(
  transaction: Transaction<Tables>,
  segmentId: number,
  { comments, exceptions }: Companions,
): Promise<void> {
  if (comments.length > 0) {
    await transaction
      .updateTable("comments")
      .set({ segment_id: segmentId })
      .where("id", "in", comments)
      .execute();
  }
  for (const [id, text] of exceptions) await moveException(transaction, { id, segmentId, text });
}

async function moveException(
  transaction: Transaction<Tables>,
  { id, segmentId, text }: ExceptionMove,
): Promise<void> {
  await transaction
    .updateTable("exceptions")
    .set({ segment_id: segmentId, text })
    .where("id", "=", id)
    .execute();
}

/** A reader who had one at several has one at their heir. */
async function moveBookmarks(
  transaction: Transaction<Tables>,
  from: readonly number[],
  to: number,
): Promise<void> {
  const all = await transaction
    .selectFrom("bookmarks")
    .selectAll()
    .where("segment_id", "in", from)
    .execute();
  for (const { author, at } of all) {
    await transaction
      .insertInto("bookmarks")
      .values({ segment_id: to, author, at })
      .onConflict((conflict) => conflict.columns(["segment_id", "author"]).doNothing())
      .execute();
  }
}
