import { Worker } from "node:worker_threads";
import type { DocumentFormat } from "../documents/document.ts";
import type { DocumentSource, StorableDocument } from "../documents/read.ts";
import type { Roundtrip } from "../documents/roundtrip.ts";
import { PLAIN_SEGMENTATION, type SegmentationSettings } from "../documents/segmentation.ts";
import type { SourceSegment } from "../documents/skeleton.ts";
import { Mishap } from "../errors.ts";
import type { AlignedSources } from "../memory/aligned-files.ts";
import type { AlignedTexts } from "../memory/alignment.ts";
import type { DocumentAnswer, DocumentTask, StoredWriting } from "./document-tasks.ts";

/** What one document may take, since a small file can ask for any amount of both. */
const LIMITS = {
  /** A text of 10 MB takes some seconds. Milliseconds. */
  time: 120 * 1000,
  /** Of the JavaScript heap; the bytes of a file lie outside it. */
  memory: { maxOldGenerationSizeMb: 384, maxYoungGenerationSizeMb: 32 },
} as const;

/** A thread that has had nothing to do for so long is ended; the next task waits for a new one. Milliseconds. */
const IDLE = 30 * 1000;

/** Built beside `dist/main.js`; a test runs this file itself, from `src/web/`. */
const WORKER = new URL(
  import.meta.url.endsWith("/dist/main.js")
    ? "./document-worker.js"
    : "../../dist/document-worker.js",
  import.meta.url,
);

/** How a document is to be read. */
export interface AskedReading {
  readonly settings?: SegmentationSettings;
  /** Aborted, the mishap `fileCancelled` is thrown. */
  readonly signal?: AbortSignal | undefined;
}

/** Reads and writes documents beside the thread that answers requests. */
export interface DocumentWork {
  /** Throws what `readDocument` throws, and the mishaps `tooComplex` and `fileCancelled`. */
  read(source: DocumentSource, asked?: AskedReading): Promise<StorableDocument>;
  /** Throws what `writeAs` throws, and the mishap `tooComplex`. */
  write(writing: StoredWriting): Promise<Uint8Array>;
  /** The same document in another format. Throws what `convertDocument` throws, and the mishap `tooComplex`. */
  convert(source: DocumentSource, to: DocumentFormat): Promise<Uint8Array>;
  /** Reads a file and writes it again with nothing changed. Throws what `readDocument` throws, and `tooComplex`. */
  roundtrip(source: DocumentSource): Promise<Roundtrip>;
  /** Reads and aligns two files. Throws what `alignFiles` throws, and the mishap `tooComplex`. */
  align(files: AlignedSources, settings: SegmentationSettings): Promise<AlignedTexts>;
  /** Ends its threads. */
  close(): Promise<void>;
}

export function createDocumentWork(): DocumentWork {
  const idle = new Map<Worker, NodeJS.Timeout>();

  const rest = (worker: Worker) => {
    worker.unref(); // a command that has its answer may end
    const timer = setTimeout(() => end(worker), IDLE).unref();
    idle.set(worker, timer);
  };
  const end = (worker: Worker) => {
    clearTimeout(idle.get(worker));
    idle.delete(worker);
    return worker.terminate();
  };
  const take = () => {
    const [known] = idle.keys();
    const worker = known ?? new Worker(WORKER, { resourceLimits: LIMITS.memory });
    clearTimeout(idle.get(worker));
    idle.delete(worker);
    worker.ref();
    return worker;
  };
  /** A thread that failed, was stopped or took too long does no other task. */
  const run = async (task: DocumentTask, signal?: AbortSignal) => {
    const worker = take();
    try {
      const answered = await answerOf(worker, task, signal);
      rest(worker);
      return answered;
    } catch (error) {
      if (error instanceof Told) rest(worker);
      else await worker.terminate();
      throw error instanceof Told ? error.mishap : error;
    }
  };

  return {
    async read(source, { settings = PLAIN_SEGMENTATION, signal } = {}) {
      const { segments, last } = await run({ type: "read", source, settings }, signal);
      if (last.type !== "read") throw new TypeError(last.type);
      return { ...last.document, segments };
    },
    async write(writing) {
      const { last } = await run({ type: "write", ...writing });
      if (last.type !== "written") throw new TypeError(last.type);
      return last.bytes;
    },
    async convert(source, to) {
      const { last } = await run({ type: "convert", source, to });
      if (last.type !== "written") throw new TypeError(last.type);
      return last.bytes;
    },
    async roundtrip(source) {
      const { last } = await run({ type: "roundtrip", source });
      if (last.type !== "tried") throw new TypeError(last.type);
      return last.result;
    },
    async align(files, settings) {
      const { last } = await run({ type: "align", files, settings });
      if (last.type !== "aligned") throw new TypeError(last.type);
      return last.texts;
    },
    async close() {
      await Promise.all([...idle.keys()].map(end));
    },
  };
}

interface Answered {
  readonly segments: readonly SourceSegment[];
  readonly last: Exclude<DocumentAnswer, { type: "segments" | "mishap" }>;
}

/** A mishap that the thread itself has told: it is well, and can do the next task. */
class Told extends Error {
  readonly mishap: Mishap;

  constructor(mishap: Mishap) {
    super(mishap.message);
    this.mishap = mishap;
  }
}

function answerOf(worker: Worker, task: DocumentTask, signal?: AbortSignal): Promise<Answered> {
  const segments: SourceSegment[] = [];
  const listening = new AbortController();
  return new Promise<Answered>((resolve, reject) => {
    const once = { signal: listening.signal };
    const tooLong = AbortSignal.timeout(LIMITS.time);
    const cancel = () => reject(new Mishap("fileCancelled"));
    tooLong.addEventListener("abort", () => reject(new Mishap("tooComplex")), once);
    signal?.addEventListener("abort", cancel, once);
    if (signal?.aborted) cancel();
    const onMessage = (answer: DocumentAnswer) => {
      if (answer.type === "segments") segments.push(...answer.segments);
      else if (answer.type === "mishap") reject(new Told(new Mishap(answer.name, answer.values)));
      else resolve({ segments, last: answer });
    };
    const onError = (error: unknown) => reject(mishapOf(error));
    const onExit = () => reject(new Mishap("tooComplex"));
    worker.on("message", onMessage).on("error", onError).on("exit", onExit);
    once.signal.addEventListener("abort", () => {
      worker.off("message", onMessage).off("error", onError).off("exit", onExit);
    });
    worker.postMessage(task);
  }).finally(() => listening.abort());
}

/** All but too little memory is a defect of ours. */
function mishapOf(error: unknown): unknown {
  const outOfMemory =
    error instanceof Error && "code" in error && error.code === "ERR_WORKER_OUT_OF_MEMORY";
  return outOfMemory ? new Mishap("tooComplex") : error;
}
