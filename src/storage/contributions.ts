import type { Database } from "./database.ts";

/** What one author did in a document. Times are milliseconds since 1970, UTC. */
export interface Contribution {
  readonly author: string;
  readonly segments: number;
  readonly first: number;
  readonly last: number;
}

/** Who worked on a document, the one with the most segments first; open sittings count. */
export async function contributionsTo(
  database: Database,
  documentId: number,
): Promise<readonly Contribution[]> {
  const closed = await database
    .selectFrom("revisions")
    .select(["author", "segment_id", "at"])
    .where("document_id", "=", documentId)
    .where("origin", "not in", ["split", "joined"]) // which is nobody's translation
    .execute();
  const open = await database
    .selectFrom("sittings")
    .innerJoin("segments", "segments.id", "sittings.segment_id")
    .select(["author", "segment_id", "saved_at as at"])
    .where("document_id", "=", documentId)
    .execute();
  return contributions([...closed, ...open]);
}

function contributions(
  acts: readonly { readonly author: string; readonly segment_id: number; readonly at: number }[],
): readonly Contribution[] {
  const byAuthor = new Map<string, { segments: Set<number>; first: number; last: number }>();
  for (const { author, segment_id, at } of acts) {
    const known = byAuthor.get(author) ?? { segments: new Set(), first: at, last: at };
    known.segments.add(segment_id);
    known.first = Math.min(known.first, at);
    known.last = Math.max(known.last, at);
    byAuthor.set(author, known);
  }
  return [...byAuthor]
    .map(([author, { segments, first, last }]) => ({
      author,
      segments: segments.size,
      first,
      last,
    }))
    .sort((one, other) => other.segments - one.segments);
}
