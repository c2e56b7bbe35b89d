import type { Transaction } from "kysely";
import type { ReimportReading } from "../documents/reimport/reading.ts";
import { isLiving, type Segment } from "../documents/segment.ts";
import { Mishap } from "../errors.ts";
import type { StructureStep } from "../revisions/structure.ts";
import {
  addComing,
  type Coming,
  type MadePlace,
  moveParagraphs,
  renewKept,
} from "./coming-segments.ts";
import type { Database } from "./database.ts";
import { keepPresentSource } from "./document-sources.ts";
import { type Act, segment } from "./documents.ts";
import { createOfferStore, type OfferStore } from "./offers.ts";
import { closeSittingsIn, rearrange } from "./rearrangement.ts";
import type { Tables } from "./schema.ts";
import { stepsIn } from "./segment-steps.ts";
import { moveCompanions } from "./step-companions.ts";
import { addVersion, presentState } from "./versions.ts";
import { createWaitingSourceStore, type WaitingSourceStore } from "./waiting-sources.ts";

/** What a comparison was made with; texts may go on, but no segment may come or go. */
export interface ReimportBase {
  /** Id of the last step of the order. */
  readonly step: number;
  /** Number of the source file. */
  readonly source: number;
}

/** A changed file that is to be taken over. */
export interface Reimporting {
  readonly reading: ReimportReading;
  readonly base: ReimportBase;
  readonly act: Act;
  /** The step of the glossary that holds. */
  readonly glossaryState: number;
}

/** What was done with a changed file. */
export interface Reimported {
  /** Id of the step of the order; 0 where all segments stayed in their places. */
  readonly step: number;
  /** Segments that stayed and of which something can be seen: another note, other codes, a translation of the file. */
  readonly renewed: readonly Segment[];
}

/** The segments that a changed file found, and those that it left. */
export interface ReimportOutcome {
  readonly step: Omit<StructureStep, "before" | "after">;
  /** How many stayed. */
  readonly kept: number;
  /** With the one whose place each took; null for one that is new altogether. */
  readonly came: readonly { readonly segment: Segment; readonly former: Segment | null }[];
  /** Those that nothing took the place of. */
  readonly gone: readonly Segment[];
  /** The version of the state before; null where there is none. */
  readonly version: number | null;
  /** False once something else was done to the order. */
  readonly isLast: boolean;
}

/** Changed source files in place of those that documents had. */
export interface ReimportStore {
  /** Files that wait for the decision about them. */
  readonly waiting: WaitingSourceStore;
  /** Earlier translations for what has changed. */
  readonly offers: OfferStore;
  base(documentId: number): Promise<ReimportBase>;
  /** Throws `reimportOutdated` where it is not at its base. All or nothing of it is done. */
  takeOver(documentId: number, reimporting: Reimporting): Promise<Reimported>;
  /** Of a document, the newest first. */
  steps(documentId: number): Promise<readonly StructureStep[]>;
  /** Comments and bookmarks that had gone along are beside the earlier segments again, where these have come back. */
  returnCompanions(documentId: number): Promise<void>;
  /** Throws `notFound`. */
  outcome(documentId: number, step: number): Promise<ReimportOutcome>;
}

export function createReimportStore(database: Database): ReimportStore {
  const steps = async (documentId: number) =>
    (await stepsIn(database, documentId)).filter(({ kind }) => kind === "reimport").reverse();
  return {
    waiting: createWaitingSourceStore(database),
    offers: createOfferStore(database),
    base: (documentId) => baseOf(database, documentId),
    takeOver: (documentId, reimporting) =>
      database
        .transaction()
        .execute((transaction) => takeOver(transaction, documentId, reimporting)),
    steps,
    returnCompanions: (documentId) =>
      database.transaction().execute((transaction) => returnCompanions(transaction, documentId)),
    async outcome(documentId, id) {
      const step = (await steps(documentId)).find((one) => one.id === id);
      if (step === undefined) throw new Mishap("notFound");
      return outcomeOf(database, step);
    },
  };
}

async function baseOf(database: Database, documentId: number): Promise<ReimportBase> {
  const { step, source } = await presentState(database, documentId);
  return { step, source };
}

async function takeOver(
  transaction: Transaction<Tables>,
  documentId: number,
  { reading, base, act, glossaryState }: Reimporting,
): Promise<Reimported> {
  const now = await baseOf(transaction, documentId);
  if (now.step !== base.step || now.source !== base.source) throw new Mishap("reimportOutdated");
  await closeSittingsIn(transaction, documentId);
  await addVersion(transaction, documentId, { name: "", kind: "reimport", act, glossaryState });
  const present = await segmentsOf(transaction, documentId, true);
  const coming = { documentId, act, present };
  const source = await keepPresentSource(transaction, documentId, act);
  await putFile(transaction, reading, { documentId, source, act });
  await moveParagraphs(transaction, reading.places, coming);
  const renewed: Segment[] = [];
  for (const place of reading.places)
    renewed.push(...(await renewKept(transaction, place, coming)));
  const made = await addComing(transaction, reading.places, coming);
  const order = orderOf(reading, made);
  const step = await rearrange(transaction, { documentId, order, kind: "reimport", act });
  await addFormer(transaction, made, coming);
  return { step, renewed };
}

async function putFile(
  transaction: Transaction<Tables>,
  { head, skeleton }: ReimportReading,
  { documentId, source, act }: { documentId: number; source: number; act: Act },
): Promise<void> {
  const { fileName, format, facts, archive } = head;
  await transaction
    .updateTable("documents")
    .set({
      ...{ skeleton, format, source_number: source },
      file_name: fileName,
      facts: facts === undefined ? null : JSON.stringify(facts),
      remarks_seen: 0,
      changed_at: act.at,
      changed_by: act.author,
    })
    .where("id", "=", documentId)
    .execute();
  await transaction.deleteFrom("document_archives").where("document_id", "=", documentId).execute();
  if (archive === null) return;
  const record = { document_id: documentId, content: archive };
  await transaction.insertInto("document_archives").values(record).execute();
}

function orderOf({ places }: ReimportReading, made: readonly MadePlace[]): readonly number[] {
  const ids = new Map(made.map(({ place, id }) => [place, id]));
  return places.flatMap((place) =>
    place.fate.type === "kept" ? place.fate.segments : [ids.get(place) ?? 0],
  );
}

/** Comments and bookmarks go along; exceptions were given for another text, but for those that hold everywhere. */
async function addFormer(
  transaction: Transaction<Tables>,
  made: readonly MadePlace[],
  { documentId, act }: Coming,
): Promise<void> {
  const accompanied = await withCompanions(transaction, documentId);
  for (const { id, former, place } of made) {
    if (former === undefined) continue;
    const isOffered = place.fate.type === "changed";
    await transaction
      .insertInto("former_segments")
      .values({
        ...{ segment_id: id, former_id: former.id, at: act.at },
        dismissed_at: isOffered ? null : act.at,
        dismissed_by: isOffered ? null : act.author,
      })
      .execute();
    if (!accompanied.has(former.id)) continue;
    await moveCompanions(transaction, [former], {
      heirs: [{ ...former, id }],
      moves: (exceptions) =>
        exceptions.map(({ id: exception, scope, segmentId, text }) => {
          const goes = scope === "always" || !isOffered;
          return { id: exception, segmentId: goes ? id : segmentId, text };
        }),
    });
  }
}

/** From segments that a changed file had brought, and that have left the document with it. */
async function returnCompanions(
  transaction: Transaction<Tables>,
  documentId: number,
): Promise<void> {
  const all = await segmentsOf(transaction, documentId, false);
  const accompanied = await withCompanions(transaction, documentId);
  for (const [id, formerId] of await formersIn(transaction, documentId)) {
    const [own, former] = [all.get(id), all.get(formerId)];
    if (own === undefined || former === undefined || !accompanied.has(id)) continue;
    if (isLiving(own) || !isLiving(former)) continue;
    await moveCompanions(transaction, [own], { heirs: [former], moves: () => [] });
  }
}

/** Segments with anything beside them; few have. */
async function withCompanions(
  transaction: Transaction<Tables>,
  documentId: number,
): Promise<ReadonlySet<number>> {
  const comments = await transaction
    .selectFrom("comments")
    .select("segment_id as id")
    .where("document_id", "=", documentId)
    .execute();
  const exceptions = await transaction
    .selectFrom("exceptions")
    .select("segment_id as id")
    .where("document_id", "=", documentId)
    .execute();
  const bookmarks = await transaction
    .selectFrom("bookmarks")
    .innerJoin("segments", "segments.id", "bookmarks.segment_id")
    .select("segments.id")
    .where("segments.document_id", "=", documentId)
    .execute();
  return new Set([...comments, ...exceptions, ...bookmarks].map(({ id }) => id));
}

async function segmentsOf(
  database: Database,
  documentId: number,
  living: boolean,
): Promise<ReadonlyMap<number, Segment>> {
  const records = await database
    .selectFrom("segments")
    .selectAll()
    .where("document_id", "=", documentId)
    .$if(living, (query) => query.where("position", ">", 0))
    .execute();
  return new Map(records.map((record) => [record.id, segment(record)]));
}

async function outcomeOf(database: Database, whole: StructureStep): Promise<ReimportOutcome> {
  const { before, after, ...step } = whole;
  const { documentId } = step;
  const all = await segmentsOf(database, documentId, false);
  const known = (id: number) => {
    const found = all.get(id);
    return found === undefined ? [] : [found];
  };
  const [was, is] = [before, after].map((side) => new Set(side.map(({ id }) => id)));
  const formers = await formersIn(database, documentId);
  const came = after
    .filter(({ id }) => !was?.has(id))
    .flatMap(({ id }) => known(id))
    .map((one) => ({ segment: one, former: all.get(formers.get(one.id) ?? 0) ?? null }));
  const replaced = new Set(came.map(({ former }) => former?.id));
  const gone = before.filter(({ id }) => !is?.has(id) && !replaced.has(id));
  return {
    step,
    kept: after.length - came.length,
    came,
    gone: gone.flatMap(({ id }) => known(id)),
    version: await versionBefore(database, step),
    isLast: (await baseOf(database, documentId)).step === step.id,
  };
}

async function formersIn(
  database: Database,
  documentId: number,
): Promise<ReadonlyMap<number, number>> {
  const records = await database
    .selectFrom("former_segments")
    .innerJoin("segments", "segments.id", "former_segments.segment_id")
    .select(["former_segments.segment_id", "former_segments.former_id"])
    .where("segments.document_id", "=", documentId)
    .execute();
  return new Map(records.map(({ segment_id, former_id }) => [segment_id, former_id]));
}

async function versionBefore(
  database: Database,
  { documentId, id }: Pick<StructureStep, "documentId" | "id">,
): Promise<number | null> {
  const record = await database
    .selectFrom("document_versions")
    .select("id")
    .where("document_id", "=", documentId)
    .where("kind", "=", "reimport")
    .where("step", "<", id)
    .orderBy("number", "desc")
    .limit(1)
    .executeTakeFirst();
  return record?.id ?? null;
}
