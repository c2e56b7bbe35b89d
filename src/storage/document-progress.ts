import { sql } from "kysely";
import type { Progress } from "../documents/document.ts";
import type { SegmentStatus } from "../documents/segment.ts";
import type { Database } from "./database.ts";
import { prepared } from "./prepared.ts";

/** Segments and words in each status, of one document. */
export async function progressIn(database: Database, id: number): Promise<Progress> {
  return progressBy(await countsIn(database, { id })).get(id) ?? noProgress();
}

/** Segments and words in each status, of all documents. */
export async function progressOf(database: Database): Promise<Map<number, Progress>> {
  return progressBy(await counts(database).execute());
}

/** Prepared, since every save asks for them. */
const countsIn = prepared((database, { id }: { readonly id: number }) =>
  counts(database).where("document_id", "=", id),
);

function counts(database: Database) {
  return database
    .selectFrom("segments")
    .select(["document_id", "status"])
    .select(({ fn }) => [fn.countAll<number>().as("segments")])
    .select(sql<number>`sum(source_words)`.as("words"))
    .where("retired", "=", 0)
    .groupBy(["document_id", "status"]);
}

function progressBy(
  rows: readonly {
    readonly document_id: number;
    readonly status: SegmentStatus;
    readonly segments: number;
    readonly words: number;
  }[],
): Map<number, Progress> {
  const counts = new Map<number, Progress>();
  for (const row of rows) {
    const before = counts.get(row.document_id) ?? noProgress();
    counts.set(row.document_id, {
      segments: { ...before.segments, [row.status]: row.segments },
      words: { ...before.words, [row.status]: row.words },
    });
  }
  return counts;
}

/** That of a document without segments. */
export function noProgress(): Progress {
  const none: Record<SegmentStatus, number> = {
    initial: 0,
    draft: 0,
    translated: 0,
    reviewed: 0,
    final: 0,
  };
  return { segments: none, words: none };
}
