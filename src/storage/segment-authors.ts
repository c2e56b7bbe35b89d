import type { Database } from "./database.ts";

/** Whose segments are asked for. */
export interface Authorship {
  readonly documentId: number;
  readonly author: string;
  /** Whether only the text that stands counts, or every one that ever stood. */
  readonly wrote: "now" | "ever";
}

/** The segments that somebody has written; open sittings count. */
export async function segmentsWrittenBy(
  database: Database,
  { documentId, author, wrote }: Authorship,
): Promise<ReadonlySet<number>> {
  const closed = inRevisions(database, documentId)
    .where("author", "=", author)
    .$if(wrote === "now", (all) => all.whereRef("revisions.number", "=", "segments.revision"));
  const open = inSittings(database, documentId).where("author", "=", author);
  return idsOf(await closed.execute(), await open.execute());
}

/** The segments that were written since a moment; open sittings count. */
export async function segmentsChangedSince(
  database: Database,
  documentId: number,
  since: number,
): Promise<ReadonlySet<number>> {
  const closed = inRevisions(database, documentId).where("at", ">=", since);
  const open = inSittings(database, documentId).where("saved_at", ">=", since);
  return idsOf(await closed.execute(), await open.execute());
}

function inRevisions(database: Database, documentId: number) {
  return database
    .selectFrom("segments")
    .innerJoin("revisions", "revisions.segment_id", "segments.id")
    .select("segments.id")
    .distinct()
    .where("segments.document_id", "=", documentId);
}

function inSittings(database: Database, documentId: number) {
  return database
    .selectFrom("segments")
    .innerJoin("sittings", "sittings.segment_id", "segments.id")
    .select("segments.id")
    .where("segments.document_id", "=", documentId);
}

function idsOf(...answers: readonly (readonly { readonly id: number }[])[]): ReadonlySet<number> {
  return new Set(answers.flat().map(({ id }) => id));
}
