import type { DocumentFormat } from "../documents/document.ts";
import type { Database } from "./database.ts";

/** A source file of a document, as far as a translation is written with it. */
export interface SourceFile {
  readonly fileName: string;
  readonly format: DocumentFormat;
  /** JSON of the format's own skeleton. */
  readonly skeleton: string;
  /** The file as it came, where it is an archive. */
  readonly archive: Uint8Array | null;
}

/** The source files that documents have, and had before. */
export interface SourceFileStore {
  /** By its number, from 1. Throws where the document never had it. */
  read(documentId: number, number: number): Promise<SourceFile>;
  /** Number of the one that the document has. */
  present(documentId: number): Promise<number>;
}

export function createSourceFileStore(database: Database): SourceFileStore {
  const present = async (documentId: number) => {
    const { source_number } = await database
      .selectFrom("documents")
      .select("source_number")
      .where("id", "=", documentId)
      .executeTakeFirstOrThrow();
    return source_number;
  };
  return {
    present,
    async read(documentId, number) {
      const isPresent = number === (await present(documentId));
      const record = await (isPresent
        ? presentFile(database, documentId)
        : earlierFile(database, documentId, number));
      const { file_name: fileName, format, skeleton, archive } = record;
      return { fileName, format, skeleton, archive };
    },
  };
}

function presentFile(database: Database, documentId: number) {
  return database
    .selectFrom("documents")
    .leftJoin("document_archives", "document_archives.document_id", "documents.id")
    .select(["file_name", "format", "skeleton", "content as archive"])
    .where("documents.id", "=", documentId)
    .executeTakeFirstOrThrow();
}

function earlierFile(database: Database, documentId: number, number: number) {
  return database
    .selectFrom("document_sources")
    .select(["file_name", "format", "skeleton", "archive"])
    .where("document_id", "=", documentId)
    .where("number", "=", number)
    .executeTakeFirstOrThrow();
}
