import type { Transaction } from "kysely";
import { isLiving, type Segment } from "../documents/segment.ts";
import { Mishap } from "../errors.ts";
import type { Revision } from "../revisions/revision.ts";
import {
  type Checked,
  checkAfter,
  closePaused,
  current,
  type Head,
  openRevision,
  planSave,
  type Save,
  type SavePlan,
  SITTING_GAP,
  type Sitting,
} from "../revisions/sitting.ts";
import { type Contribution, contributionsTo } from "./contributions.ts";
import type { Database } from "./database.ts";
import { segment } from "./documents.ts";
import { keepRevisions, revision } from "./revision-chain.ts";
import {
  headOf,
  noteChange,
  putCheckedState,
  putSitting,
  putState,
  removeSitting,
  revisionNamed,
  segmentNamed,
  sittingNamed,
} from "./save-statements.ts";
import type { SittingRecord, Tables } from "./schema.ts";
import { type Locking, lockSegment } from "./segment-locks.ts";
import { sitting } from "./segment-sittings.ts";
import { recordsNamed } from "./state-texts.ts";
import { type WordsAsked, wordsConfirmed } from "./words-written.ts";

/** Some of the revisions of a segment. */
export interface RevisionRange {
  /** Only those with smaller numbers; default: all. */
  readonly before?: number | undefined;
  /** No more than these, the newest ones; default: all. */
  readonly limit?: number | undefined;
}

/** The texts of segments, and the history of each. */
export interface SegmentStore {
  find(id: number): Promise<Segment | undefined>;
  /** Saves, or answers the conflict; the answer is given only after the text is safe on disk. */
  save(id: number, save: Save): Promise<SavePlan>;
  /** Newest first, the open sitting included; all of them unless a range is asked for. */
  revisions(id: number, range?: RevisionRange): Promise<readonly Revision[]>;
  revision(id: number, number: number): Promise<Revision | undefined>;
  /** Those of a document that have these numbers, in the order of the document. */
  named(documentId: number, ids: readonly number[]): Promise<readonly Segment[]>;
  /** Locks or unlocks; answers whether that changed anything. A lock that the file sets stays. */
  lock(id: number, locking: Locking): Promise<boolean>;
  /** Who worked on a document, the one with the most segments first; open sittings count. */
  authors(documentId: number): Promise<readonly Contribution[]>;
  /** Words of the sources that somebody has confirmed since a moment, in all documents. */
  wordsConfirmed(asked: WordsAsked): Promise<number>;
  /** Turns sittings that have paused for long enough into revisions; answers how many. */
  closePausedSittings(now: number): Promise<number>;
}

export function createSegmentStore(database: Database): SegmentStore {
  return {
    async find(id) {
      const [record] = await segmentNamed(database, { id });
      return record && segment(record);
    },

    async save(id, save) {
      const plan = await database
        .transaction()
        .execute((transaction) => saveWithin(transaction, id, save));
      if (plan === null) throw new Mishap("segmentReplaced");
      return plan;
    },

    revisions: (id, range = {}) => revisionsIn(database, id, range),

    async revision(id, number) {
      const closed = await closedRevision(database, id, number);
      if (closed) return closed;
      const open = await sittingOf(database, id);
      return open?.number === number ? openRevision(open) : undefined;
    },

    async named(documentId, ids) {
      const found = await recordsNamed(database, documentId, ids);
      const living = found.map(segment).filter(isLiving);
      return living.sort((one, other) => one.position - other.position);
    },

    lock: (id, locking) => lockSegment(database, id, locking),

    wordsConfirmed: (asked) => wordsConfirmed(database, asked),

    authors: (documentId) => contributionsTo(database, documentId),

    async closePausedSittings(now) {
      return database.transaction().execute(async (transaction) => {
        const paused = await transaction
          .selectFrom("sittings")
          .innerJoin("segments", "segments.id", "sittings.segment_id")
          .selectAll("sittings")
          .select("segments.document_id")
          .where("saved_at", "<=", now - SITTING_GAP)
          .execute();
        for (const { document_id, ...record } of paused) {
          const closed = closePaused(sitting(record), now);
          if (closed === null) continue;
          await keepRevisions(transaction, document_id, [closed]);
          await removeSitting(transaction, { id: closed.segmentId });
        }
        return paused.length;
      });
    },
  };
}

/**
 * Saves within a transaction; null where the segment is replaced, which its history has kept all the same. What is
 * final is changed by a review alone.
 */
export async function saveWithin(
  transaction: Transaction<Tables>,
  id: number,
  save: Save,
  { reviews }: { readonly reviews: boolean } = { reviews: false },
): Promise<SavePlan | null> {
  const { head, documentId, locked, living } = await stateOf(transaction, id);
  const place = { head, documentId };
  if (!living) return keepLate(transaction, place, save);
  if (locked) throw new Mishap("segmentLocked");
  const plan = planSave(head, save);
  if (plan.type !== "saved") return plan;
  const before = current(head);
  const changes = !isSameState(before, plan.current);
  if (changes && before?.status === "final" && !reviews) throw new Mishap("segmentFinal");
  await carryOut(transaction, place, { plan, save });
  return plan;
}

/** Where a save goes. */
interface Place {
  readonly head: Head;
  readonly documentId: number;
}

/** What a save must know of a segment; while a sitting is open, the newest revision is the one before it. */
async function stateOf(
  database: Database,
  id: number,
): Promise<Place & { readonly locked: boolean; readonly living: boolean }> {
  const [found] = await headOf(database, { id });
  if (found === undefined) throw new Mishap("notFound");
  const { locked, revision: number } = found;
  const sitting = number === 0 ? null : await sittingOf(database, id);
  const newest = (await closedRevision(database, id, sitting ? number - 1 : number)) ?? null;
  return {
    head: { segmentId: id, newest, sitting },
    documentId: found.document_id,
    locked: locked === 1,
    living: isLiving(found),
  };
}

/**
 * Text that was on its way when its segment was split or joined: its history keeps it, though nobody goes on from
 * there.
 */
async function keepLate(
  transaction: Transaction<Tables>,
  place: Place,
  { key: _, leaving: __, checked: ___, from: ____, ...save }: Save,
): Promise<null> {
  const { head } = place;
  const late = { ...save, status: "draft", base: head.newest?.number ?? 0 } as const;
  if (save.target === (head.newest?.target ?? "")) return null;
  const plan = planSave(head, late);
  if (plan.type === "saved") await carryOut(transaction, place, { plan, save: late });
  return null;
}

async function closedRevision(
  database: Database,
  id: number,
  number: number,
): Promise<Revision | undefined> {
  if (number === 0) return undefined;
  const [record] = await revisionNamed(database, { id, number });
  return record && revision(record);
}

async function revisionsIn(
  database: Database,
  id: number,
  { before, limit }: RevisionRange,
): Promise<readonly Revision[]> {
  const sitting = await sittingOf(database, id);
  const isAsked = sitting !== null && (before === undefined || sitting.number < before);
  const open = isAsked && limit !== 0 ? [openRevision(sitting)] : [];
  const closed = await database
    .selectFrom("revisions")
    .selectAll()
    .where("segment_id", "=", id)
    .$if(before !== undefined, (all) => all.where("number", "<", before ?? 0))
    .orderBy("number", "desc")
    .$if(limit !== undefined, (all) => all.limit((limit ?? 0) - open.length))
    .execute();
  return [...open, ...closed.map(revision)];
}

async function sittingOf(database: Database, id: number): Promise<Sitting | null> {
  const [record] = await sittingNamed(database, { id });
  return record ? sitting(record) : null;
}

/**
 * Writes what was planned; a save that changes nothing leaves the document's last change alone. To confirm the
 * same text again is no change of it, but it is checked against the glossary of now.
 */
async function carryOut(
  transaction: Transaction<Tables>,
  { head, documentId }: Place,
  { plan, save }: { readonly plan: Extract<SavePlan, { type: "saved" }>; readonly save: Save },
): Promise<void> {
  const before = current(head);
  await keepRevisions(transaction, documentId, plan.append);
  if (plan.sitting) await putSitting(transaction, sittingRecord(plan.sitting));
  else if (head.sitting) await removeSitting(transaction, { id: head.segmentId });
  const unchanged = isSameState(before, plan.current);
  if (unchanged && save.checked === undefined) return;
  await putCurrent(transaction, head.segmentId, plan.current, checkAfter(plan.current, save));
  if (unchanged) return;
  await noteChange(transaction, { id: head.segmentId, at: save.at, author: save.author });
}

/** A check that is undefined stays as it was. */
async function putCurrent(
  transaction: Transaction<Tables>,
  id: number,
  current: Revision | null,
  check: Checked | null | undefined,
): Promise<void> {
  const { target = "", status = "initial", number: revision = 0 } = current ?? {};
  const saved = { id, target, status, revision };
  if (check === undefined) await putState(transaction, saved);
  else await putCheckedState(transaction, { ...saved, ...checkColumns(check) });
}

function checkColumns(check: Checked | null) {
  const { state = null, accepted = [], setAside = [] } = check ?? {};
  const none = accepted.length + setAside.length === 0;
  return { state, findings: none ? null : JSON.stringify({ accepted, setAside }) };
}

function isSameState(one: Revision | null, other: Revision | null): boolean {
  return (
    one?.number === other?.number && one?.target === other?.target && one?.status === other?.status
  );
}

function sittingRecord({ segmentId, savedAt, score, ...rest }: Sitting): SittingRecord {
  return { ...rest, score: score ?? null, segment_id: segmentId, saved_at: savedAt };
}
