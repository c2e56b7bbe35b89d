import { parentPort } from "node:worker_threads";
import { type ConvertedSegment, convertDocument, writeAs } from "../documents/convert.ts";
import { type ReadingStep, readingSteps } from "../documents/reading-steps.ts";
import { readReimport } from "../documents/reimport/reading.ts";
import { reviewedRows } from "../documents/review/read.ts";
import { roundtrip } from "../documents/roundtrip.ts";
import { skeletonOf } from "../documents/stored-skeleton.ts";
import { Mishap } from "../errors.ts";
import { alignFiles } from "../memory/aligned-files.ts";
import type { DocumentAnswer, DocumentTask, StoredWriting } from "./document-tasks.ts";

/** The document that is being read. */
let reading: Iterator<ReadingStep> | null = null;

/** The segments of the document that is to be written. */
let held: ConvertedSegment[] = [];

/**
 * Reads and writes documents in a thread of its own: what takes long, or takes all memory, does so here, and the
 * editor never waits. It does one task at a time.
 */
parentPort?.on("message", (task: DocumentTask) => {
  try {
    carryOut(task);
  } catch (error) {
    if (!(error instanceof Mishap)) throw error;
    const { mishap: name, values } = error;
    answer({ type: "mishap", name, values });
  }
});

function carryOut(task: DocumentTask): void {
  if (task.type === "read") {
    reading = readingSteps(task.source, task.settings);
    step();
  } else if (task.type === "next") step();
  else if (task.type === "hold") {
    held.push(...task.segments);
    answer({ type: "held" });
  } else if (task.type === "write") answer({ type: "written", bytes: written(task) });
  else if (task.type === "roundtrip") answer({ type: "tried", result: roundtrip(task.source) });
  else if (task.type === "review") {
    answer({ type: "reviewed", review: reviewedRows(task.bytes, task.document) });
  } else if (task.type === "reimport") {
    const { source, segments, settings } = task;
    answer({ type: "compared", reading: readReimport(source, segments, settings) });
  } else if (task.type === "align") {
    answer({ type: "aligned", texts: alignFiles(task.files, task.settings) });
  } else answer({ type: "written", bytes: convertDocument(task.source, task.to) });
}

/** Only when it is asked for: nobody holds more of a document than what is being stored. */
function step(): void {
  const { value } = reading?.next() ?? {};
  if (value === undefined) throw new TypeError("nothing is being read");
  if (value.type === "skeleton") reading = null;
  answer(value);
}

function written({ skeleton, to, ...writing }: Omit<StoredWriting, "segments">): Uint8Array {
  const segments = held;
  held = [];
  return writeAs({ ...writing, segments, skeleton: skeletonOf(skeleton) }, to);
}

function answer(message: DocumentAnswer): void {
  parentPort?.postMessage(message);
}
