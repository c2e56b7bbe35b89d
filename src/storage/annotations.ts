import type { Selectable } from "kysely";
import type { Comment } from "../documents/comment.ts";
import { Mishap } from "../errors.ts";
import type { Database } from "./database.ts";
import type { Act } from "./documents.ts";
import type { CommentTable } from "./schema.ts";

/** Where something is noted. */
export interface AnnotatedPlace {
  readonly segmentId: number;
  readonly documentId: number;
}

/** What people note beside the texts: comments for all, bookmarks for themselves. */
export interface AnnotationStore {
  add(place: AnnotatedPlace, text: string, act: Act): Promise<Comment>;
  /** Undefined for one that is deleted. */
  find(id: number): Promise<Comment | undefined>;
  /** The oldest first. */
  ofSegment(segmentId: number): Promise<readonly Comment[]>;
  /** The oldest first. */
  inDocument(documentId: number): Promise<readonly Comment[]>;
  /** Open ones in all documents that call anybody, the oldest first. */
  calling(): Promise<readonly Comment[]>;
  /** The earlier text stays on record. */
  correct(id: number, text: string, act: Act): Promise<Comment>;
  resolve(id: number, act: Act): Promise<Comment>;
  reopen(id: number): Promise<Comment>;
  /** Deleting hides a comment; nothing of it is removed. */
  remove(id: number, act: Act): Promise<Comment>;
  /** Throws `notFound` where it is not deleted. */
  undoRemove(id: number): Promise<Comment>;
  /** Who has deleted a comment; undefined where it is not deleted. */
  removedBy(id: number): Promise<string | undefined>;
  /** The segments that somebody has a bookmark at, in the order of the document. */
  bookmarks(documentId: number, author: string): Promise<readonly number[]>;
  setBookmark(segmentId: number, on: boolean, act: Act): Promise<void>;
}

export function createAnnotationStore(database: Database): AnnotationStore {
  const change = async (id: number, values: Partial<Selectable<CommentTable>>) => {
    await database.updateTable("comments").set(values).where("id", "=", id).execute();
    return known(database, id);
  };

  return {
    async add({ segmentId, documentId }, text, act) {
      const id = await database.transaction().execute(async (transaction) => {
        const added = await transaction
          .insertInto("comments")
          .values({ segment_id: segmentId, document_id: documentId, ...act, ...STANDING })
          .returning("id")
          .executeTakeFirstOrThrow();
        const first = { comment_id: added.id, number: 1, text, at: act.at };
        await transaction.insertInto("comment_texts").values(first).execute();
        return added.id;
      });
      return known(database, id);
    },

    async find(id) {
      const record = await standing(database).where("comments.id", "=", id).executeTakeFirst();
      return record && comment(record);
    },

    async ofSegment(segmentId) {
      const records = await standing(database).where("segment_id", "=", segmentId).execute();
      return records.map(comment);
    },

    async inDocument(documentId) {
      const records = await standing(database).where("document_id", "=", documentId).execute();
      return records.map(comment);
    },

    async calling() {
      const records = await standing(database)
        .innerJoin("documents", "documents.id", "comments.document_id")
        .where("documents.deleted_at", "is", null)
        .where("comments.resolved_at", "is", null)
        .where("comment_texts.text", "like", "%@%")
        .execute();
      return records.map(comment);
    },

    async correct(id, text, { at }) {
      await database.transaction().execute(async (transaction) => {
        const { number } = await transaction
          .selectFrom("comment_texts")
          .select(({ fn }) => fn.max("number").as("number"))
          .where("comment_id", "=", id)
          .executeTakeFirstOrThrow();
        const next = { comment_id: id, number: number + 1, text, at };
        await transaction.insertInto("comment_texts").values(next).execute();
      });
      return known(database, id);
    },

    resolve: (id, { at, author }) => change(id, { resolved_at: at, resolved_by: author }),
    reopen: (id) => change(id, { resolved_at: null, resolved_by: null }),

    async remove(id, { at, author }) {
      const removed = await known(database, id);
      await database
        .updateTable("comments")
        .set({ deleted_at: at, deleted_by: author })
        .where("id", "=", id)
        .execute();
      return removed;
    },

    undoRemove: (id) => change(id, { deleted_at: null, deleted_by: null }),

    async removedBy(id) {
      const record = await database
        .selectFrom("comments")
        .select("deleted_by")
        .where("id", "=", id)
        .where("deleted_at", "is not", null)
        .executeTakeFirst();
      return record?.deleted_by ?? undefined;
    },

    async bookmarks(documentId, author) {
      const records = await database
        .selectFrom("bookmarks")
        .innerJoin("segments", "segments.id", "bookmarks.segment_id")
        .select("segment_id")
        .where("segments.document_id", "=", documentId)
        .where("segments.position", ">", 0)
        .where("author", "=", author)
        .orderBy("segments.position")
        .execute();
      return records.map(({ segment_id }) => segment_id);
    },

    async setBookmark(segmentId, on, { author, at }) {
      await database
        .deleteFrom("bookmarks")
        .where("segment_id", "=", segmentId)
        .where("author", "=", author)
        .execute();
      if (!on) return;
      const one = { segment_id: segmentId, author, at };
      await database
        .insertInto("bookmarks")
        .values(one)
        .onConflict((taken) => taken.doNothing())
        .execute();
    },
  };
}

/** A comment as it is written first. */
const STANDING = { resolved_at: null, resolved_by: null, deleted_at: null, deleted_by: null };

async function known(database: Database, id: number): Promise<Comment> {
  const record = await standing(database).where("comments.id", "=", id).executeTakeFirst();
  if (record === undefined) throw new Mishap("notFound");
  return comment(record);
}

/** Those that are not deleted, each with its newest text. */
function standing(database: Database) {
  return database
    .selectFrom("comments")
    .innerJoin("comment_texts", "comment_texts.comment_id", "comments.id")
    .where("comments.deleted_at", "is", null)
    .where(({ eb, selectFrom }) =>
      eb(
        "comment_texts.number",
        "=",
        selectFrom("comment_texts as all_texts")
          .select(({ fn }) => fn.max("all_texts.number").as("newest"))
          .whereRef("all_texts.comment_id", "=", "comments.id"),
      ),
    )
    .select(["comments.id", "comments.segment_id", "comments.document_id", "comments.author"])
    .select(["comments.at", "comments.resolved_at", "comments.resolved_by"])
    .select(["comment_texts.text", "comment_texts.number", "comment_texts.at as written_at"])
    .orderBy("comments.id");
}

type CommentRecord = Pick<
  Selectable<CommentTable>,
  "id" | "segment_id" | "document_id" | "author" | "at" | "resolved_at" | "resolved_by"
> & { readonly text: string; readonly number: number; readonly written_at: number };

function comment(record: CommentRecord): Comment {
  const { id, author, at, text, resolved_at, resolved_by } = record;
  return {
    id,
    segmentId: record.segment_id,
    documentId: record.document_id,
    author,
    at,
    text,
    correctedAt: record.number > 1 ? record.written_at : null,
    resolved: resolved_at === null ? null : { at: resolved_at, author: resolved_by ?? "" },
  };
}
