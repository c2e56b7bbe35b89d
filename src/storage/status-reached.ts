import type { Transaction } from "kysely";
import { SEGMENT_STATUSES, type SegmentStatus } from "../documents/segment.ts";
import { prepared } from "./prepared.ts";
import { headOf, revisionNamed } from "./save-statements.ts";
import type { Tables } from "./schema.ts";

/** What a document has reached with all its segments. */
export interface Risen {
  readonly documentId: number;
  readonly status: SegmentStatus;
}

/**
 * What a document has reached by the newest revision of one of its segments; null where others are not so far yet, or
 * the segment was so far before. A text that is being written is reckoned at the revision before it.
 */
export async function risenBy(
  transaction: Transaction<Tables>,
  segmentId: number,
): Promise<Risen | null> {
  const [head] = await headOf(transaction, { id: segmentId });
  if (head === undefined) return null;
  const { document_id: documentId, revision: number } = head;
  const status = await lowestStatus(transaction, documentId);
  if (rank(status) < rank("translated")) return null;
  const [before] = await revisionNamed(transaction, { id: segmentId, number: number - 1 });
  return rank(before?.status ?? "initial") < rank(status) ? { documentId, status } : null;
}

/** Most often the first question is the last one: something is not translated. */
async function lowestStatus(
  transaction: Transaction<Tables>,
  documentId: number,
): Promise<SegmentStatus> {
  for (const status of SEGMENT_STATUSES) {
    const found = await anyWith(transaction, { documentId, status });
    if (found.length > 0) return status;
  }
  return "initial";
}

const anyWith = prepared(
  (database, given: { readonly documentId: number; readonly status: SegmentStatus }) =>
    database
      .selectFrom("segments")
      .select("status")
      .where("document_id", "=", given.documentId)
      .where("retired", "=", 0)
      .where("status", "=", given.status)
      .limit(1),
);

function rank(status: SegmentStatus): number {
  return SEGMENT_STATUSES.indexOf(status);
}
