import type { SegmentStatus } from "../documents/segment.ts";
import { isConfirmed } from "../documents/segment.ts";
import type { Verdict } from "../quality/review/verdict.ts";
import { heirsOf } from "../revisions/structure.ts";
import type { Database } from "./database.ts";
import { stepsIn } from "./segment-steps.ts";

/** What was decided of a segment holds for those that took its place when it was split or joined. */

/** Of the newest verdicts of segments that are not confirmed, the rejections that nobody has answered by confirming. */
export async function returnedIn(
  database: Database,
  documentId: number,
  verdicts: readonly Verdict[],
): Promise<ReadonlyMap<number, Verdict>> {
  const newest = new Map(verdicts.map((one) => [one.segmentId, one]));
  const rejected = [...newest.values()].filter(({ decision }) => decision === "rejected");
  if (rejected.length === 0) return new Map();
  const living = await livingIn(database, documentId);
  const heirs = await heirsIn(database, documentId, living);
  const returned = new Map<number, Verdict>();
  for (const one of rejected) {
    for (const id of heirs(one.segmentId)) {
      const ownVerdict = newest.get(id) ?? one;
      const segment = living.get(id);
      if (segment !== undefined && !isConfirmed(segment) && ownVerdict.decision === "rejected")
        returned.set(id, ownVerdict);
    }
  }
  return inOrder(returned, living);
}

/** Words of the sources of segments, or of those that took their places, each once. */
export async function reviewedWords(
  database: Database,
  documentId: number,
  ids: readonly number[],
): Promise<number> {
  if (ids.length === 0) return 0;
  const living = await livingIn(database, documentId);
  const heirs = await heirsIn(database, documentId, living);
  const reviewed = new Set(ids.flatMap((id) => heirs(id)));
  return [...reviewed].reduce((sum, id) => sum + (living.get(id)?.words ?? 0), 0);
}

interface LivingSegment {
  readonly status: SegmentStatus;
  readonly words: number;
}

/** The segments of a document in order, by their ids. */
async function livingIn(
  database: Database,
  documentId: number,
): Promise<ReadonlyMap<number, LivingSegment>> {
  const rows = await database
    .selectFrom("segments")
    .select(["id", "status", "source_words as words"])
    .where("document_id", "=", documentId)
    .where("position", ">", 0)
    .orderBy("position")
    .execute();
  return new Map(rows.map(({ id, ...segment }) => [id, segment]));
}

async function heirsIn(
  database: Database,
  documentId: number,
  living: ReadonlyMap<number, LivingSegment>,
): Promise<(id: number) => readonly number[]> {
  const steps = await stepsIn(database, documentId);
  return (id) => (living.has(id) ? [id] : heirsOf(id, steps));
}

function inOrder<Value>(
  values: ReadonlyMap<number, Value>,
  living: ReadonlyMap<number, unknown>,
): ReadonlyMap<number, Value> {
  return new Map(
    [...living.keys()].flatMap((id) => {
      const value = values.get(id);
      return value === undefined ? [] : [[id, value] as const];
    }),
  );
}
