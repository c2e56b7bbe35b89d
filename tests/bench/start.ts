import { spawnSync } from "node:child_process";
import { cpSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import dictionaryHr from "dictionary-hr";
import { type Started, start, stop } from "./server.ts";
import { headwordsOf } from "./synthetic.ts";

/**
 * How long `tumac serve` takes until it prints its address, and how much memory it holds then; with the
 * starter glossary and with 10,000 concepts, beside a start of Node that does nothing. Budget: 1 s, 200 MB.
 */

const GLOSSARY = fileURLToPath(new URL("../glossary", import.meta.url));
const CONCEPTS = 10_000;
const STARTS = 5;

async function importConcepts({ address }: Started): Promise<void> {
  const headwords = headwordsOf(new TextDecoder().decode(dictionaryHr.dic), CONCEPTS);
  const rows = headwords.map((word, at) => `${word},the ${word},područje ${at % 20},Značenje.`);
  const form = new FormData();
  form.append("file", new Blob([["hr,en,domain,definition", ...rows].join("\n")]), "many.csv");
  const answer = await fetch(`${address}/api/glossary/import`, { method: "POST", body: form });
  if (!answer.ok) throw new Error(`the import was answered with ${answer.status}`);
}

interface Figures {
  readonly milliseconds: number;
  readonly megabytes: number | undefined;
}

function bareNode(): Figures {
  const began = performance.now();
  spawnSync(process.execPath, ["-e", "0"]);
  return { milliseconds: performance.now() - began, megabytes: undefined };
}

async function serve(folder: string): Promise<Figures> {
  const started = await start(folder);
  await stop(started);
  return started;
}

function median(values: readonly number[]): number {
  return values.toSorted((one, other) => one - other)[values.length >> 1] ?? 0;
}

const folders = ["starter", "many"].map(() => mkdtempSync(join(tmpdir(), "tumac-bench-")));
const [starter = "", many = ""] = folders;
for (const folder of folders) cpSync(GLOSSARY, join(folder, "glossary"), { recursive: true });
await serve(starter); // a first start fills the database
const filling = await start(many);
await importConcepts(filling);
await stop(filling);

const kinds = {
  "node -e 0": async () => bareNode(),
  "starter glossary": () => serve(starter),
  [`${CONCEPTS} concepts`]: () => serve(many),
};
const all = new Map<string, Figures[]>();
for (let round = 0; round < STARTS; round++)
  for (const [kind, measure] of Object.entries(kinds))
    all.set(kind, [...(all.get(kind) ?? []), await measure()]);

const bare = median((all.get("node -e 0") ?? []).map(({ milliseconds }) => milliseconds));
console.table(
  Object.fromEntries(
    [...all].map(([kind, figures]) => {
      const milliseconds = median(figures.map((one) => one.milliseconds));
      const megabytes = median(figures.map((one) => one.megabytes ?? 0));
      return [
        kind,
        {
          "ms to ready": Math.round(milliseconds),
          "to a bare start": Number((milliseconds / bare).toFixed(1)),
          "MB resident": Math.round(megabytes),
        },
      ];
    }),
  ),
);
for (const folder of folders) rmSync(folder, { recursive: true });
