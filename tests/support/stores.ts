import { readDocument, type StorableDocument, storable } from "../../src/documents/read.ts";
import { createAlignmentStore } from "../../src/storage/alignments.ts";
import { createAnnotationStore } from "../../src/storage/annotations.ts";
import { createBinStore } from "../../src/storage/bin.ts";
import { createConceptStore } from "../../src/storage/concepts.ts";
import { openDatabase } from "../../src/storage/database.ts";
import { createDismissedCandidateStore } from "../../src/storage/dismissed-candidates.ts";
import { createDocumentStates } from "../../src/storage/document-states.ts";
import { createDocumentStore } from "../../src/storage/documents.ts";
import { createExceptionStore } from "../../src/storage/exceptions.ts";
import { createExportedFileStore } from "../../src/storage/exported-files.ts";
import { createGlossaryConflictStore } from "../../src/storage/glossary-conflicts.ts";
import { createGlossaryImportStore } from "../../src/storage/glossary-imports.ts";
import { createProjectStore } from "../../src/storage/projects.ts";
import { createReimportStore } from "../../src/storage/reimports.ts";
import { createReviewStore } from "../../src/storage/reviews.ts";
import { createSegmentScan } from "../../src/storage/segment-scan.ts";
import { createSegmentStructureStore } from "../../src/storage/segment-structure.ts";
import { createSegmentTimelineStore } from "../../src/storage/segment-timeline.ts";
import { createSegmentStore } from "../../src/storage/segments.ts";
import { createSourceFileStore } from "../../src/storage/source-files.ts";
import { createTranslationUnitStore } from "../../src/storage/translation-units.ts";
import { createVersionStore } from "../../src/storage/versions.ts";
import { createWorkHistory } from "../../src/storage/work-history.ts";

/** Real stores over a database of their own, in memory unless a file is named. */
export async function openStores(file = ":memory:") {
  const database = await openDatabase(file);
  return {
    database,
    documents: createDocumentStore(database),
    projects: createProjectStore(database),
    alignments: createAlignmentStore(database),
    memory: createTranslationUnitStore(database),
    segments: createSegmentStore(database),
    structure: createSegmentStructureStore(database),
    states: createDocumentStates(database),
    versions: createVersionStore(database),
    reimports: createReimportStore(database),
    timeline: createSegmentTimelineStore(database),
    concepts: createConceptStore(database),
    exceptions: createExceptionStore(database),
    dismissedCandidates: createDismissedCandidateStore(database),
    imports: createGlossaryImportStore(database),
    annotations: createAnnotationStore(database),
    reviews: createReviewStore(database),
    exportedFiles: createExportedFileStore(database),
    sourceFiles: createSourceFileStore(database),
    bin: createBinStore(database),
    workHistory: createWorkHistory(database),
    conflicts: createGlossaryConflictStore(database),
    scan: createSegmentScan(database),
  };
}

/** A document of a few sentences. */
export function textDocument(
  text = "Kalifat broji posljednje dane. Borci bježe.",
): StorableDocument {
  return storable(readDocument({ title: "Vijesti", fileName: "vijesti.txt", content: text }));
}

export const ANA = { author: "Ana", at: 1_000_000 };
export const MARKO = { author: "Marko", at: 2_000_000 };
