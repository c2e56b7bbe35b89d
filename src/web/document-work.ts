import { Worker } from "node:worker_threads";
import type { ConvertedSegment } from "../documents/convert.ts";
import type { DocumentFormat } from "../documents/document.ts";
import type { DocumentSource } from "../documents/read.ts";
import type { ReadingStep } from "../documents/reading-steps.ts";
import type { EarlierSegment } from "../documents/reimport/filled-places.ts";
import type { ReimportReading } from "../documents/reimport/reading.ts";
import type { ReviewedDocument, ReviewedRows } from "../documents/review/read.ts";
import type { Roundtrip } from "../documents/roundtrip.ts";
import { PLAIN_SEGMENTATION, type SegmentationSettings } from "../documents/segmentation.ts";
import { Mishap } from "../errors.ts";
import type { AlignedSources } from "../memory/aligned-files.ts";
import type { AlignedTexts } from "../memory/alignment.ts";
import type { DocumentAnswer, DocumentTask, StoredWriting } from "./document-tasks.ts";

/** What one document may take, since a small file can ask for any amount of both. */
const LIMITS = {
  /** For each answer; a text of 10 MB takes some seconds altogether. Milliseconds. */
  time: 120 * 1000,
  /** Of the JavaScript heap; the bytes of a file lie outside it. */
  memory: { maxOldGenerationSizeMb: 384, maxYoungGenerationSizeMb: 12 },
} as const;

/** Segments in a message. */
const PORTION = 1_000;

/** A thread that has read or written a file as large as this is ended, so that its memory is given back. Bytes. */
const LARGE = 2 * 1024 * 1024;

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
  /**
   * Reads a document step by step; while whoever asked stores one step, the next is being read. The bytes of the
   * source are gone from here then. Throws what `readDocument` throws, and the mishaps `tooComplex` and `fileCancelled`.
   */
  read(source: DocumentSource, asked?: AskedReading): AsyncGenerator<ReadingStep, void>;
  /** Throws what `writeAs` throws, and the mishap `tooComplex`. */
  write(writing: StoredWriting): Promise<Uint8Array>;
  /** The same document in another format. Throws what `convertDocument` throws, and the mishap `tooComplex`. */
  convert(source: DocumentSource, to: DocumentFormat): Promise<Uint8Array>;
  /** Reads a file and writes it again with nothing changed. Throws what `readDocument` throws, and `tooComplex`. */
  roundtrip(source: DocumentSource): Promise<Roundtrip>;
  /** What a reviewed file would change. Throws what `readReview` throws, and the mishap `tooComplex`. */
  review(bytes: Uint8Array, document: ReviewedDocument): Promise<ReviewedRows>;
  /** Compares a changed source file with its document. Throws what `readDocument` throws, and the mishap `tooComplex`. */
  reimport(
    source: DocumentSource,
    segments: readonly EarlierSegment[],
    settings: SegmentationSettings,
  ): Promise<ReimportReading>;
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
  /** A thread that failed, was stopped or took too long does no other task; nor does one that has grown large. */
  async function* answersTo(task: DocumentTask, { signal, before = [] }: Asking = {}) {
    const worker = take();
    const size = sizeOf(task);
    let isWell = false;
    try {
      for (const one of before) await answerOf(worker, one, signal);
      let coming = answerOf(worker, task, signal);
      for (;;) {
        const answer = await coming;
        isWell = answer.type !== "head" && answer.type !== "segments";
        if (!isWell) {
          coming = answerOf(worker, { type: "next" }, signal);
          coming.catch(() => undefined); // told when it is asked for
        }
        yield answer;
        if (isWell) return;
      }
    } catch (error) {
      isWell = error instanceof Told;
      throw error instanceof Told ? error.mishap : error;
    } finally {
      if (isWell && size < LARGE) rest(worker);
      else await worker.terminate();
    }
  }
  const answerTo = async (task: DocumentTask, asking?: Asking) => {
    for await (const answer of answersTo(task, asking)) return answer;
    throw new TypeError(`no answer to ${task.type}`);
  };
  const bytesFrom = async (task: DocumentTask, asking?: Asking) => {
    const answer = await answerTo(task, asking);
    if (answer.type !== "written") throw new TypeError(answer.type);
    return answer.bytes;
  };

  return {
    async *read(source, { settings = PLAIN_SEGMENTATION, signal } = {}) {
      for await (const step of answersTo({ type: "read", source, settings }, { signal })) {
        if (!isStep(step)) throw new TypeError(step.type);
        yield step;
      }
    },
    write: ({ segments, ...writing }) =>
      bytesFrom({ type: "write", ...writing }, { before: portionsOf(segments) }),
    convert: (source, to) => bytesFrom({ type: "convert", source, to }),
    async roundtrip(source) {
      const answer = await answerTo({ type: "roundtrip", source });
      if (answer.type !== "tried") throw new TypeError(answer.type);
      return answer.result;
    },
    async reimport(source, segments, settings) {
      const answer = await answerTo({ type: "reimport", source, segments, settings });
      if (answer.type !== "compared") throw new TypeError(answer.type);
      return answer.reading;
    },
    async align(files, settings) {
      const answer = await answerTo({ type: "align", files, settings });
      if (answer.type !== "aligned") throw new TypeError(answer.type);
      return answer.texts;
    },
    async review(bytes, document) {
      const answer = await answerTo({ type: "review", bytes, document });
      if (answer.type !== "reviewed") throw new TypeError(answer.type);
      return answer.review;
    },
    async close() {
      await Promise.all([...idle.keys()].map(end));
    },
  };
}

interface Asking {
  readonly signal?: AbortSignal | undefined;
  /** What the thread is to be told first. */
  readonly before?: Iterable<DocumentTask>;
}

/** One message with all segments would hold up the thread that sends it. */
function* portionsOf(segments: readonly ConvertedSegment[]): Generator<DocumentTask, void> {
  for (let at = 0; at < segments.length; at += PORTION) {
    yield { type: "hold", segments: segments.slice(at, at + PORTION) };
  }
}

type Answer = Exclude<DocumentAnswer, { type: "mishap" }>;

function isStep(answer: Answer): answer is ReadingStep {
  return answer.type === "head" || answer.type === "segments" || answer.type === "skeleton";
}

/** Of the files that a task names, as near as it is to be had. Bytes. */
function sizeOf(task: DocumentTask): number {
  if (task.type === "write") return task.skeleton.length + (task.archive?.length ?? 0);
  if (task.type === "align") return task.files.source.content.length;
  if (task.type === "review") return task.bytes.length;
  return task.type === "next" || task.type === "hold" ? 0 : task.source.content.length;
}

/** A mishap that the thread itself has told: it is well, and can do the next task. */
class Told extends Error {
  readonly mishap: Mishap;

  constructor(mishap: Mishap) {
    super(mishap.message);
    this.mishap = mishap;
  }
}

function answerOf(worker: Worker, task: DocumentTask, signal?: AbortSignal): Promise<Answer> {
  const listening = new AbortController();
  return new Promise<Answer>((resolve, reject) => {
    const once = { signal: listening.signal };
    const tooLong = AbortSignal.timeout(LIMITS.time);
    const cancel = () => reject(new Mishap("fileCancelled"));
    tooLong.addEventListener("abort", () => reject(new Mishap("tooComplex")), once);
    signal?.addEventListener("abort", cancel, once);
    if (signal?.aborted) cancel();
    const onMessage = (answer: DocumentAnswer) => {
      if (answer.type === "mishap") reject(new Told(new Mishap(answer.name, answer.values)));
      else resolve(answer);
    };
    const onError = (error: unknown) => reject(mishapOf(error));
    const onExit = () => reject(new Mishap("tooComplex"));
    worker.on("message", onMessage).on("error", onError).on("exit", onExit);
    once.signal.addEventListener("abort", () => {
      worker.off("message", onMessage).off("error", onError).off("exit", onExit);
    });
    worker.postMessage(task, handedOver(task));
  }).finally(() => listening.abort());
}

/** The bytes of a file that is only read move to the thread, for two copies of a large one would be one too many. */
function handedOver(task: DocumentTask): readonly ArrayBuffer[] {
  if (task.type !== "read" || typeof task.source.content === "string") return [];
  const { buffer, byteLength } = task.source.content;
  return buffer instanceof ArrayBuffer && buffer.byteLength === byteLength ? [buffer] : [];
}

/** All but too little memory is a defect of ours. */
function mishapOf(error: unknown): unknown {
  const outOfMemory =
    error instanceof Error && "code" in error && error.code === "ERR_WORKER_OUT_OF_MEMORY";
  return outOfMemory ? new Mishap("tooComplex") : error;
}
