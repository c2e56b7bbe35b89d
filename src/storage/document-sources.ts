import type { Transaction } from "kysely";
import type { Act } from "./documents.ts";
import { prepared } from "./prepared.ts";
import type { Tables } from "./schema.ts";

/** What a segment has of its file, besides the source text: raw, as it stands in the table. */
type Placement = readonly [
  id: number,
  paragraph: number,
  codes: string | null,
  context: string | null,
];

/**
 * Keeps the source file that a document has, before another one takes its place; who calls this writes the other one
 * and its `source_number`. Answers the number that is free for it.
 */
export async function keepPresentSource(
  transaction: Transaction<Tables>,
  documentId: number,
  { author, at }: Act,
): Promise<number> {
  const { number, ...present } = await presentSource(transaction, documentId);
  const placements = JSON.stringify(await presentPlacements(transaction, documentId));
  const kept = { placements, author, at };
  await transaction
    .insertInto("document_sources")
    .values({ document_id: documentId, number, ...present, ...kept })
    .onConflict((conflict) => conflict.columns(["document_id", "number"]).doUpdateSet(kept))
    .execute();
  const { last } = await transaction
    .selectFrom("document_sources")
    .select(({ fn }) => fn.max("number").as("last"))
    .where("document_id", "=", documentId)
    .executeTakeFirstOrThrow();
  return last + 1;
}

/**
 * Gives a document an earlier source file again, and its segments what they had in that file; the present one is
 * kept. The order of the segments is the caller's. Nothing happens where it has that file.
 */
export async function putSourceBack(
  transaction: Transaction<Tables>,
  documentId: number,
  { number, act }: { readonly number: number; readonly act: Act },
): Promise<void> {
  const present = await presentSource(transaction, documentId);
  if (present.number === number) return;
  await keepPresentSource(transaction, documentId, act);
  const { archive, placements, ...file } = await transaction
    .selectFrom("document_sources")
    .select(["file_name", "format", "skeleton", "archive", "facts", "placements"])
    .where("document_id", "=", documentId)
    .where("number", "=", number)
    .executeTakeFirstOrThrow();
  await transaction
    .updateTable("documents")
    .set({ ...file, source_number: number })
    .where("id", "=", documentId)
    .execute();
  await putArchive(transaction, documentId, archive);
  for (const [id, paragraph, codes, context] of placementsOf(placements))
    await place(transaction, { id, paragraph, codes, context });
}

/** What segments had in a source file, by their ids; empty of the file that the document has now. */
export async function placementsIn(
  transaction: Transaction<Tables>,
  documentId: number,
  number: number,
): Promise<ReadonlyMap<number, Omit<Placed, "id">>> {
  const kept = await transaction
    .selectFrom("document_sources")
    .innerJoin("documents", "documents.id", "document_sources.document_id")
    .select("placements")
    .where("document_sources.document_id", "=", documentId)
    .where("document_sources.number", "=", number)
    .where("documents.source_number", "!=", number)
    .executeTakeFirst();
  const rows = kept === undefined ? [] : placementsOf(kept.placements);
  return new Map(
    rows.map(([id, paragraph, codes, context]) => [id, { paragraph, codes, context }]),
  );
}

interface Placed {
  readonly id: number;
  readonly paragraph: number;
  readonly codes: string | null;
  readonly context: string | null;
}

async function presentSource(transaction: Transaction<Tables>, documentId: number) {
  const { source_number: number, ...present } = await transaction
    .selectFrom("documents")
    .leftJoin("document_archives", "document_archives.document_id", "documents.id")
    .select(["file_name", "format", "skeleton", "facts", "source_number", "content as archive"])
    .where("documents.id", "=", documentId)
    .executeTakeFirstOrThrow();
  return { ...present, number };
}

/** Of all segments: one that is not among the living now may have been so while this file stood. */
async function presentPlacements(
  transaction: Transaction<Tables>,
  documentId: number,
): Promise<readonly Placement[]> {
  const records = await transaction
    .selectFrom("segments")
    .select(["id", "paragraph", "codes", "context"])
    .where("document_id", "=", documentId)
    .execute();
  return records.map(({ id, paragraph, codes, context }) => [id, paragraph, codes, context]);
}

function placementsOf(stored: string): readonly Placement[] {
  return JSON.parse(stored);
}

async function putArchive(
  transaction: Transaction<Tables>,
  documentId: number,
  content: Uint8Array | null,
): Promise<void> {
  await transaction.deleteFrom("document_archives").where("document_id", "=", documentId).execute();
  if (content === null) return;
  const record = { document_id: documentId, content };
  await transaction.insertInto("document_archives").values(record).execute();
}

const place = prepared((database, given: Placed) =>
  database
    .updateTable("segments")
    .set({ paragraph: given.paragraph, codes: given.codes, context: given.context })
    .where("id", "=", given.id),
);
