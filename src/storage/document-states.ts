import type { Segment } from "../documents/segment.ts";
import type { ReviewTask } from "../quality/review/steps.ts";
import type { DocumentChangeRow, LeftReason } from "../revisions/document-state.ts";
import type { Point } from "../revisions/point.ts";
import type { Present } from "../revisions/present.ts";
import type { Version } from "../revisions/version.ts";
import { compareStates } from "./compare-states.ts";
import type { Database } from "./database.ts";
import type { Act } from "./documents.ts";
import { presentOf } from "./present-drafts.ts";
import { restoreState } from "./restore-state.ts";
import { outlineAt, trackOf } from "./state-outline.ts";
import { recordsNamed, textsAt } from "./state-texts.ts";

/** What is to be brought back. */
export interface Restoring {
  /** Ids of rows of the comparison of the point with now; default all, with the order of the segments. */
  readonly rows?: readonly number[] | undefined;
  /** The present that the user saw: what was written since in one of the rows is not overwritten. */
  readonly base: Present;
  readonly act: Act;
  /** The step of the glossary that holds. */
  readonly glossaryState: number;
  /** What they may do who bring it back; default: everything. */
  readonly tasks?: ReadonlySet<ReviewTask>;
}

/** What became of a restoring. */
export interface RestoreResult {
  /** The state before, to which one can go back; null where there was nothing to bring back. */
  readonly version: Version | null;
  /** Segments that were written, and the revision that each stands at now. */
  readonly restored: readonly { readonly id: number; readonly revision: number }[];
  /** Segments came, went, or stand elsewhere. */
  readonly structure: boolean;
  /** Rows that stayed as they were. */
  readonly left: readonly { readonly row: DocumentChangeRow; readonly reason: LeftReason }[];
}

/** Documents as they were. */
export interface DocumentStates {
  /** The segments in their order, each with the text, status and revision that it had. */
  stateAt(documentId: number, point: Point): Promise<readonly Segment[]>;
  /** What has changed between two moments, in the order of the later one; pass `NOW` for the present. */
  compare(documentId: number, from: Point, to: Point): Promise<readonly DocumentChangeRow[]>;
  /** The present, to be given back as the base of a restoring. */
  now(documentId: number): Promise<Present>;
  /**
   * Brings a state back, whole or in part. All is written as new revisions, and nothing is lost; the state before is
   * kept as a version. Throws `stateChanged` where somebody has written meanwhile in what would be overwritten.
   */
  restore(documentId: number, point: Point, restoring: Restoring): Promise<RestoreResult>;
}

export function createDocumentStates(database: Database): DocumentStates {
  return {
    stateAt: (documentId, point) =>
      database.transaction().execute(async (transaction) => {
        const track = await trackOf(transaction, documentId);
        const outline = await outlineAt(transaction, track, point);
        const records = await recordsNamed(transaction, documentId, outline.order);
        const texts = await textsAt(transaction, { track, outline }, records);
        return outline.order.flatMap((id) => texts.get(id) ?? []);
      }),

    compare: (documentId, from, to) =>
      database.transaction().execute(async (transaction) => {
        const { rows } = await compareStates(transaction, documentId, { from, to });
        return rows;
      }),

    now: (documentId) =>
      database.transaction().execute((transaction) => presentOf(transaction, documentId)),

    restore: (documentId, point, restoring) =>
      database
        .transaction()
        .execute((transaction) => restoreState(transaction, documentId, { point, ...restoring })),
  };
}
