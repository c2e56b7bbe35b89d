import { readPlainText } from "../../src/documents/formats/plain-text.ts";
import type { NewDocument } from "../../src/documents/read.ts";
import { sentences } from "../../src/language/sentences.ts";
import { createConceptStore } from "../../src/storage/concepts.ts";
import { openDatabase } from "../../src/storage/database.ts";
import { createDismissedCandidateStore } from "../../src/storage/dismissed-candidates.ts";
import { createDocumentStore } from "../../src/storage/documents.ts";
import { createExceptionStore } from "../../src/storage/exceptions.ts";
import { createGlossaryConflictStore } from "../../src/storage/glossary-conflicts.ts";
import { createGlossaryImportStore } from "../../src/storage/glossary-imports.ts";
import { createSegmentScan } from "../../src/storage/segment-scan.ts";
import { createSegmentStore } from "../../src/storage/segments.ts";

/** Real stores over a database of their own, in memory unless a file is named. */
export async function openStores(file = ":memory:") {
  const database = await openDatabase(file);
  return {
    database,
    documents: createDocumentStore(database),
    segments: createSegmentStore(database),
    concepts: createConceptStore(database),
    exceptions: createExceptionStore(database),
    dismissedCandidates: createDismissedCandidateStore(database),
    imports: createGlossaryImportStore(database),
    conflicts: createGlossaryConflictStore(database),
    scan: createSegmentScan(database),
  };
}

/** A document of a few sentences. */
export function textDocument(text = "Kalifat broji posljednje dane. Borci bježe."): NewDocument {
  return {
    title: "Vijesti",
    fileName: "vijesti.txt",
    format: "text",
    ...readPlainText(text, sentences),
  };
}

export const ANA = { author: "Ana", at: 1_000_000 };
export const MARKO = { author: "Marko", at: 2_000_000 };
