import type { Selectable, Transaction } from "kysely";
import type { SegmentStatus } from "../documents/segment.ts";
import { Mishap } from "../errors.ts";
import type { Point } from "../revisions/point.ts";
import type { Version, VersionKind } from "../revisions/version.ts";
import type { Database } from "./database.ts";
import type { Act } from "./documents.ts";
import type { DocumentVersionTable } from "./history-schema.ts";
import { closeSittingsIn } from "./rearrangement.ts";
import type { Tables } from "./schema.ts";
import { risenBy } from "./status-reached.ts";

/** What a version is made of; what is missing is the state of the document, which is the present one. */
export interface NewVersion {
  /** Empty where nobody named it. */
  readonly name: string;
  readonly kind: VersionKind;
  readonly act: Act;
  /** The step of the glossary that holds. */
  readonly glossaryState: number;
  /** What all segments have reached, where that is what it is made for. */
  readonly status?: SegmentStatus;
}

/** Named states of documents. */
export interface VersionStore {
  /** Of a document, the newest first. */
  list(documentId: number): Promise<readonly Version[]>;
  find(id: number): Promise<Version | undefined>;
  /**
   * Keeps the present state as a version; what is being written becomes a revision first. One that is not named by
   * hand is not made twice of the same state: the one that there is is answered then.
   */
  add(documentId: number, version: NewVersion): Promise<Version>;
  /**
   * Keeps the present state where a segment was the last of its document to reach a status: by its newest revision,
   * all are translated, reviewed or final that were not so before. Else null.
   */
  addRisen(
    segmentId: number,
    by: Pick<NewVersion, "act" | "glossaryState">,
  ): Promise<Version | null>;
  /** Throws `notFound`. */
  rename(id: number, name: string): Promise<Version>;
  pointOf(version: Version): Point;
}

export function createVersionStore(database: Database): VersionStore {
  return {
    async list(documentId) {
      const records = await database
        .selectFrom("document_versions")
        .selectAll()
        .where("document_id", "=", documentId)
        .orderBy("number", "desc")
        .execute();
      return records.map(versionOf);
    },

    async find(id) {
      const record = await database
        .selectFrom("document_versions")
        .selectAll()
        .where("id", "=", id)
        .executeTakeFirst();
      return record && versionOf(record);
    },

    add: (documentId, version) =>
      database.transaction().execute((transaction) => addVersion(transaction, documentId, version)),

    addRisen: (segmentId, by) =>
      database.transaction().execute(async (transaction) => {
        const risen = await risenBy(transaction, segmentId);
        if (risen === null) return null;
        const { documentId, status } = risen;
        return addVersion(transaction, documentId, { name: "", kind: "status", status, ...by });
      }),

    async rename(id, name) {
      const record = await database
        .updateTable("document_versions")
        .set({ name })
        .where("id", "=", id)
        .returningAll()
        .executeTakeFirst();
      if (record === undefined) throw new Mishap("notFound");
      return versionOf(record);
    },

    pointOf: ({ through, step }) => ({ through, step }),
  };
}

/** The same within a transaction that does more. */
export async function addVersion(
  transaction: Transaction<Tables>,
  documentId: number,
  { name, kind, act, glossaryState, status }: NewVersion,
): Promise<Version> {
  await closeSittingsIn(transaction, documentId);
  const state = await presentState(transaction, documentId);
  const versions = await newestVersions(transaction, documentId);
  const same = versions.find((one) => isSameState(one, state) && serves(one, kind));
  if (same !== undefined && kind !== "named") return versionOf(same);
  const record = await transaction
    .insertInto("document_versions")
    .values({
      document_id: documentId,
      number: (versions[0]?.number ?? 0) + 1,
      name,
      kind,
      ...act,
      ...state,
      glossary_state: glossaryState,
      status: status ?? null,
    })
    .returningAll()
    .executeTakeFirstOrThrow();
  return versionOf(record);
}

type VersionRecord = Selectable<DocumentVersionTable>;
type State = Pick<VersionRecord, "through" | "step" | "source">;

/** Where a document stands in its history; through the newest revision that is closed. */
export async function presentState(database: Database, documentId: number): Promise<State> {
  const { source } = await database
    .selectFrom("documents")
    .select("source_number as source")
    .where("id", "=", documentId)
    .executeTakeFirstOrThrow();
  const revision = await database
    .selectFrom("revisions")
    .select("sequence")
    .where("document_id", "=", documentId)
    .orderBy("sequence", "desc")
    .limit(1)
    .executeTakeFirst();
  const step = await database
    .selectFrom("segment_steps")
    .select("id")
    .where("document_id", "=", documentId)
    .orderBy("id", "desc")
    .limit(1)
    .executeTakeFirst();
  return { source, through: revision?.sequence ?? 0, step: step?.id ?? 0 };
}

/** The newest first. */
function newestVersions(
  transaction: Transaction<Tables>,
  documentId: number,
): Promise<readonly VersionRecord[]> {
  return transaction
    .selectFrom("document_versions")
    .selectAll()
    .where("document_id", "=", documentId)
    .orderBy("number", "desc")
    .execute();
}

function isSameState(one: State, other: State): boolean {
  return one.through === other.through && one.step === other.step && one.source === other.source;
}

/** To go back to a state, a version of any kind will do. */
function serves(one: VersionRecord, kind: VersionKind): boolean {
  return kind === "restore" || one.kind === kind;
}

function versionOf({ document_id, glossary_state, status, ...record }: VersionRecord): Version {
  const version = { ...record, documentId: document_id, glossaryState: glossary_state };
  return status === null ? version : { ...version, status };
}
