import { setImmediate } from "node:timers/promises";
import { plainText } from "../documents/inline-codes.ts";
import { FIRST_PROJECT } from "../documents/project.ts";
import type { StorableDocument } from "../documents/read.ts";
import type { SegmentStatus } from "../documents/segment.ts";
import type { SourceSegment } from "../documents/skeleton.ts";
import { Mishap } from "../errors.ts";
import { countWords } from "../language/words.ts";
import type { Database } from "./database.ts";
import type { Act } from "./documents.ts";
import { prepared } from "./prepared.ts";
import { addRevision } from "./save-statements.ts";

/** How a document is to be stored. */
export interface Adding {
  /** Default: the first project. */
  readonly projectId?: number | undefined;
  /** Where its file stood in a ZIP of several: `poglavlja/dva`. Default: nowhere. */
  readonly folder?: string | undefined;
  /** Called after each portion, with the number of segments stored so far. */
  readonly onProgress?: (stored: number) => void;
  /** Aborted, nothing of the document is kept, and the mishap `fileCancelled` is thrown. */
  readonly signal?: AbortSignal | undefined;
}

/** Segments stored in one transaction. So many take some 10 ms, and no save waits longer. */
const PORTION = 500;

/** What only a translated segment has. */
type Placed = SourceSegment & { readonly position: number };

/**
 * Stores a document portion by portion, so that saves come in between. Nobody sees it before it is complete; one
 * that does not become so is taken away again.
 */
export async function addDocument(
  database: Database,
  document: StorableDocument,
  { act, adding }: { readonly act: Act; readonly adding: Adding },
): Promise<number> {
  const id = await addHead(database, document, { act, adding });
  try {
    const segments = document.segments.map((one, index) => ({ ...one, position: index + 1 }));
    for (let at = 0; at < segments.length; at += PORTION) {
      await addPortion(database, segments.slice(at, at + PORTION), { id, act });
      adding.onProgress?.(Math.min(at + PORTION, segments.length));
      await setImmediate();
      if (adding.signal?.aborted) throw new Mishap("fileCancelled");
    }
    await database.updateTable("documents").set({ complete: 1 }).where("id", "=", id).execute();
    return id;
  } catch (error) {
    await takeAway(database, id, act.at);
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
  document: StorableDocument,
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
        skeleton: document.skeleton,
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

async function addPortion(
  database: Database,
  segments: readonly Placed[],
  { id, act }: { readonly id: number; readonly act: Act },
): Promise<void> {
  await database.transaction().execute(async (transaction) => {
    for (const segment of segments) {
      const { target = "", status = "initial" } = segment;
      const isTranslated = target !== "";
      const [added] = await addSegment(transaction, { ...columns(segment), document_id: id });
      if (!isTranslated || added === undefined) continue;
      await addRevision(transaction, {
        segment_id: added.id,
        number: 1,
        target,
        status,
        ...act,
        origin: "import",
        restored_from: null,
      });
    }
  });
}

interface SegmentColumns {
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

function columns(segment: Placed): SegmentColumns {
  const { position, paragraph, source, codes, context, target = "", status, locked } = segment;
  return {
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

const addSegment = prepared((database, given: SegmentColumns & { readonly document_id: number }) =>
  database
    .insertInto("segments")
    .values({
      document_id: given.document_id,
      position: given.position,
      paragraph: given.paragraph,
      source: given.source,
      source_words: given.source_words,
      target: given.target,
      status: given.status,
      locked: given.locked,
      revision: given.revision,
      codes: given.codes,
      context: given.context,
    })
    .returning("id"),
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
