import { createHash } from "node:crypto";
import { promisify } from "node:util";
import { deflate, inflate } from "node:zlib";
import type { Selectable, Transaction } from "kysely";
import type { DocumentFormat } from "../documents/document.ts";
import type { ExportedFile } from "../revisions/exported-file.ts";
import type { Database } from "./database.ts";
import type { Act } from "./documents.ts";
import type { ExportedFileTable } from "./history-schema.ts";
import type { Tables } from "./schema.ts";

/** A file that is about to go out. */
export interface ExportedBytes {
  readonly documentId: number;
  /** The version that it was made of. */
  readonly versionId: number;
  readonly fileName: string;
  readonly format: DocumentFormat;
  readonly isDraft: boolean;
  readonly bytes: Uint8Array;
  /** The step of the glossary that holds. */
  readonly glossaryState: number;
}

/** What went out of the house, to the byte. Nothing of it is ever changed or removed. */
export interface ExportedFileStore {
  keep(file: ExportedBytes, act: Act): Promise<ExportedFile>;
  /** Of a document, the newest first. */
  list(documentId: number): Promise<readonly ExportedFile[]>;
  find(id: number): Promise<ExportedFile | undefined>;
  /** The bytes as they went out. */
  content(file: Pick<ExportedFile, "hash">): Promise<Uint8Array>;
}

const deflated = promisify(deflate);
const inflated = promisify(inflate);

export function createExportedFileStore(database: Database): ExportedFileStore {
  return {
    async keep(file, act) {
      const hash = createHash("sha256").update(file.bytes).digest("hex");
      const content = (await isKept(database, hash)) ? null : await deflated(file.bytes);
      return database.transaction().execute(async (transaction) => {
        if (content !== null) await addContent(transaction, { hash, content });
        return addFile(transaction, { ...file, hash, ...act });
      });
    },

    async list(documentId) {
      const records = await database
        .selectFrom("exported_files")
        .selectAll()
        .where("document_id", "=", documentId)
        .orderBy("id", "desc")
        .execute();
      return records.map(exportedFile);
    },

    async find(id) {
      const record = await database
        .selectFrom("exported_files")
        .selectAll()
        .where("id", "=", id)
        .executeTakeFirst();
      return record && exportedFile(record);
    },

    async content({ hash }) {
      const { content } = await database
        .selectFrom("exported_contents")
        .select("content")
        .where("hash", "=", hash)
        .executeTakeFirstOrThrow();
      return inflated(content);
    },
  };
}

async function isKept(database: Database, hash: string): Promise<boolean> {
  const known = await database
    .selectFrom("exported_contents")
    .select("hash")
    .where("hash", "=", hash)
    .executeTakeFirst();
  return known !== undefined;
}

/** Another export of the same bytes may have come in between. */
async function addContent(
  transaction: Transaction<Tables>,
  content: Tables["exported_contents"],
): Promise<void> {
  if (await isKept(transaction, content.hash)) return;
  await transaction.insertInto("exported_contents").values(content).execute();
}

async function addFile(
  transaction: Transaction<Tables>,
  file: ExportedBytes & Act & { readonly hash: string },
): Promise<ExportedFile> {
  const record = await transaction
    .insertInto("exported_files")
    .values({
      document_id: file.documentId,
      version_id: file.versionId,
      file_name: file.fileName,
      format: file.format,
      draft: file.isDraft ? 1 : 0,
      hash: file.hash,
      size: file.bytes.length,
      glossary_state: file.glossaryState,
      author: file.author,
      at: file.at,
    })
    .returningAll()
    .executeTakeFirstOrThrow();
  return exportedFile(record);
}

function exportedFile(record: Selectable<ExportedFileTable>): ExportedFile {
  return {
    id: record.id,
    documentId: record.document_id,
    versionId: record.version_id,
    fileName: record.file_name,
    format: record.format,
    isDraft: record.draft === 1,
    hash: record.hash,
    size: record.size,
    glossaryState: record.glossary_state,
    author: record.author,
    at: record.at,
  };
}
