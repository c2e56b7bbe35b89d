import { Worker } from "node:worker_threads";
import { Mishap } from "../errors.ts";
import type { WorkbookSheet } from "../glossary/exchange/workbook.ts";
import { entriesOf } from "../glossary/exchange/zip-directory.ts";

/** What the reader of a workbook may take, since a small file can ask for any amount of both. */
const LIMITS = {
  /** 50,000 concepts take two seconds. Milliseconds. */
  time: 30 * 1000,
  /** 50,000 concepts need less than 96 MB. */
  memory: { maxOldGenerationSizeMb: 256, maxYoungGenerationSizeMb: 32 },
  /** Of all parts together, once unpacked; 50,000 concepts have 20 MB. Bytes. */
  unpacked: 96 * 1024 * 1024,
  /** Sheets shrink to a tenth; to less than a hundredth shrinks what was made to burst. */
  ratio: 200,
  /** Small parts may shrink as they like. Bytes. */
  harmless: 4 * 1024 * 1024,
} as const;

/** Built beside `dist/main.js`; a test runs this file itself, from `src/web/`. */
const WORKER = new URL(
  import.meta.url.endsWith("/dist/main.js") ? "./xlsx-worker.js" : "../../dist/xlsx-worker.js",
  import.meta.url,
);

/** A sheet of a workbook, with the names of all that could have been read instead. */
export interface ChosenSheet extends WorkbookSheet {
  readonly names: readonly string[];
}

/**
 * Reads a sheet of a workbook: the one of this name, else the first that holds anything. Throws the mishaps
 * `xlsxUnusable` and `xlsxTooLarge`.
 */
export async function readXlsx(bytes: Uint8Array, name?: string): Promise<ChosenSheet> {
  requireHarmless(bytes);
  const sheets = await sheetsInWorker(bytes);
  const chosen = sheets?.find((sheet) => sheet.name === name) ?? sheets?.[0];
  if (sheets === null || chosen === undefined) throw new Mishap("xlsxUnusable");
  return { ...chosen, names: sheets.map((sheet) => sheet.name) };
}

function requireHarmless(bytes: Uint8Array): void {
  const entries = entriesOf(bytes);
  if (entries === null) throw new Mishap("xlsxUnusable");
  const packed = entries.reduce((sum, entry) => sum + entry.packed, 0);
  const unpacked = entries.reduce((sum, entry) => sum + entry.unpacked, 0);
  const bursts = unpacked > LIMITS.harmless && unpacked > packed * LIMITS.ratio;
  if (bursts || unpacked > LIMITS.unpacked) throw new Mishap("xlsxTooLarge");
}

async function sheetsInWorker(bytes: Uint8Array): Promise<readonly WorkbookSheet[] | null> {
  const worker = new Worker(WORKER, { workerData: bytes, resourceLimits: LIMITS.memory });
  const tooLong = AbortSignal.timeout(LIMITS.time);
  try {
    return await new Promise((resolve, reject) => {
      worker.once("message", resolve);
      worker.once("error", (error) => reject(mishapOf(error)));
      worker.once("exit", () => reject(new Mishap("xlsxUnusable")));
      tooLong.addEventListener("abort", () => reject(new Mishap("xlsxTooLarge")));
    });
  } finally {
    await worker.terminate();
  }
}

/** All but too little memory is a defect of ours. */
function mishapOf(error: unknown): unknown {
  const outOfMemory =
    error instanceof Error && "code" in error && error.code === "ERR_WORKER_OUT_OF_MEMORY";
  return outOfMemory ? new Mishap("xlsxTooLarge") : error;
}
