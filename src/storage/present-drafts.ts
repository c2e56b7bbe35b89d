import { createHash } from "node:crypto";
import type { Transaction } from "kysely";
import type { Present } from "../revisions/present.ts";
import type { Tables } from "./schema.ts";
import { presentState } from "./versions.ts";

/** Two texts of one segment hardly ever have the same. Hexadecimal digits. */
const FINGERPRINT = 12;

/** The present of a document, as it is to be recognised later. */
export async function presentOf(
  transaction: Transaction<Tables>,
  documentId: number,
): Promise<Present> {
  const { through, step } = await presentState(transaction, documentId);
  return { through, step, drafts: await draftsIn(transaction, documentId) };
}

/** Those of some segments of a document in which somebody has written since a present was seen. */
export async function writtenSince(
  transaction: Transaction<Tables>,
  { documentId, base }: { readonly documentId: number; readonly base: Present },
  ids: readonly number[],
): Promise<readonly number[]> {
  const drafts = await draftsIn(transaction, documentId);
  const closed = await closedSince(transaction, documentId, base.through);
  return ids.filter((id) => {
    const [first, ...others] = closed.get(id) ?? [];
    const open = drafts.get(id);
    if (first === undefined) return open !== base.drafts.get(id);
    // what was being written has become a revision as it stood
    return open !== undefined || others.length > 0 || first !== base.drafts.get(id);
  });
}

/** Fingerprints of what is being written. */
async function draftsIn(
  transaction: Transaction<Tables>,
  documentId: number,
): Promise<ReadonlyMap<number, string>> {
  const sittings = await transaction
    .selectFrom("sittings")
    .innerJoin("segments", "segments.id", "sittings.segment_id")
    .select(["segments.id", "sittings.target"])
    .where("segments.document_id", "=", documentId)
    .execute();
  return new Map(sittings.map(({ id, target }) => [id, fingerprint(target)]));
}

/** Fingerprints of the revisions that were kept since, by segment. */
async function closedSince(
  transaction: Transaction<Tables>,
  documentId: number,
  through: number,
): Promise<ReadonlyMap<number, readonly string[]>> {
  const revisions = await transaction
    .selectFrom("revisions")
    .select(["segment_id", "target"])
    .where("document_id", "=", documentId)
    .where("sequence", ">", through)
    .execute();
  const closed = new Map<number, string[]>();
  for (const { segment_id, target } of revisions)
    closed.set(segment_id, [...(closed.get(segment_id) ?? []), fingerprint(target)]);
  return closed;
}

function fingerprint(text: string): string {
  return createHash("sha256").update(text).digest("hex").slice(0, FINGERPRINT);
}
