import { parentPort } from "node:worker_threads";
import { convertDocument, writeAs } from "../documents/convert.ts";
import { readDocument } from "../documents/read.ts";
import { roundtrip } from "../documents/roundtrip.ts";
import { skeletonOf } from "../documents/stored-skeleton.ts";
import { Mishap } from "../errors.ts";
import { alignFiles } from "../memory/aligned-files.ts";
import type { DocumentAnswer, DocumentTask, StoredWriting } from "./document-tasks.ts";

/** Segments go over in portions: one message with all of them would hold up the thread that reads it. */
const PORTION = 1_000;

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
  if (task.type === "read") read(task);
  else if (task.type === "write") answer({ type: "written", bytes: written(task) });
  else if (task.type === "roundtrip") answer({ type: "tried", result: roundtrip(task.source) });
  else if (task.type === "align") {
    answer({ type: "aligned", texts: alignFiles(task.files, task.settings) });
  } else answer({ type: "written", bytes: convertDocument(task.source, task.to) });
}

function read({ source, settings }: Extract<DocumentTask, { type: "read" }>): void {
  const { segments, skeleton, ...head } = readDocument(source, settings);
  for (let at = 0; at < segments.length; at += PORTION) {
    answer({ type: "segments", segments: segments.slice(at, at + PORTION) });
  }
  answer({ type: "read", document: { ...head, skeleton: JSON.stringify(skeleton) } });
}

function written({ skeleton, to, ...writing }: StoredWriting): Uint8Array {
  return writeAs({ ...writing, skeleton: skeletonOf(skeleton) }, to);
}

function answer(message: DocumentAnswer): void {
  parentPort?.postMessage(message);
}
