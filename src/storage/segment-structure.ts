import type { Transaction } from "kysely";
import { betweenPlaces } from "../documents/cutting/between.ts";
import { broughtBack, type TakenPlace } from "../documents/cutting/bring-back.ts";
import { joinSegments } from "../documents/cutting/join.ts";
import { type MadeSegment, splitSegment } from "../documents/cutting/split.ts";
import type { CodedText } from "../documents/inline-codes.ts";
import { isLiving, type Segment } from "../documents/segment.ts";
import { skeletonOf } from "../documents/stored-skeleton.ts";
import { Mishap } from "../errors.ts";
import type { CutKind, StepSegment, StructureStep } from "../revisions/structure.ts";
import type { Database } from "./database.ts";
import { type Act, segment } from "./documents.ts";
import { noteChange, revisionNamed, segmentNamed } from "./save-statements.ts";
import type { Tables } from "./schema.ts";
import { addMade, bringBack, closeSittings, retire, shift } from "./segment-rows.ts";
import { addStep, documentOfStep, type StoredStep, stepsIn, stepToUndo } from "./segment-steps.ts";
import {
  type Companions,
  companionsOf,
  type MoveExceptions,
  moveCompanions,
  returnCompanions,
} from "./step-companions.ts";

/** Who splits or joins, when, and how exceptions find their new places. */
export interface StructureAct extends Act {
  /** Default: all go along to the first of the heirs. */
  readonly moves?: MoveExceptions;
}

type CutStep = StructureStep & { readonly kind: CutKind };

/** A step that was taken. */
export interface StructureChange {
  readonly step: CutStep;
  /** Those that came, in order. */
  readonly segments: readonly Segment[];
}

/** Splits and joins segments; each step can be taken back, as long as nobody has built on it. */
export interface SegmentStructureStore {
  /** Throws `segmentReplaced`, `segmentLocked`, `segmentFinal`, `segmentChanged` (not at `base`) and `splitNowhere`. */
  split(
    id: number,
    where: { readonly at: number; readonly targetAt: number | null; readonly base: number },
    act: StructureAct,
  ): Promise<StructureChange>;
  /** Joins it with the next one. Throws what `split` throws, and `joinApart` where the two are not of one paragraph. */
  join(
    id: number,
    bases: { readonly base: number; readonly nextBase: number },
    act: StructureAct,
  ): Promise<StructureChange>;
  /** The document that a step was taken in. Throws `notFound`. */
  documentOf(stepId: number): Promise<number>;
  /** Throws `notFound`, `alreadyUndone`, `segmentLocked`, `segmentFinal`, and `stepBuiltOn` where its segments were split or joined again. */
  undo(stepId: number, act: StructureAct): Promise<StructureChange>;
  /** Of a document, in order. */
  steps(documentId: number): Promise<readonly StructureStep[]>;
}

export function createSegmentStructureStore(database: Database): SegmentStructureStore {
  return {
    split: (id, { base, ...places }, act) =>
      database.transaction().execute(async (transaction) => {
        const whole = await cuttable(transaction, id, base);
        const made = splitSegment(whole, places);
        if (made === null) throw new Mishap("splitNowhere");
        return replace(transaction, { kind: "split", before: [whole], made, act });
      }),

    join: (id, { base, nextBase }, act) =>
      database.transaction().execute(async (transaction) => {
        const first = await cuttable(transaction, id, base);
        const next = await idAt(transaction, first.documentId, first.position + 1);
        if (next === undefined) throw new Mishap("joinApart");
        const second = await cuttable(transaction, next, nextBase);
        const made = [joinSegments(first, second, await betweenOf(transaction, first, second))];
        return replace(transaction, { kind: "join", before: [first, second], made, act });
      }),

    undo: (stepId, act) =>
      database
        .transaction()
        .execute(async (transaction) =>
          takeBack(transaction, await stepToUndo(transaction, stepId), act),
        ),

    documentOf: (stepId) => documentOfStep(database, stepId),

    steps: (documentId) => stepsIn(database, documentId),
  };
}

type Writing = Transaction<Tables>;

/** A segment that may be split or joined as it was seen. */
async function cuttable(transaction: Writing, id: number, base: number): Promise<Segment> {
  const found = await withText(transaction, id);
  if (!isLiving(found)) throw new Mishap("segmentReplaced");
  if (found.locked) throw new Mishap("segmentLocked");
  if (found.status === "final") throw new Mishap("segmentFinal");
  if (found.revision !== base) throw new Mishap("segmentChanged");
  return found;
}

async function idAt(
  transaction: Writing,
  documentId: number,
  position: number,
): Promise<number | undefined> {
  const found = await transaction
    .selectFrom("segments")
    .select("id")
    .where("document_id", "=", documentId)
    .where("position", "=", position)
    .executeTakeFirst();
  return found?.id;
}

/** What the file has between two neighbours. Throws `joinApart` where nothing can stand in both their places. */
async function betweenOf(
  transaction: Writing,
  first: Segment,
  second: Segment,
): Promise<CodedText> {
  if (first.paragraph !== second.paragraph) throw new Mishap("joinApart");
  const { skeleton } = await transaction
    .selectFrom("documents")
    .select("skeleton")
    .where("id", "=", first.documentId)
    .executeTakeFirstOrThrow();
  const isSplitOff = (second.place?.lead ?? null) !== null;
  const slot = (await slotBefore(transaction, second)) - 1;
  const between = betweenPlaces(skeletonOf(skeleton), slot);
  if (between === null && !isSplitOff) throw new Mishap("joinApart");
  return between ?? { text: "", codes: [] };
}

/** How many places of the file the segments before one fill. */
async function slotBefore(
  transaction: Writing,
  { documentId, position }: Segment,
): Promise<number> {
  const placed = await transaction
    .selectFrom("segments")
    .selectAll()
    .where("document_id", "=", documentId)
    .where("position", ">", 0)
    .where("position", "<", position)
    .where("place", "is not", null)
    .execute();
  return placed.reduce((sum, record) => {
    const { lead = null, seams = [] } = segment(record).place ?? {};
    return sum + seams.length - (lead === null ? 0 : 1);
  }, position - 1);
}

interface Replacing {
  readonly kind: "split" | "join";
  readonly before: readonly Segment[];
  readonly made: readonly MadeSegment[];
  readonly act: StructureAct;
}

async function replace(
  transaction: Writing,
  { kind, before, made, act }: Replacing,
): Promise<StructureChange> {
  const [first] = before;
  if (first === undefined) throw new RangeError("nothing to replace");
  const { documentId, position, paragraph } = first;
  await makeRoom(transaction, before, made.length);
  const origin = kind === "split" ? "split" : "joined";
  const ids: number[] = [];
  for (const [index, one] of made.entries()) {
    const place = { documentId, position: position + index, paragraph, origin, act } as const;
    ids.push(await addMade(transaction, one, place));
  }
  return finish(transaction, { kind, before, ids, act, undoes: null });
}

/** The segments that a step had retired live again, where those live that it had made. */
async function takeBack(
  transaction: Writing,
  step: StoredStep,
  act: StructureAct,
): Promise<StructureChange> {
  const { before, targets, earlier } = await returning(transaction, step);
  await makeRoom(transaction, before, earlier.length);
  const origin = earlier.length > 1 ? "split" : "joined";
  const position = before[0]?.position ?? 0;
  for (const [index, one] of earlier.entries()) {
    const target = targets?.[index] ?? null;
    await bringBack(transaction, one, { position: position + index, target, origin, act });
  }
  const ids = earlier.map(({ id }) => id);
  const change = await finish(transaction, { kind: "undo", before, ids, act, undoes: step.id });
  for (const [index, id] of ids.entries()) {
    const own = step.companions[index];
    if (own !== undefined) await returnCompanions(transaction, id, own);
  }
  return change;
}

/** What goes, what comes back, and with which translations. */
async function returning(transaction: Writing, step: StoredStep) {
  const before: Segment[] = [];
  const later: TakenPlace[] = [];
  for (const one of step.after) {
    const found = await withText(transaction, one.id);
    if (!isLiving(found)) throw new Mishap("stepBuiltOn");
    if (found.locked) throw new Mishap("segmentLocked");
    if (found.status === "final") throw new Mishap("segmentFinal");
    before.push(found);
  }
  await closeSittings(transaction, before);
  for (const [index, found] of before.entries()) {
    later.push({ ...found, targetThen: await targetAt(transaction, step.after[index]) });
  }
  const earlier: Segment[] = [];
  for (const { id } of step.before) earlier.push(await withText(transaction, id));
  return { before, earlier, targets: broughtBack(earlier, later) };
}

async function withText(transaction: Writing, id: number): Promise<Segment> {
  const [record] = await segmentNamed(transaction, { id });
  if (record === undefined) throw new Mishap("notFound");
  return segment(record);
}

async function targetAt(transaction: Writing, one: StepSegment | undefined): Promise<string> {
  if (one === undefined || one.revision === 0) return "";
  const [found] = await revisionNamed(transaction, { id: one.id, number: one.revision });
  return found?.target ?? "";
}

/** Those that go leave their places, and all behind them move to where they are to stand. */
async function makeRoom(
  transaction: Writing,
  before: readonly Segment[],
  count: number,
): Promise<void> {
  const last = before.at(-1);
  if (last === undefined) return;
  await closeSittings(transaction, before);
  await retire(transaction, before);
  const { documentId, position } = last;
  await shift(transaction, { documentId, behind: position, by: count - before.length });
}

interface Finished {
  readonly kind: CutKind;
  readonly before: readonly Segment[];
  /** Those that came. */
  readonly ids: readonly number[];
  readonly act: StructureAct;
  readonly undoes: number | null;
}

/** Notes the step, and takes along what stands beside the segments. */
async function finish(
  transaction: Writing,
  { kind, before, ids, act, undoes }: Finished,
): Promise<StructureChange> {
  const segments: Segment[] = [];
  for (const id of ids) segments.push(await withText(transaction, id));
  const companions: Companions[] = [];
  for (const { id } of before) companions.push(await companionsOf(transaction, id));
  await moveCompanions(transaction, before, { heirs: segments, moves: act.moves ?? NO_MOVES });
  const { author, at } = act;
  const documentId = before[0]?.documentId ?? 0;
  const sides = { before: before.map(stateOf), after: segments.map(stateOf) };
  const step = { documentId, kind, author, at, undoes, ...sides };
  const id = await addStep(transaction, step, companions);
  await noteChange(transaction, { id: ids[0] ?? 0, at, author });
  return { step: { ...step, id }, segments };
}

const NO_MOVES: MoveExceptions = () => [];

function stateOf({ id, revision }: Segment): StepSegment {
  return { id, revision };
}
