import { writeFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { Worker } from "node:worker_threads";
import { corpus } from "./corpus.ts";
import { fileAt, type TrialMessage, type TrialTask } from "./trial.ts";

/**
 * Tries the readers and writers of all formats on files with something wrong in them. Ends with 1 where one is a
 * defect: a crash, a hang, too much memory, or a file that was written and does not read as it should.
 *
 *   npm run fuzz                          20,000 files of a seed made of the time, which is printed
 *   npm run fuzz -- --seed 7 --count 500  others
 *   npm run fuzz -- --seed 7 --save 123   writes the 123rd file of a seed to the folder, to look at it
 */

/** A file that takes longer hangs: time of the processor, as others may work on the same machine. Milliseconds. */
const LONGEST = 5_000;

/** Of the whole process, the files that are mutated included. Bytes. */
const MOST_MEMORY = 500 * 1024 * 1024;

const ROOT = fileURLToPath(new URL("..", import.meta.url));
const TRIAL = new URL("./fuzz-trial.js", import.meta.url);

/** The heap of the thread; a file that needs more is a defect, though the thread ends cleanly. */
const HEAP = { maxOldGenerationSizeMb: 400, maxYoungGenerationSizeMb: 32 };

/** What a trial found. */
interface Tally {
  readonly outcomes: Map<string, number>;
  readonly defects: string[];
  slowest: number;
  memory: number;
}

const { values } = parseArgs({
  options: {
    seed: { type: "string", default: String(Date.now() % 1_000_000) },
    count: { type: "string", default: "20000" },
    save: { type: "string" },
  },
});
const seed = Number(values.seed);
const files = await corpus(ROOT);
if (values.save === undefined) process.exitCode = await fuzz(Number(values.count));
else await save(Number(values.save));

async function fuzz(count: number): Promise<number> {
  console.log(`seed ${seed}: ${count} files made of ${files.length}`);
  const tally: Tally = { outcomes: new Map(), defects: [], slowest: 0, memory: 0 };
  let from = 0;
  while (from < count) from = await tryFrom({ from, to: count }, tally);
  report(tally);
  return tally.defects.length === 0 ? 0 : 1;
}

async function save(index: number): Promise<void> {
  const { fileName, bytes } = fileAt(files, seed, index);
  const name = `fuzz-${seed}-${index}-${fileName}`;
  await writeFile(name, bytes);
  console.log(name);
}

/** Tries files until all are done, or one ends the thread; answers the index behind the last one. */
async function tryFrom(range: Pick<TrialTask, "from" | "to">, tally: Tally): Promise<number> {
  const workerData: TrialTask = { corpus: files, seed, ...range };
  const worker = new Worker(TRIAL, { workerData, resourceLimits: HEAP });
  const began = { index: range.from, at: timeUsed() };
  let hangs = false;
  const defect = (what: string) => tally.defects.push(`${began.index} ${what}`);
  return new Promise((resolve) => {
    const watch = setInterval(() => {
      tally.memory = Math.max(tally.memory, process.memoryUsage().rss);
      if (hangs || timeUsed() - began.at < LONGEST) return;
      hangs = true;
      defect(`hangs for more than ${LONGEST / 1_000} s`);
      void worker.terminate();
    }, 100);
    worker.on("message", (message: TrialMessage) => {
      const now = timeUsed();
      if (message.type === "begins") Object.assign(began, { index: message.index, at: now });
      else {
        tally.slowest = Math.max(tally.slowest, now - began.at);
        note(tally, message);
      }
    });
    worker.on("error", (error) => defect(`ends the thread: ${error.message}`));
    worker.on("exit", (code) => {
      clearInterval(watch);
      resolve(code === 0 ? range.to : began.index + 1);
    });
  });
}

/** Of the whole process; while a file is tried, nothing else runs in it. */
function timeUsed(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1_000;
}

function note(tally: Tally, { index, outcome }: Extract<TrialMessage, { type: "ended" }>): void {
  const isDefect = outcome.startsWith("defect: ") || outcome === "write: exportUnproven";
  if (isDefect) tally.defects.push(`${index} ${outcome}`);
  const name = outcome.startsWith("defect: ") ? "defect" : outcome;
  tally.outcomes.set(name, (tally.outcomes.get(name) ?? 0) + 1);
}

function report({ outcomes, defects, slowest, memory }: Tally): void {
  for (const [outcome, count] of [...outcomes].sort(([, one], [, other]) => other - one)) {
    console.log(`${String(count).padStart(8)}  ${outcome}`);
  }
  const megabytes = Math.round(memory / 1024 / 1024);
  console.log(`slowest ${Math.round(slowest)} ms, most memory ${megabytes} MB`);
  if (memory > MOST_MEMORY) defects.push(`memory: ${megabytes} MB`);
  for (const defect of defects.slice(0, 40)) console.log(defect);
  console.log(`${defects.length} defects; seed ${seed}`);
}
