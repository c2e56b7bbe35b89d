import type { Selectable } from "kysely";
import { CHAIN_START, type ChainLink } from "../revisions/chain.ts";
import type { Revision } from "../revisions/revision.ts";
import { chainHash } from "./chain-hash.ts";
import type { Database } from "./database.ts";
import { prepared } from "./prepared.ts";
import type { RevisionTable } from "./schema.ts";

/**
 * Keeps revisions of segments of one document, in this order, as the next links of its chain. To be called within a
 * transaction, so that no other link comes in between.
 */
export async function keepRevisions(
  database: Database,
  documentId: number,
  revisions: readonly Omit<Revision, "open">[],
): Promise<void> {
  if (revisions.length === 0) return;
  const [last] = await lastLink(database, { documentId });
  let { sequence, hash } = last ?? { sequence: 0, hash: CHAIN_START };
  for (const one of revisions) {
    sequence += 1;
    const link = { ...one, documentId, sequence };
    hash = chainHash(hash, link);
    await addRevision(database, recordOf(link, hash));
  }
}

/** A row of the table as the domain knows it. */
export function revision(record: Selectable<RevisionTable>): Revision {
  const { segment_id, restored_from, score, comment, ...rest } = record;
  const { document_id: _, sequence: __, hash: ___, ...own } = rest;
  return {
    ...own,
    segmentId: segment_id,
    ...(restored_from === null ? {} : { restoredFrom: restored_from }),
    ...(score === null ? {} : { score }),
    ...(comment === null ? {} : { comment }),
    open: false,
  };
}

const lastLink = prepared((database, { documentId }: { readonly documentId: number }) =>
  database
    .selectFrom("revisions")
    .select(["sequence", "hash"])
    .where("document_id", "=", documentId)
    .orderBy("sequence", "desc")
    .limit(1),
);

const addRevision = prepared((database, given: RevisionTable) =>
  database.insertInto("revisions").values({
    segment_id: given.segment_id,
    number: given.number,
    target: given.target,
    status: given.status,
    author: given.author,
    at: given.at,
    origin: given.origin,
    restored_from: given.restored_from,
    score: given.score,
    comment: given.comment,
    document_id: given.document_id,
    sequence: given.sequence,
    hash: given.hash,
  }),
);

function recordOf(link: ChainLink, hash: string): RevisionTable {
  return {
    segment_id: link.segmentId,
    number: link.number,
    target: link.target,
    status: link.status,
    author: link.author,
    at: link.at,
    origin: link.origin,
    restored_from: link.restoredFrom ?? null,
    score: link.score ?? null,
    comment: link.comment ?? null,
    document_id: link.documentId,
    sequence: link.sequence,
    hash,
  };
}
