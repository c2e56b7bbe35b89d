import type { Selectable } from "kysely";
import type { SegmentStatus } from "../documents/segment.ts";
import { prepared } from "./prepared.ts";
import type { SittingTable } from "./schema.ts";

/** The statements of a save, which runs whenever somebody pauses while typing. */

/** A segment of a document that is not deleted. */
export const segmentNamed = prepared((database, { id }: { readonly id: number }) =>
  database
    .selectFrom("segments")
    .innerJoin("documents", "documents.id", "segments.document_id")
    .selectAll("segments")
    .where("segments.id", "=", id)
    .where("documents.deleted_at", "is", null),
);

/** The document of a segment, whether it is locked, whether it has a place still, and its newest revision. */
export const headOf = prepared((database, { id }: { readonly id: number }) =>
  database
    .selectFrom("segments")
    .select(["document_id", "locked", "revision", "position"])
    .where("id", "=", id),
);

export const revisionNamed = prepared(
  (database, { id, number }: { readonly id: number; readonly number: number }) =>
    database
      .selectFrom("revisions")
      .selectAll()
      .where("segment_id", "=", id)
      .where("number", "=", number),
);

export const sittingNamed = prepared((database, { id }: { readonly id: number }) =>
  database.selectFrom("sittings").selectAll().where("segment_id", "=", id),
);

export const putSitting = prepared((database, given: Selectable<SittingTable>) => {
  const state = {
    number: given.number,
    key: given.key,
    target: given.target,
    author: given.author,
    origin: given.origin,
    score: given.score,
    saved_at: given.saved_at,
  };
  return database
    .insertInto("sittings")
    .values({ segment_id: given.segment_id, ...state })
    .onConflict((conflict) => conflict.column("segment_id").doUpdateSet(state));
});

export const removeSitting = prepared((database, { id }: { readonly id: number }) =>
  database.deleteFrom("sittings").where("segment_id", "=", id),
);

/** What a save leaves in the segment itself. */
export interface SavedState {
  readonly id: number;
  readonly target: string;
  readonly status: SegmentStatus;
  readonly revision: number;
}

export const putState = prepared((database, { id, target, status, revision }: SavedState) =>
  database.updateTable("segments").set({ target, status, revision }).where("id", "=", id),
);

/** The same, with the state of the glossary that it was checked against. */
export const putCheckedState = prepared(
  (
    database,
    given: SavedState & { readonly state: number | null; readonly findings: string | null },
  ) =>
    database
      .updateTable("segments")
      .set({
        target: given.target,
        status: given.status,
        revision: given.revision,
        checked_state: given.state,
        checked_findings: given.findings,
      })
      .where("id", "=", given.id),
);

/** The last change of a document, by one of its segments. */
export const noteChange = prepared(
  (database, given: { readonly id: number; readonly at: number; readonly author: string }) =>
    database
      .updateTable("documents")
      .set({ changed_at: given.at, changed_by: given.author })
      .where("id", "=", (query) =>
        query.selectFrom("segments").select("document_id").where("id", "=", given.id),
      ),
);
