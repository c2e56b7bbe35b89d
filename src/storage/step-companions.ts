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
  const to = heirs.map(({ id }) => id);
  const [first = 0] = to;
  await transaction
    .updateTable("comments")
    .set({ segment_id: first })
    .where("segment_id", "in", ids)
    .execute();
  await moveBookmarks(transaction, ids, to);
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

/**
 * A reader who had one at several has one at the first of their heirs. Segments that come back have kept theirs: one
 * that was only handed on from there is not handed back to another of them.
 */
async function moveBookmarks(
  transaction: Transaction<Tables>,
  from: readonly number[],
  to: readonly number[],
): Promise<void> {
  const at = (ids: readonly number[]) =>
    transaction.selectFrom("bookmarks").selectAll().where("segment_id", "in", ids).execute();
  const kept = await at(to);
  const isKept = (mark: { readonly author: string; readonly at: number }) =>
    kept.some((one) => one.author === mark.author && one.at === mark.at);
  for (const { author, at: since } of (await at(from)).filter((mark) => !isKept(mark))) {
    await transaction
      .insertInto("bookmarks")
      .values({ segment_id: to[0] ?? 0, author, at: since })
      .onConflict((conflict) => conflict.columns(["segment_id", "author"]).doNothing())
      .execute();
  }
}
