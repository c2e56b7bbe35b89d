import type { Transaction } from "kysely";
import { isLiving } from "../documents/segment.ts";
import { type Outline, orderBefore } from "../revisions/document-state.ts";
import type { Point } from "../revisions/point.ts";
import { isWhole, type StructureStep } from "../revisions/structure.ts";
import type { Tables } from "./schema.ts";
import { stepsIn } from "./segment-steps.ts";

/** What the past of a document is reckoned from: the present, and the steps that led to it. */
export interface Track {
  readonly documentId: number;
  /** Ids of the segments that have a place. */
  readonly order: readonly number[];
  /** The newest revision of each segment, and what is being written. */
  readonly newest: ReadonlyMap<number, number>;
  /** When what is being written was saved last, by segment. */
  readonly sittings: ReadonlyMap<number, number>;
  readonly steps: readonly StructureStep[];
}

/** Reads it; within one transaction, so that it is of one moment. */
export async function trackOf(
  transaction: Transaction<Tables>,
  documentId: number,
): Promise<Track> {
  const records = await transaction
    .selectFrom("segments")
    .select(["id", "revision", "position"])
    .where("document_id", "=", documentId)
    .orderBy("position")
    .execute();
  const sittings = await transaction
    .selectFrom("sittings")
    .innerJoin("segments", "segments.id", "sittings.segment_id")
    .select(["segments.id", "sittings.saved_at"])
    .where("segments.document_id", "=", documentId)
    .execute();
  return {
    documentId,
    order: records.filter(isLiving).map(({ id }) => id),
    newest: new Map(records.map(({ id, revision }) => [id, revision])),
    sittings: new Map(sittings.map(({ id, saved_at }) => [id, saved_at])),
    steps: await stepsIn(transaction, documentId),
  };
}

/** The document at a moment, without its texts. */
export async function outlineAt(
  transaction: Transaction<Tables>,
  track: Track,
  point: Point,
): Promise<Outline> {
  const step = "at" in point ? lastStepUntil(track.steps, point.at) : point.step;
  const numberOf =
    "at" in point
      ? await numbersUntil(transaction, track, { at: point.at, step })
      : await numbersThrough(transaction, track, point.through);
  return {
    order: orderBefore(
      track.order,
      track.steps.filter(({ id }) => id > step),
    ),
    numberOf,
    step,
  };
}

/** Number of the source file that a document had after a step; documents begin with 1. */
export function sourceAfter(steps: readonly StructureStep[], step: number): number {
  return steps.findLast(({ id, source }) => id <= step && source !== undefined)?.source ?? 1;
}

function lastStepUntil(steps: readonly StructureStep[], at: number): number {
  return steps.findLast((step) => step.at <= at)?.id ?? 0;
}

/** Of a segment with revisions after the moment, the one before the first of them; else the newest that is closed. */
async function numbersThrough(
  transaction: Transaction<Tables>,
  track: Track,
  through: number,
): Promise<Outline["numberOf"]> {
  const later = await transaction
    .selectFrom("revisions")
    .select(({ fn }) => ["segment_id", fn.min("number").as("number")])
    .where("document_id", "=", track.documentId)
    .where("sequence", ">", through)
    .groupBy("segment_id")
    .execute();
  const first = new Map(later.map((one) => [one.segment_id, one.number]));
  return (id) => {
    const number = first.get(id);
    return number === undefined ? closedNumber(track, id) : number - 1;
  };
}

/**
 * The newest that had been written by then, also where it was not closed yet. A clock that was set back makes no
 * segment older than the steps that count.
 */
async function numbersUntil(
  transaction: Transaction<Tables>,
  track: Track,
  { at, step }: { readonly at: number; readonly step: number },
): Promise<Outline["numberOf"]> {
  if (at === Number.POSITIVE_INFINITY) return (id) => track.newest.get(id) ?? 0;
  const until = await transaction
    .selectFrom("revisions")
    .select(({ fn }) => ["segment_id", fn.max("number").as("number")])
    .where("document_id", "=", track.documentId)
    .where("at", "<=", at)
    .groupBy("segment_id")
    .execute();
  const newest = new Map(until.map((one) => [one.segment_id, one.number]));
  const least = leastNumbers(track.steps.filter(({ id }) => id <= step));
  return (id) => {
    const isWritten = (track.sittings.get(id) ?? Number.POSITIVE_INFINITY) <= at;
    if (isWritten) return track.newest.get(id) ?? 0;
    return Math.max(newest.get(id) ?? 0, least.get(id) ?? 0);
  };
}

function closedNumber({ newest, sittings }: Track, id: number): number {
  return (newest.get(id) ?? 0) - (sittings.has(id) ? 1 : 0);
}

/** The revisions that steps found segments at; whole ones name all, and only the last of those is needed. */
function leastNumbers(steps: readonly StructureStep[]): ReadonlyMap<number, number> {
  const last = steps.findLastIndex(isWhole);
  const named = steps.slice(Math.max(0, last)).flatMap(({ after }) => after);
  const numbers = new Map<number, number>();
  for (const { id, revision } of named) numbers.set(id, Math.max(revision, numbers.get(id) ?? 0));
  return numbers;
}
