import { cpSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { residentOf, type Started, start, stop } from "./server.ts";

/**
 * A text of 10 MB is added while somebody goes on saving in another document. Budget: 5 s, ten times the file in
 * memory, and no save over 100 ms. Beside it, the same saves while nothing else goes on.
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

async function add({ address }: Started): Promise<void> {
  const form = new FormData();
  form.append("file", largeText(), "velik.txt");
  const answer = await fetch(`${address}/api/documents`, { method: "POST", body: form });
  if (!answer.ok) throw new Error(`the import was answered with ${answer.status}`);
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
const before = residentOf(server.child);
const busy: Saving = { revision: quiet.revision, milliseconds: [] };
let most = before;
let over = false;
const began = performance.now();
const added = add(server).finally(() => {
  over = true;
});
while (!over) {
  await save(server, busy);
  most = Math.max(most, residentOf(server.child));
  await pause(BETWEEN_SAVES);
}
await added;
const seconds = (performance.now() - began) / 1_000;
console.table({ "nothing else": figures(quiet), "during the import": figures(busy) });
console.log(
  `${MEGABYTES} MB added in ${seconds.toFixed(1)} s; memory ${Math.round(before)} MB before, ${Math.round(most)} MB at most: ${((most - before) / MEGABYTES).toFixed(1)} times the file`,
);
await stop(server);
rmSync(folder, { recursive: true });
