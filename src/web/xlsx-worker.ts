import { parentPort, workerData } from "node:worker_threads";
import { inflateRawSync } from "node:zlib";
import { sheetsOf, type WorkbookSheet } from "../glossary/exchange/workbook.ts";
import { entriesOf, packedBytes } from "../glossary/exchange/zip-directory.ts";

const DEFLATED = 8;

/** Reads one workbook in a thread of its own and posts its sheets, or null where it cannot be read. */
async function readGivenWorkbook(bytes: Uint8Array): Promise<readonly WorkbookSheet[] | null> {
  try {
    requireDeclaredSizes(bytes);
    return await sheetsOf(bytes);
  } catch {
    return null; // a broken file is no defect of ours
  }
}

/** An archive that unpacks to more than it declares would pass every check of what it declares. */
function requireDeclaredSizes(bytes: Uint8Array): void {
  for (const entry of entriesOf(bytes) ?? []) {
    if (entry.method !== DEFLATED) continue;
    inflateRawSync(packedBytes(bytes, entry), { maxOutputLength: Math.max(1, entry.unpacked) });
  }
}

parentPort?.postMessage(await readGivenWorkbook(workerData));
