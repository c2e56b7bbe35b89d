import type { Transaction } from "kysely";
import type { MadeSegment } from "../documents/cutting/split.ts";
import { plainText } from "../documents/inline-codes.ts";
import type { Segment } from "../documents/segment.ts";
import { countWords } from "../language/words.ts";
import { closePaused } from "../revisions/sitting.ts";
import type { Act } from "./documents.ts";
import { keepRevisions } from "./revision-chain.ts";
import { putCheckedState, removeSitting, sittingNamed } from "./save-statements.ts";
import type { Tables } from "./schema.ts";
import { sitting } from "./segment-sittings.ts";

/** How segments come into the order of a document, leave it, and move up. */

/** So far away no segment stands. Two places would be the same for a moment if each moved by one. */
const FAR = 2 ** 40;

/** Takes segments out of the order; the place that each has then is its own alone. */
export async function retire(
  transaction: Transaction<Tables>,
  segments: readonly Segment[],
): Promise<void> {
  for (const { id } of segments) await put(transaction, id, -id);
}

/** Moves all segments behind a place. */
export async function shift(
  transaction: Transaction<Tables>,
  { documentId, behind, by }: { documentId: number; behind: number; by: number },
): Promise<void> {
  for (const [after, step] of [
    [behind, FAR],
    [FAR, by - FAR],
  ] as const) {
    await transaction
      .updateTable("segments")
      .set(({ eb }) => ({ position: eb("position", "+", step) }))
      .where("document_id", "=", documentId)
      .where("position", ">", after)
      .execute();
  }
}

/** Where a new segment stands, and who made it. */
export interface NewPlace {
  readonly documentId: number;
  readonly position: number;
  readonly paragraph: number;
  readonly origin: "split" | "joined";
  readonly act: Act;
}

/** Answers its id. What it has of a translation is its first revision. */
export async function addMade(
  transaction: Transaction<Tables>,
  made: MadeSegment,
  { documentId, position, paragraph, origin, act }: NewPlace,
): Promise<number> {
  const { source, target, codes, context, place } = made;
  const status = target === "" ? "initial" : "draft";
  const { id } = await transaction
    .insertInto("segments")
    .values({
      document_id: documentId,
      position,
      paragraph,
      source,
      source_words: countWords(plainText(source).text),
      target,
      status,
      locked: 0,
      revision: target === "" ? 0 : 1,
      codes: codes.length === 0 ? null : JSON.stringify(codes),
      context: Object.keys(context).length === 0 ? null : JSON.stringify(context),
      place: place === undefined ? null : JSON.stringify(place),
    })
    .returning("id")
    .executeTakeFirstOrThrow();
  if (target === "") return id;
  const { author, at } = act;
  const revision = { segmentId: id, number: 1, target, status, author, at, origin } as const;
  await keepRevisions(transaction, documentId, [revision]);
  return id;
}

/** Where a segment comes back, and what became of its text meanwhile; null where nothing did. */
export interface Return {
  readonly position: number;
  readonly target: string | null;
  readonly origin: "split" | "joined";
  readonly act: Act;
}

/** Puts a segment in the order again, as it was; a text that was written in its heirs is a revision more. */
export async function bringBack(
  transaction: Transaction<Tables>,
  { id, revision, ...segment }: Segment,
  { position, target, origin, act }: Return,
): Promise<void> {
  await put(transaction, id, position);
  if (target === null || target === segment.target) return;
  const number = revision + 1;
  const { author, at } = act;
  const draft = { target, status: "draft" } as const;
  const made = { segmentId: id, number, ...draft, author, at, origin };
  await keepRevisions(transaction, segment.documentId, [made]);
  await putCheckedState(transaction, {
    id,
    ...draft,
    revision: number,
    state: null,
    findings: null,
  });
}

/** What is being written becomes a revision, so that nothing of it is left behind. */
export async function closeSittings(
  transaction: Transaction<Tables>,
  segments: readonly Pick<Segment, "id" | "documentId">[],
): Promise<void> {
  for (const { id, documentId } of segments) {
    const [open] = await sittingNamed(transaction, { id });
    const closed = open === undefined ? null : closePaused(sitting(open), Number.POSITIVE_INFINITY);
    if (closed === null) continue;
    await keepRevisions(transaction, documentId, [closed]);
    await removeSitting(transaction, { id });
  }
}

async function put(transaction: Transaction<Tables>, id: number, position: number): Promise<void> {
  const retired = position < 0 ? 1 : 0;
  await transaction
    .updateTable("segments")
    .set({ position, retired })
    .where("id", "=", id)
    .execute();
}
