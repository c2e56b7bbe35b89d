import type { Transaction } from "kysely";
import type { Segment } from "../documents/segment.ts";
import {
  type DocumentChangeRow,
  linksBetween,
  type Outline,
  rowsBetween,
} from "../revisions/document-state.ts";
import type { Point } from "../revisions/point.ts";
import type { Tables } from "./schema.ts";
import { outlineAt, type Track, trackOf } from "./state-outline.ts";
import { recordsNamed, type Texts, textsAt } from "./state-texts.ts";

/** Two moments of a document, and what is different between them. */
export interface ComparedStates {
  readonly track: Track;
  readonly from: Outline;
  readonly to: Outline;
  readonly rows: readonly DocumentChangeRow[];
}

/** Compares two moments; only texts that may have changed are read. */
export async function compareStates(
  transaction: Transaction<Tables>,
  documentId: number,
  points: { readonly from: Point; readonly to: Point },
): Promise<ComparedStates> {
  const track = await trackOf(transaction, documentId);
  const from = await outlineAt(transaction, track, points.from);
  const to = await outlineAt(transaction, track, points.to);
  const links = [
    ...linksBetween(track.steps, from, to),
    ...(await formerLinks(transaction, documentId)),
  ];
  const rows = rowsBetween(from, to, links);
  const ids = new Set(rows.flatMap(({ before, after }) => [...before, ...after]));
  const records = await recordsNamed(transaction, documentId, [...ids]);
  const then = await textsAt(transaction, { track, outline: from }, records);
  const later = await textsAt(transaction, { track, outline: to }, records);
  const changed = rows
    .map(({ before, after }) => rowOf(named(then, before), named(later, after)))
    .filter(isChanged);
  return { track, from, to, rows: changed };
}

/** Segments of a changed source file, each with the one whose translation was offered there. */
async function formerLinks(
  transaction: Transaction<Tables>,
  documentId: number,
): Promise<readonly (readonly number[])[]> {
  const former = await transaction
    .selectFrom("former_segments")
    .innerJoin("segments", "segments.id", "former_segments.segment_id")
    .select(["segment_id", "former_id"])
    .where("segments.document_id", "=", documentId)
    .execute();
  return former.map(({ segment_id, former_id }) => [segment_id, former_id]);
}

function named(texts: Texts, ids: readonly number[]): readonly Segment[] {
  return ids.flatMap((id) => texts.get(id) ?? []);
}

function rowOf(before: readonly Segment[], after: readonly Segment[]): DocumentChangeRow {
  return { id: (after[0] ?? before[0])?.id ?? 0, before, after };
}

/** A segment that was changed and changed back is as it was. */
function isChanged({ before, after }: DocumentChangeRow): boolean {
  const [one, other] = [before[0], after[0]];
  if (before.length !== 1 || after.length !== 1 || one?.id !== other?.id) return true;
  return one?.target !== other?.target || one?.status !== other?.status;
}
