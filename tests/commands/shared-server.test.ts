import { readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { type Server, sharedFolder, startServer, temporaryFolder } from "../support/server.ts";

let data: ReturnType<typeof temporaryFolder>;
let file: string;

beforeEach(() => {
  data = temporaryFolder();
  file = join(sharedFolder(data.path), "starter.csv");
});

afterEach(() => data.remove());

const kalif = async ({ address }: Server) => (await fetch(`${address}/api/concepts/kalif`)).json();

async function noteInPage(server: Server, note: string): Promise<void> {
  await fetch(`${server.address}/api/concepts/kalif`, {
    method: "PUT",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ ...(await kalif(server)), note }),
  });
}

/** The lines of the file that are not as they were. */
function changedLines(before: string): readonly string[] {
  const lines = new Set(before.split("\n"));
  return readFileSync(file, "utf8")
    .split("\n")
    .filter((line) => !lines.has(line));
}

test("a server that is killed right after a save writes it to the shared file at its next start", async () => {
  const before = readFileSync(file, "utf8");
  const first = await startServer(data.path);
  await noteInPage(first, "from the page");
  await first.kill();
  const second = await startServer(data.path);
  const after = changedLines(before);
  await second.stop();
  expect(after).toEqual([expect.stringMatching(/^kalif,.*from the page/u)]);
});

test("a server that is stopped writes what is still to be written", async () => {
  const before = readFileSync(file, "utf8");
  const server = await startServer(data.path);
  await noteInPage(server, "from the page");
  await server.stop();
  expect(changedLines(before)).toEqual([expect.stringMatching(/^kalif,.*from the page/u)]);
});

test("a file that changes while the server runs is taken without anybody asking", async () => {
  const server = await startServer(data.path);
  const { note } = await kalif(server);
  const changed = readFileSync(file, "utf8").replace(note, "from the file");
  writeFileSync(file, changed);
  await vi.waitUntil(async () => (await kalif(server)).note === "from the file", {
    timeout: 20_000,
    interval: 200,
  });
  await server.stop();
  expect(readFileSync(file, "utf8")).toBe(changed);
});

test("the page says in which folder the files are", async () => {
  const server = await startServer(data.path);
  const pages = await Promise.all(
    ["/glossary/conflicts", "/glossary/import"].map(async (path) => {
      return (await fetch(server.address + path)).text();
    }),
  );
  await server.stop();
  for (const page of pages) expect(page).toContain(`<code>${dirname(file)}</code>`);
});
