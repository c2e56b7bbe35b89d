import type { Transaction } from "kysely";
import { isConfirmed, type Segment } from "../documents/segment.ts";
import { Mishap } from "../errors.ts";
import { givable, REVIEW_TASKS, type ReviewTask } from "../quality/review/steps.ts";
import { type DocumentChangeRow, exchanged, type LeftReason } from "../revisions/document-state.ts";
import { NOW, type Point } from "../revisions/point.ts";
import { type ComparedStates, compareStates } from "./compare-states.ts";
import { putSourceBack } from "./document-sources.ts";
import type { RestoreResult, Restoring } from "./document-states.ts";
import { writtenSince } from "./present-drafts.ts";
import { rearrange } from "./rearrangement.ts";
import { keepRevisions } from "./revision-chain.ts";
import { putCheckedState, putState } from "./save-statements.ts";
import type { SegmentRecord, Tables } from "./schema.ts";
import { sourceAfter } from "./state-outline.ts";
import { recordsNamed } from "./state-texts.ts";
import { addVersion, presentState } from "./versions.ts";

/** What is asked for, and of which moment. */
interface Asked extends Restoring {
  readonly point: Point;
}

type Row = DocumentChangeRow;
type Left = RestoreResult["left"];

/** Brings a state of a document back, whole or in part. */
export async function restoreState(
  transaction: Transaction<Tables>,
  documentId: number,
  asked: Asked,
): Promise<RestoreResult> {
  const { point, rows: wanted } = asked;
  const compared = await compareStates(transaction, documentId, { from: point, to: NOW });
  const chosen = compared.rows.filter(({ id }) => wanted?.includes(id) ?? true);
  await refuseChanged(transaction, { documentId, chosen, asked, compared });
  const isWhole = wanted === undefined;
  const { now, source } = await sourcesOf(transaction, compared);
  const tasks = asked.tasks ?? new Set(REVIEW_TASKS);
  const left = leftOf(chosen, { isWhole, isOther: source !== now, tasks });
  const taken = chosen.filter((row) => left.every((one) => one.row !== row));
  const order = orderOf(compared, { isWhole, taken, left });
  const done = { tasks, taken, order, source: isWhole ? source : now };
  const isThere = done.source === now && isSame(order, compared.to.order);
  if (isThere && taken.length === 0) return { version: null, restored: [], structure: false, left };
  return { ...(await carryOut(transaction, documentId, { ...asked, ...done })), left };
}

interface Carrying extends Asked {
  readonly tasks: ReadonlySet<ReviewTask>;
  readonly taken: readonly Row[];
  readonly order: readonly number[];
  /** Number of the file that the document is to have. */
  readonly source: number;
}

/** The state before is kept first; the source file stands before its segments do. */
async function carryOut(
  transaction: Transaction<Tables>,
  documentId: number,
  { tasks, taken, order, source, act, glossaryState }: Carrying,
): Promise<Omit<RestoreResult, "left">> {
  const before = { name: "", kind: "restore", act, glossaryState } as const;
  const version = await addVersion(transaction, documentId, before);
  await putSourceBack(transaction, documentId, { number: source, act });
  const step = await rearrange(transaction, { documentId, order, kind: "restore", act });
  const restored = await putTexts(transaction, documentId, { tasks, taken, act });
  await transaction
    .updateTable("documents")
    .set({ changed_at: act.at, changed_by: act.author })
    .where("id", "=", documentId)
    .execute();
  return { version, restored, structure: step > 0 };
}

interface Checking {
  readonly documentId: number;
  readonly chosen: readonly Row[];
  readonly asked: Asked;
  readonly compared: ComparedStates;
}

/** What was written since the user looked is not overwritten unseen. */
async function refuseChanged(
  transaction: Transaction<Tables>,
  { documentId, chosen, asked, compared }: Checking,
): Promise<void> {
  const { rows, base } = asked;
  const { step } = await presentState(transaction, documentId);
  const isMissing = chosen.length < (rows?.length ?? 0);
  const isCutAnew = step !== base.step && (rows === undefined || isMissing);
  const ids = chosen.flatMap(({ after }) => after.map(({ id }) => id));
  const written = await writtenSince(transaction, { documentId, base }, ids);
  if (!isCutAnew && written.length === 0) return;
  const positions = written.map((id) => compared.to.order.indexOf(id) + 1);
  throw new Mishap("stateChanged", {}, { positions });
}

/** Numbers of the source files of now and of the moment that is wanted back. */
async function sourcesOf(transaction: Transaction<Tables>, { track, from }: ComparedStates) {
  const { source: now } = await presentState(transaction, track.documentId);
  return { now, source: sourceAfter(track.steps, from.step) };
}

/** What decides about what stays. */
interface Keeping {
  readonly isWhole: boolean;
  /** The source file of then was another. */
  readonly isOther: boolean;
  readonly tasks: ReadonlySet<ReviewTask>;
}

function leftOf(rows: readonly Row[], keeping: Keeping): Left {
  return rows.flatMap((row) => {
    const reason = reasonToLeave(row, keeping);
    return reason === null ? [] : { row, reason };
  });
}

/**
 * Locked segments stay, and final ones that are not theirs to reopen. Of another source file, a part is brought back
 * where the segment still stands; with the whole of it, segments go that its file does not have, whatever they are.
 */
function reasonToLeave(row: Row, { isWhole, isOther, tasks }: Keeping): LeftReason | null {
  if (isOther && isCutAnew(row)) return isWhole ? null : "source";
  if (row.after.some(({ locked }) => locked)) return "locked";
  const isFinal = row.after.some(({ status }) => status === "final");
  return isFinal && !tasks.has("review") ? "final" : null;
}

/** The whole of an order, but for what stays as it is; or the present one, but for what comes back. */
function orderOf(
  { from, to }: ComparedStates,
  rows: { readonly isWhole: boolean; readonly taken: readonly Row[]; readonly left: Left },
): readonly number[] {
  const cut = (some: readonly Row[]) =>
    some.filter(isCutAnew).map(({ before, after }) => ({ before: ids(before), after: ids(after) }));
  if (rows.isWhole) {
    const stay = cut(rows.left.map(({ row }) => row));
    return exchanged(
      from.order,
      stay.map(({ before, after }) => ({ out: before, in: after })),
      to.order,
    );
  }
  return exchanged(
    to.order,
    cut(rows.taken).map(({ before, after }) => ({ out: after, in: before })),
    from.order,
  );
}

/** Other segments stand there, and not only other texts. */
function isCutAnew({ before, after }: Row): boolean {
  return !isSame(ids(before), ids(after));
}

function ids(segments: readonly Segment[]): readonly number[] {
  return segments.map(({ id }) => id);
}

function isSame(one: readonly number[], other: readonly number[]): boolean {
  return one.length === other.length && one.every((id, index) => id === other[index]);
}

/** Segments that differ from what they were have a revision more, with the text and status of then. */
async function putTexts(
  transaction: Transaction<Tables>,
  documentId: number,
  { tasks, taken, act }: Pick<Carrying, "tasks" | "taken" | "act">,
): Promise<RestoreResult["restored"]> {
  const then = taken.flatMap(({ before }) => before);
  const records = await recordsNamed(transaction, documentId, ids(then));
  const present = new Map(records.map((record) => [record.id, record]));
  const changes = then.flatMap((earlier) => {
    const now = present.get(earlier.id);
    if (now === undefined || isSameText(now, earlier)) return [];
    const given = { ...earlier, status: givable(earlier.status, tasks) };
    return isSameText(now, given) ? [] : { earlier: given, now };
  });
  const revisions = changes.map(({ earlier, now }) => ({
    segmentId: earlier.id,
    number: now.revision + 1,
    target: earlier.target,
    status: earlier.status,
    ...act,
    origin: "restored" as const,
    ...(earlier.revision === 0 ? {} : { restoredFrom: earlier.revision }),
  }));
  await keepRevisions(transaction, documentId, revisions);
  for (const { earlier, now } of changes) await putText(transaction, earlier, now);
  return revisions.map(({ segmentId, number }) => ({ id: segmentId, revision: number }));
}

function isSameText(now: SegmentRecord, earlier: Pick<Segment, "target" | "status">): boolean {
  return now.target === earlier.target && now.status === earlier.status;
}

/** The glossary may have changed since the text was checked: it is to be checked again, unless it is the very text that was. */
async function putText(
  transaction: Transaction<Tables>,
  { id, target, status }: Segment,
  now: SegmentRecord,
): Promise<void> {
  const saved = { id, target, status, revision: now.revision + 1 };
  const isChecked = now.target === target && isConfirmed(now) && isConfirmed({ status });
  if (isChecked) await putState(transaction, saved);
  else await putCheckedState(transaction, { ...saved, state: null, findings: null });
}
