import type { DocumentOverview, Progress, TranslationDocument } from "../documents/document.ts";
import type { FileFacts } from "../documents/file-facts.ts";
import type { StorableDocument } from "../documents/read.ts";
import { type ReadingStep, stepsOfDocument } from "../documents/reading-steps.ts";
import type { Segment } from "../documents/segment.ts";
import { type Adding, addDocument, takeAwayIncomplete } from "./add-document.ts";
import type { Database } from "./database.ts";
import {
  firstOpenPosition,
  type OutlineRecord,
  outlineOf,
  type SheetSize,
  sheetSizesOf,
} from "./document-outline.ts";
import { noProgress, progressIn, progressOf } from "./document-progress.ts";
import type { SegmentRecord } from "./schema.ts";

/** Who does something, and when (milliseconds since 1970, UTC). */
export interface Act {
  readonly author: string;
  readonly at: number;
}

/** One page of a document's segments. */
export interface SegmentRange {
  /** The position after which to begin; default 0, the beginning. */
  readonly after?: number;
  /** How many at most; default all. */
  readonly limit?: number;
}

/** Facts of a file, with whether its remarks were put away. */
export interface DocumentFacts extends FileFacts {
  readonly isSeen: boolean;
}

export interface DocumentStore {
  /** Answers the new document's id. */
  add(document: StorableDocument, act: Act, adding?: Adding): Promise<number>;
  /** The same as it is being read. Throws what the steps throw, and keeps nothing then. */
  addSteps(steps: AsyncIterable<ReadingStep>, act: Act, adding?: Adding): Promise<number>;
  /** Takes away what a server that was stopped left half stored. */
  takeAwayIncomplete(at: number): Promise<void>;
  /** All that are not deleted, the last changed first. */
  list(): Promise<readonly DocumentOverview[]>;
  find(id: number): Promise<DocumentOverview | undefined>;
  /** What is left of its file, as JSON. */
  skeleton(id: number): Promise<string>;
  /** The file as it came, where it is an archive; else null. */
  archive(id: number): Promise<Uint8Array | null>;
  /** What is known of its file besides the text; undefined of documents from before. */
  facts(id: number): Promise<DocumentFacts | undefined>;
  /** Puts the remarks on its file away. */
  markRemarksSeen(id: number): Promise<void>;
  segments(id: number, range?: SegmentRange): Promise<readonly Segment[]>;
  /** All segments in order, without their texts. */
  outline(id: number): Promise<readonly OutlineRecord[]>;
  /** The sheets that its rows are cut into, in order. */
  sheets(id: number): Promise<readonly SheetSize[]>;
  /** The place of the first segment that is neither confirmed nor locked; undefined where there is none. */
  firstOpen(id: number): Promise<number | undefined>;
  progress(id: number): Promise<Progress>;
  /** Deleting hides a document; nothing of it is removed. */
  remove(id: number, act: Act): Promise<void>;
  undoRemove(id: number): Promise<void>;
  /** Its segments stay as they were cut. */
  move(id: number, projectId: number): Promise<void>;
  /** Where the files of a project stood in the ZIP that they came in; of those that did. */
  folders(projectId: number): Promise<ReadonlyMap<number, string>>;
  /** The title of a deleted document, for the offer to bring it back. */
  deletedTitle(id: number): Promise<string | undefined>;
  /** True until the first document is added, deleted ones counted. */
  neverUsed(): Promise<boolean>;
}

/** What a list needs; the skeleton is as long as the file. */
const OVERVIEW = [
  "id",
  "title",
  "file_name",
  "format",
  "project_id",
  "created_at",
  "created_by",
  "changed_at",
  "changed_by",
] as const;

export function createDocumentStore(database: Database): DocumentStore {
  const overviews = () =>
    database
      .selectFrom("documents")
      .select([...OVERVIEW])
      .where("deleted_at", "is", null)
      .where("complete", "=", 1);

  return {
    add: (document, act, adding = {}) =>
      addDocument(database, stepsOfDocument(document), { act, adding }),

    addSteps: (steps, act, adding = {}) => addDocument(database, steps, { act, adding }),

    takeAwayIncomplete: (at) => takeAwayIncomplete(database, at),

    async list() {
      const records = await overviews()
        .orderBy("changed_at", "desc")
        .orderBy("id", "desc")
        .execute();
      const counts = await progressOf(database);
      return records.map((record) => overview(record, counts.get(record.id) ?? noProgress()));
    },

    async find(id) {
      const record = await overviews().where("id", "=", id).executeTakeFirst();
      return record && overview(record, await progressIn(database, id));
    },

    async skeleton(id) {
      const record = await database
        .selectFrom("documents")
        .select("skeleton")
        .where("id", "=", id)
        .executeTakeFirstOrThrow();
      return record.skeleton;
    },

    async archive(id) {
      const record = await database
        .selectFrom("document_archives")
        .select("content")
        .where("document_id", "=", id)
        .executeTakeFirst();
      return record?.content ?? null;
    },

    async facts(id) {
      const record = await database
        .selectFrom("documents")
        .select(["facts", "remarks_seen"])
        .where("id", "=", id)
        .executeTakeFirst();
      const facts = record?.facts;
      if (facts === null || facts === undefined) return undefined;
      return { ...JSON.parse(facts), isSeen: record?.remarks_seen === 1 };
    },

    async markRemarksSeen(id) {
      await database
        .updateTable("documents")
        .set({ remarks_seen: 1 })
        .where("id", "=", id)
        .execute();
    },

    async segments(id, { after = 0, limit } = {}) {
      const all = database
        .selectFrom("segments")
        .selectAll()
        .where("document_id", "=", id)
        .where("position", ">", after)
        .orderBy("position");
      const records = await (limit === undefined ? all : all.limit(limit)).execute();
      return records.map(segment);
    },

    outline: (id) => outlineOf(database, id),
    sheets: (id) => sheetSizesOf(database, id),
    firstOpen: (id) => firstOpenPosition(database, id),

    async progress(id) {
      return progressIn(database, id);
    },

    async remove(id, act) {
      await database
        .updateTable("documents")
        .set({ deleted_at: act.at, deleted_by: act.author })
        .where("id", "=", id)
        .execute();
    },

    async undoRemove(id) {
      await database
        .updateTable("documents")
        .set({ deleted_at: null, deleted_by: null })
        .where("id", "=", id)
        .execute();
    },

    async move(id, projectId) {
      await database
        .updateTable("documents")
        .set({ project_id: projectId })
        .where("id", "=", id)
        .execute();
    },

    async folders(projectId) {
      const records = await database
        .selectFrom("documents")
        .select(["id", "folder"])
        .where("project_id", "=", projectId)
        .where("folder", "!=", "")
        .execute();
      return new Map(records.map(({ id, folder }) => [id, folder]));
    },

    async deletedTitle(id) {
      const record = await database
        .selectFrom("documents")
        .select("title")
        .where("id", "=", id)
        .where("deleted_at", "is not", null)
        .executeTakeFirst();
      return record?.title;
    },

    async neverUsed() {
      const first = await database.selectFrom("documents").select("id").limit(1).executeTakeFirst();
      return first === undefined;
    },
  };
}

/** A row of the segments table as the domain knows it. */
export function segment(record: SegmentRecord): Segment {
  return {
    id: record.id,
    documentId: record.document_id,
    position: record.position,
    paragraph: record.paragraph,
    source: record.source,
    target: record.target,
    codes: record.codes === null ? [] : JSON.parse(record.codes),
    context: record.context === null ? {} : JSON.parse(record.context),
    status: record.status,
    locked: record.locked === 1,
    revision: record.revision,
    checkedState: record.checked_state,
    ...(record.locked_by === null ? {} : { lockedBy: lockOf(record) }),
    ...(record.place === null ? {} : { place: JSON.parse(record.place) }),
    ...(record.checked_findings === null ? NONE : JSON.parse(record.checked_findings)),
  };
}

function lockOf({ locked_by, locked_at }: SegmentRecord) {
  return { author: locked_by ?? "", at: locked_at ?? 0 };
}

/** Most segments are confirmed without a finding, or not at all. */
const NONE: Pick<Segment, "accepted" | "setAside"> = { accepted: [], setAside: [] };

function overview(
  record: {
    id: number;
    title: string;
    file_name: string;
    format: TranslationDocument["format"];
    project_id: number;
    created_at: number;
    created_by: string;
    changed_at: number;
    changed_by: string;
  },
  progress: Progress,
): DocumentOverview {
  return {
    id: record.id,
    title: record.title,
    fileName: record.file_name,
    format: record.format,
    projectId: record.project_id,
    createdAt: record.created_at,
    createdBy: record.created_by,
    changedAt: record.changed_at,
    changedBy: record.changed_by,
    progress,
  };
}
