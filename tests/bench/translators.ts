import { cpSync, mkdtempSync, rmSync } from "node:fs";
import { request } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { type Started, start, stop } from "./server.ts";

/**
 * Fifty translators in one document, each with the page's events open, who save as they type. Budget: of the
 * saves, the slowest in a hundred takes at most five times as long as the one in the middle.
 */

const ROOT = fileURLToPath(new URL("..", import.meta.url));
const TRANSLATORS = 50;
/** So long they work … Milliseconds. */
const WORKING = 8_000;
/** … and so long before their saves are measured: a server that has just started knows none of it yet. */
const WARM = 2_500;
/** Pauses between two saves of one translator who types on and on. Milliseconds. */
const PAUSE = { least: 700, most: 1_300 };
const TIMES = 5;

interface Answer {
  readonly status: number;
  readonly body: string;
}

interface Asked {
  readonly method: string;
  readonly path: string;
  readonly body?: object;
}

function ask({ address }: Started, { method, path, body }: Asked): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const headers = { "content-type": "application/json", "x-tumac": "1" };
    const asking = request(`${address}${path}`, { method, headers }, (response) => {
      let text = "";
      response.setEncoding("utf8").on("data", (part: string) => {
        text += part;
      });
      response.on("end", () => resolve({ status: response.statusCode ?? 0, body: text }));
    });
    asking.on("error", reject);
    asking.end(body === undefined ? undefined : JSON.stringify(body));
  });
}

/** Follows what happens to a document as a page does; answers how to stop, and how much was told. */
function follow(
  { address }: Started,
  page: { readonly document: number; readonly sitting: string },
) {
  let told = 0;
  const query = `document=${page.document}&sitting=${page.sitting}`;
  const asking = request(`${address}/api/events?${query}`, (response) => {
    response.on("data", () => {
      told += 1;
    });
    response.on("error", () => undefined); // closed from here
  });
  asking.on("error", () => undefined); // closed from here
  asking.end();
  return { stop: () => asking.destroy(), told: () => told };
}

async function addDocument(server: Started) {
  const sentence = (at: number) => `U ${at + 1}. izvješću kalifat broji posljednje dane.`;
  const text = Array.from({ length: TRANSLATORS }, (_, at) => sentence(at)).join("\n\n");
  const body = { title: "Pedeset", text };
  const added = await ask(server, { method: "POST", path: "/api/documents", body });
  const { id }: { readonly id: number } = JSON.parse(added.body);
  const listed = await ask(server, { method: "GET", path: `/api/documents/${id}/segments` });
  const { segments }: { readonly segments: readonly { readonly id: number }[] } = JSON.parse(
    listed.body,
  );
  return { id, segmentIds: segments.map((segment) => segment.id) };
}

const sittingOf = (segmentId: number) => `page-${segmentId}`;

const pause = () =>
  new Promise((resolve) => {
    setTimeout(resolve, PAUSE.least + Math.random() * (PAUSE.most - PAUSE.least));
  });

/** One translator, from save to save; answers how long each took. Milliseconds. */
async function work(server: Started, segmentId: number): Promise<readonly number[]> {
  const taken: number[] = [];
  const end = performance.now() + WORKING;
  let base = 0;
  let target = "";
  await pause();
  while (performance.now() < end) {
    target += "The caliphate ";
    const body = { target, status: "draft", base, sitting: sittingOf(segmentId) };
    const began = performance.now();
    const answer = await ask(server, { method: "PUT", path: `/api/segments/${segmentId}`, body });
    if (began > end - WORKING + WARM) taken.push(performance.now() - began);
    if (answer.status !== 200) throw new Error(`a save was answered with ${answer.status}`);
    base = JSON.parse(answer.body).number;
    await pause();
  }
  return taken;
}

function at(figures: readonly number[], share: number): number {
  const sorted = figures.toSorted((one, other) => one - other);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
}

const folder = mkdtempSync(join(tmpdir(), "tumac-bench-"));
cpSync(join(ROOT, "glossary"), join(folder, "glossary"), { recursive: true });
const server = await start(folder);
const { id, segmentIds } = await addDocument(server);
const followers = segmentIds.map((segmentId) =>
  follow(server, { document: id, sitting: sittingOf(segmentId) }),
);
const saves = (await Promise.all(segmentIds.map((segmentId) => work(server, segmentId)))).flat();
const median = at(saves, 0.5);
const p99 = at(saves, 0.99);
const round = (figure: number) => Number(figure.toFixed(1));
console.log(`${TRANSLATORS} translators with open events, ${saves.length} saves`);
console.table({
  "save, ms (median)": round(median),
  "save, ms (p99)": round(p99),
  [`p99 of medians (≤ ${TIMES})`]: round(p99 / median),
  "told to each of them (mean)": round(
    followers.reduce((sum, follower) => sum + follower.told(), 0) / followers.length,
  ),
});
for (const follower of followers) follower.stop();
await stop(server);
rmSync(folder, { recursive: true });
