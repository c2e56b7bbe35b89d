import { withoutCodes } from "../documents/inline-codes.ts";
import { approvedTerms } from "../glossary/concept.ts";
import {
  BIN_TIME,
  type BinContent,
  type DeletedComment,
  type DeletedConcept,
  type DeletedDocument,
  type DeletedSegment,
} from "../revisions/bin.ts";
import type { StepSegment } from "../revisions/structure.ts";
import { stateOf } from "./concept-rows.ts";
import type { Database } from "./database.ts";
import { portions } from "./portions.ts";

/** What was deleted rests here before it is out of reach. Of history nothing is ever removed. */
export interface BinStore {
  /** `now`: milliseconds since 1970, UTC. */
  content(now: number): Promise<BinContent>;
}

export function createBinStore(database: Database): BinStore {
  return {
    async content(now) {
      const since = now - BIN_TIME;
      return {
        documents: await deletedDocuments(database, since),
        segments: await deletedSegments(database, since),
        concepts: await deletedConcepts(database, since),
        comments: await deletedComments(database, since),
      };
    },
  };
}

async function deletedDocuments(
  database: Database,
  since: number,
): Promise<readonly DeletedDocument[]> {
  const records = await database
    .selectFrom("documents")
    .select(["id", "title", "deleted_by", "deleted_at"])
    .where("deleted_at", ">", since)
    .where("complete", "=", 1)
    .orderBy("deleted_at", "desc")
    .execute();
  return records.map(({ id, title, deleted_by, deleted_at }) => ({
    ...{ id, title },
    author: deleted_by ?? "",
    at: deleted_at ?? since,
  }));
}

/** Those that a step took out of a document, and that have not come back. */
async function deletedSegments(
  database: Database,
  since: number,
): Promise<readonly DeletedSegment[]> {
  const steps = await database
    .selectFrom("segment_steps")
    .innerJoin("documents", "documents.id", "segment_steps.document_id")
    .select(["segment_steps.author", "at", "before", "after", "documents.title"])
    .where("kind", "=", "reimport")
    .where("at", ">", since)
    .where("documents.deleted_at", "is", null)
    .orderBy("segment_steps.id", "desc")
    .execute();
  const gone: DeletedSegment[] = [];
  for (const { before, after, author, at, title } of steps) {
    const stayed = new Set(idsIn(after));
    const left = idsIn(before).filter((id) => !stayed.has(id));
    for (const one of await retired(database, left))
      gone.push({ ...one, documentTitle: title, author, at });
  }
  return [...new Map(gone.toReversed().map((one) => [one.id, one])).values()].toReversed();
}

function idsIn(json: string): readonly number[] {
  const segments: readonly StepSegment[] = JSON.parse(json);
  return segments.map(({ id }) => id);
}

async function retired(database: Database, ids: readonly number[]) {
  const records = [];
  for (const some of portions(ids.toSorted((one, other) => one - other))) {
    const found = await database
      .selectFrom("segments")
      .select(["id", "document_id as documentId", "source", "target"])
      .where("id", "in", some)
      .where("retired", "=", 1)
      .orderBy("id")
      .execute();
    records.push(...found);
  }
  return records.map(({ source, target, ...one }) => ({
    ...one,
    source: withoutCodes(source),
    target: withoutCodes(target),
  }));
}

async function deletedConcepts(
  database: Database,
  since: number,
): Promise<readonly DeletedConcept[]> {
  const records = await database
    .selectFrom("concepts")
    .innerJoin("concept_revisions as before", (join) =>
      join
        .onRef("before.concept_id", "=", "concepts.id")
        .on(({ eb }) => eb("before.number", "=", eb("concepts.revision", "-", 1))),
    )
    .select(["concepts.id", "changed_by", "deleted_at", "before.number", "before.snapshot"])
    .where("deleted_at", ">", since)
    .orderBy("deleted_at", "desc")
    .execute();
  return records.flatMap(({ id, changed_by, deleted_at, number, snapshot }) => {
    const concept = stateOf(snapshot);
    if (concept === null) return [];
    const first = (language: "hr" | "en") => approvedTerms(concept, language)[0]?.text ?? "";
    const words = { headword: first("hr") || id, translation: first("en") };
    return [{ id, ...words, revision: number, author: changed_by, at: deleted_at ?? since }];
  });
}

async function deletedComments(
  database: Database,
  since: number,
): Promise<readonly DeletedComment[]> {
  const records = await database
    .selectFrom("comments")
    .innerJoin("segments", "segments.id", "comments.segment_id")
    .innerJoin("documents", "documents.id", "comments.document_id")
    .innerJoin("comment_texts", "comment_texts.comment_id", "comments.id")
    .select(["comments.id", "segment_id", "comments.document_id", "comments.deleted_at"])
    .select(["comments.deleted_by", "position", "documents.title", "comment_texts.text"])
    .where("comments.deleted_at", ">", since)
    .where("documents.deleted_at", "is", null)
    .orderBy("comments.deleted_at", "desc")
    .orderBy("comment_texts.number") // of several texts the last one holds
    .execute();
  const comments = records.map((record) => ({
    id: record.id,
    text: record.text,
    position: record.position > 0 ? record.position : null,
    segmentId: record.segment_id,
    documentId: record.document_id,
    documentTitle: record.title,
    author: record.deleted_by ?? "",
    at: record.deleted_at ?? since,
  }));
  return [...new Map(comments.map((one) => [one.id, one])).values()];
}
