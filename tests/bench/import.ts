import { cpSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { processorTimeOf, residentOf, type Started, start, stop } from "./server.ts";

/**
 * A text of 10 MB is added, and exported again, while somebody goes on saving in another document. Budget: 5 s, ten
 * times the file in memory, and no save over 100 ms. Beside it, the same saves while nothing else goes on. Memory is
 * of the whole server; how much longer either takes on a busy machine, its processor time tells.
 */

const ROOT = fileURLToPath(new URL("..", import.meta.url));
const MEGABYTES = 10;

/** A translator who saves far more often than one does. Milliseconds. */
const BETWEEN_SAVES = 50;

/** Saves without an import, to compare with. */
const QUIET_SAVES = 60;

function largeText(): Blob {
  const sample = readFileSync(join(ROOT, "src", "documents", "sample.txt"), "utf8");
  const times = Math.ceil((MEGABYTES * 1024 * 1024) / Buffer.byteLength(sample));
  return new Blob([sample.repeat(times)]);
}

interface Saving {
  revision: number;
  readonly milliseconds: number[];
}

async function save({ address }: Started, saving: Saving): Promise<void> {
  const target = `Something about the matter, number ${saving.milliseconds.length}.`;
  const body = JSON.stringify({ target, status: "draft", base: saving.revision });
  const began = performance.now();
  const answer = await fetch(`${address}/api/segments/1`, {
    method: "PUT",
    body,
    headers: { "content-type": "application/json" },
  });
  if (!answer.ok) throw new Error(`a save was answered with ${answer.status}`);
  const { number }: { readonly number: number } = await answer.json();
  saving.milliseconds.push(performance.now() - began);
  saving.revision = number;
}

/** Answers the id of the document. */
async function add({ address }: Started): Promise<number> {
  const form = new FormData();
  form.append("file", largeText(), "velik.txt");
  const answer = await fetch(`${address}/api/documents`, { method: "POST", body: form });
  if (!answer.ok) throw new Error(`the import was answered with ${answer.status}`);
  const { id }: { readonly id: number } = await answer.json();
  return id;
}

async function exportDraft({ address }: Started, id: number): Promise<void> {
  const answer = await fetch(`${address}/api/documents/${id}/export?draft=1`);
  if (!answer.ok) throw new Error(`the export was answered with ${answer.status}`);
  await answer.arrayBuffer();
}

function figures({ milliseconds }: Saving) {
  const sorted = milliseconds.toSorted((one, other) => one - other);
  const at = (share: number) => Number((sorted[Math.floor(sorted.length * share)] ?? 0).toFixed(1));
  return {
    saves: sorted.length,
    "median ms": at(0.5),
    "p95 ms": at(0.95),
    "longest ms": at(0.9999),
  };
}

const folder = mkdtempSync(join(tmpdir(), "tumac-bench-"));
cpSync(join(ROOT, "glossary"), join(folder, "glossary"), { recursive: true });
const server = await start(folder);
const quiet: Saving = { revision: 0, milliseconds: [] };
for (let count = 0; count < QUIET_SAVES; count++) {
  await save(server, quiet);
  await pause(BETWEEN_SAVES);
}
let saving = quiet;

/** Goes on saving until a job is over, and tells what both took. */
async function beside<Result>(name: string, job: () => Promise<Result>): Promise<Result> {
  const before = residentOf(server.child);
  let most = before;
  let isOver = false;
  saving = { revision: saving.revision, milliseconds: [] };
  const began = performance.now();
  const spent = processorTimeOf(server.child);
  const done = job().finally(() => {
    isOver = true;
  });
  while (!isOver) {
    await save(server, saving);
    most = Math.max(most, residentOf(server.child));
    await pause(BETWEEN_SAVES);
  }
  const result = await done;
  const seconds = (performance.now() - began) / 1_000;
  const processor = processorTimeOf(server.child) - spent;
  console.table({ [`during the ${name}`]: figures(saving) });
  console.log(
    `${name} of ${MEGABYTES} MB: ${seconds.toFixed(1)} s (processor ${processor.toFixed(1)} s); memory ${Math.round(before)} MB before, ${Math.round(most)} MB at most: ${((most - before) / MEGABYTES).toFixed(1)} times the file`,
  );
  return result;
}

console.table({ "nothing else": figures(quiet) });
const id = await beside("import", () => add(server));
await beside("export", () => exportDraft(server, id));
await stop(server);
rmSync(folder, { recursive: true });
