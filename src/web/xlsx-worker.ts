import { parentPort, workerData } from "node:worker_threads";
import { sheetsOf } from "../glossary/exchange/workbook.ts";

/** Reads one workbook in a thread of its own and posts its sheets, or null where it cannot be read. */
async function readGivenWorkbook(): Promise<void> {
  const sheets = await sheetsOf(workerData).catch(() => null); // a broken file is no defect of ours
  parentPort?.postMessage(sheets);
}

void readGivenWorkbook();
