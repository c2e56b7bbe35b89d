import { setImmediate } from "node:timers/promises";
import { plainText } from "../documents/inline-codes.ts";
import { FIRST_PROJECT } from "../documents/project.ts";
import type { DocumentHead } from "../documents/read.ts";
import type { ReadingStep } from "../documents/reading-steps.ts";
import type { SegmentStatus } from "../documents/segment.ts";
import type { SourceSegment } from "../documents/skeleton.ts";
import { countWords } from "../language/words.ts";
import type { Database } from "./database.ts";
import type { Act } from "./documents.ts";
import { prepared, preparedRows } from "./prepared.ts";
import { keepRevisions } from "./revision-chain.ts";
import { addVersion } from "./versions.ts";

/** How a document is to be stored. */
export interface Adding {
  /** Default: the first project. */
  readonly projectId?: number | undefined;
  /** Where its file stood in a ZIP of several: `poglavlja/dva`. Default: nowhere. */
  readonly folder?: string | undefined;
  /** Called after each portion, with the number of segments stored so far, and the share of the file they are. */
  readonly onProgress?: (stored: number, share: number) => void;
}

/** Stands for the id of a document that has no row yet. */
const NONE = 0;

/**
 * Stores a document step by step, so that saves come in between. Nobody sees it before it is complete; one that does
 * not become so, whatever it is that the steps throw, is taken away again.
 */
export async function addDocument(
  database: Database,
  steps: Iterable<ReadingStep> | AsyncIterable<ReadingStep>,
  { act, adding }: { readonly act: Act; readonly adding: Adding },
): Promise<number> {
  let id = NONE;
  let stored = 0;
  try {
    for await (const step of steps) {
      if (step.type === "head") id = await addHead(database, step.head, { act, adding });
      else if (step.type === "skeleton")
        await complete(database, id, { skeleton: step.skeleton, act });
      else {
        await addPortion(database, step.segments, { id, passed: stored, act });
        stored += step.segments.length;
        adding.onProgress?.(stored, step.share);
      }
      await setImmediate();
    }
    return id;
  } catch (error) {
    if (id !== NONE) await takeAway(database, id, act.at);
    throw error;
  }
}

/** Takes away what a server that was stopped left half stored. */
export async function takeAwayIncomplete(database: Database, at: number): Promise<void> {
  const left = await database
    .selectFrom("documents")
    .select("id")
    .where("complete", "=", 0)
    .where("deleted_at", "is", null)
    .execute();
  for (const { id } of left) await takeAway(database, id, at);
}

async function addHead(
  database: Database,
  document: DocumentHead,
  { act, adding }: { readonly act: Act; readonly adding: Adding },
): Promise<number> {
  const { archive } = document;
  return database.transaction().execute(async (transaction) => {
    const { id } = await transaction
      .insertInto("documents")
      .values({
        title: document.title,
        file_name: document.fileName,
        format: document.format,
        skeleton: "", // comes last
        created_at: act.at,
        created_by: act.author,
        changed_at: act.at,
        changed_by: act.author,
        deleted_at: null,
        project_id: adding.projectId ?? FIRST_PROJECT,
        folder: adding.folder ?? "",
        complete: 0,
        facts: document.facts === undefined ? null : JSON.stringify(document.facts),
      })
      .returning("id")
      .executeTakeFirstOrThrow();
    if (archive === null) return id;
    const record = { document_id: id, content: archive };
    await transaction.insertInto("document_archives").values(record).execute();
    return id;
  });
}

/** What has come is the first version. */
async function complete(
  database: Database,
  id: number,
  { skeleton, act }: { readonly skeleton: string; readonly act: Act },
): Promise<void> {
  await database.transaction().execute(async (transaction) => {
    await transaction
      .updateTable("documents")
      .set({ skeleton, complete: 1 })
      .where("id", "=", id)
      .execute();
    const { state } = await transaction
      .selectFrom("glossary_steps")
      .select(({ fn }) => fn.max("number").as("state"))
      .executeTakeFirstOrThrow();
    const glossaryState = Number(state ?? 0);
    await addVersion(transaction, id, { name: "", kind: "import", act, glossaryState });
  });
}

/** In one transaction. */
async function addPortion(
  database: Database,
  segments: readonly SourceSegment[],
  { id, passed, act }: { readonly id: number; readonly passed: number; readonly act: Act },
): Promise<void> {
  const rows = segments.map((one, index) =>
    segmentColumns(one, { id, position: passed + index + 1 }),
  );
  const translated = segments.flatMap(({ target = "", status = "initial" }, index) =>
    target === "" ? [] : [{ position: passed + index + 1, target, status }],
  );
  await database.transaction().execute(async (transaction) => {
    await addSegments(transaction, rows);
    if (translated.length === 0) return;
    const ids = new Map(
      (await segmentIds(transaction, { id, after: passed })).map((one) => [one.position, one.id]),
    );
    const made = { number: 1, ...act, origin: "import" } as const;
    const kept = translated.map(({ position, target, status }) => {
      return { segmentId: ids.get(position) ?? NONE, target, status, ...made };
    });
    await keepRevisions(transaction, id, kept);
  });
}

/** A segment as it comes from its file. */
export interface SegmentColumns {
  readonly document_id: number;
  readonly position: number;
  readonly paragraph: number;
  readonly source: string;
  readonly source_words: number;
  readonly target: string;
  readonly status: SegmentStatus;
  readonly locked: number;
  readonly revision: number;
  readonly codes: string | null;
  readonly context: string | null;
}

/** What the file translates already is its first revision. */
export function segmentColumns(
  segment: SourceSegment,
  { id, position }: { readonly id: number; readonly position: number },
): SegmentColumns {
  const { paragraph, source, codes, context, target = "", status, locked } = segment;
  return {
    document_id: id,
    position,
    paragraph,
    source,
    source_words: countWords(plainText(source).text),
    target,
    status: target === "" ? "initial" : (status ?? "draft"),
    locked: locked ? 1 : 0,
    revision: target === "" ? 0 : 1,
    codes: codes === undefined ? null : JSON.stringify(codes),
    context: context === undefined ? null : JSON.stringify(context),
  };
}

/** Without their revisions. */
export const addSegments = preparedRows((database, rows: readonly SegmentColumns[]) =>
  database.insertInto("segments").values(
    rows.map((row) => ({
      document_id: row.document_id,
      position: row.position,
      paragraph: row.paragraph,
      source: row.source,
      source_words: row.source_words,
      target: row.target,
      status: row.status,
      locked: row.locked,
      revision: row.revision,
      codes: row.codes,
      context: row.context,
    })),
  ),
);

const segmentIds = prepared(
  (database, { id, after }: { readonly id: number; readonly after: number }) =>
    database
      .selectFrom("segments")
      .select(["id", "position"])
      .where("document_id", "=", id)
      .where("position", ">", after),
);

/** Revisions are never deleted: a document that has some already is hidden for good instead. */
async function takeAway(database: Database, id: number, at: number): Promise<void> {
  await database.transaction().execute(async (transaction) => {
    const segments = transaction.selectFrom("segments").select("id").where("document_id", "=", id);
    const written = await transaction
      .selectFrom("revisions")
      .select("number")
      .where("segment_id", "in", segments)
      .limit(1)
      .executeTakeFirst();
    if (written !== undefined) {
      await transaction
        .updateTable("documents")
        .set({ deleted_at: at })
        .where("id", "=", id)
        .execute();
      return;
    }
    await transaction.deleteFrom("document_archives").where("document_id", "=", id).execute();
    await transaction.deleteFrom("segments").where("document_id", "=", id).execute();
    await transaction.deleteFrom("documents").where("id", "=", id).execute();
  });
}
