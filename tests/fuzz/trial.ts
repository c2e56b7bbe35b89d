import { parentPort, workerData } from "node:worker_threads";
import type { SourceFile } from "../../src/documents/formats/format.ts";
import { readDocument } from "../../src/documents/read.ts";
import { writeDocument } from "../../src/documents/write.ts";
import { Mishap } from "../../src/errors.ts";
import { mutated } from "./mutations.ts";
import { randomFrom } from "./random.ts";

/** What a thread is given: the files, and which of the mutated ones it tries. */
export interface TrialTask {
  readonly corpus: readonly SourceFile[];
  readonly seed: number;
  readonly from: number;
  readonly to: number;
}

/** Told before a file is tried, and after. */
export type TrialMessage =
  | { readonly type: "begins"; readonly index: number }
  | { readonly type: "ended"; readonly index: number; readonly outcome: string };

/** Reads each mutated file, translates it and writes it. All that is no mishap is a defect. */
function tryAll({ corpus, seed, from, to }: TrialTask): void {
  for (let index = from; index < to; index++) {
    const file = fileAt(corpus, seed, index); // the making of it is not what is timed
    tell({ type: "begins", index });
    tell({ type: "ended", index, outcome: outcomeOf(file) });
  }
}

/** The same seed and index give the same file. */
export function fileAt(corpus: readonly SourceFile[], seed: number, index: number): SourceFile {
  const random = randomFrom(seed * 1_000_003 + index);
  return mutated(random.pick(corpus), random);
}

function outcomeOf({ fileName, bytes }: SourceFile): string {
  let step = "read";
  try {
    const document = readDocument({ title: "", fileName, content: bytes });
    step = "write";
    const segments = document.segments.map(({ source, codes = [] }, index) => {
      return { source, codes, target: `${source} ${index}`, status: "translated" as const };
    });
    writeDocument({ ...document, segments, variety: "en-GB" });
    return "written";
  } catch (error) {
    if (error instanceof Mishap) return step === "read" ? error.mishap : `write: ${error.mishap}`;
    const reason = error instanceof Error ? (error.stack ?? error.message) : String(error);
    return `defect: ${reason}`;
  }
}

function tell(message: TrialMessage): void {
  parentPort?.postMessage(message);
}

if (parentPort) tryAll(workerData);
