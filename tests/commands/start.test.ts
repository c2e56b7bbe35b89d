import { spawn, spawnSync } from "node:child_process";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, describe, expect, test } from "vitest";
import { startServer, temporaryFolder } from "../support/server.ts";

const ROOT = fileURLToPath(new URL("../..", import.meta.url));

function run(words: readonly string[], environment: NodeJS.ProcessEnv = {}) {
  return spawnSync(process.execPath, words, {
    cwd: ROOT,
    encoding: "utf8",
    env: { ...process.env, ...environment },
    timeout: 20_000,
  });
}

test("a port that is taken is told, with the way to choose another", async () => {
  const occupant = createServer().listen(0, "127.0.0.1");
  await new Promise((resolve) => occupant.once("listening", resolve));
  const bound = occupant.address();
  const port = typeof bound === "object" && bound !== null ? bound.port : 0;
  const data = temporaryFolder();
  const words = ["dist/main.js", "serve", "--port", String(port), "--data", data.path];
  const english = run(words, { LANG: "en_GB.UTF-8", LC_ALL: "" });
  const croatian = run(words, { LANG: "hr_HR.UTF-8", LC_ALL: "" });
  occupant.close();
  data.remove();
  expect(english).toMatchObject({ status: 2, stdout: "" });
  expect(english.stderr).toMatch(new RegExp(`${port}.*--port`, "u"));
  expect(croatian.stderr).toMatch(new RegExp(`${port}.*--port`, "u"));
  expect(croatian.stderr).not.toBe(english.stderr);
});

test("a command that nobody knows is told, with where to find help", () => {
  expect(run(["dist/main.js", "translate"])).toMatchObject({
    status: 2,
    stderr: expect.stringContaining("--help"),
  });
});

describe("a data folder that cannot be used is told in a sentence, and nothing is changed", () => {
  const data = temporaryFolder();
  afterAll(data.remove);

  test.each([
    ["is a file", "datoteka", "EEXIST"],
    ["lies in a file", "datoteka/mapa", "ENOTDIR"],
    ["has a database that is none", "ostecena", "SQLITE_NOTADB"],
    ["has a folder in the database's place", "mapa", "SQLITE_CANTOPEN"],
  ])("where it %s", (_kind, name, cause) => {
    const file = join(data.path, "datoteka");
    const damaged = join(data.path, "ostecena", "tumac.sqlite");
    writeFileSync(file, "moje");
    mkdirSync(join(data.path, "mapa", "tumac.sqlite"), { recursive: true });
    mkdirSync(join(data.path, "ostecena"), { recursive: true });
    writeFileSync(damaged, "nije baza".repeat(1_000));
    const words = ["dist/main.js", "serve", "--port", "0", "--data", join(data.path, name)];
    const { status, stderr } = run(words, { LANG: "hr_HR.UTF-8", LC_ALL: "" });
    expect(status).toBe(2);
    expect(stderr).toMatch(new RegExp(`^Podaci u .*${name} .*${cause}.*--data.*\n$`, "u"));
    expect(readFileSync(file, "utf8")).toBe("moje");
    expect(readFileSync(damaged, "utf8")).toContain("nije baza");
  });
});

test("a second server on the same data is refused while the first one runs, and not after it", async () => {
  const data = temporaryFolder();
  const first = await startServer(data.path);
  const second = run(["dist/main.js", "serve", "--port", "0", "--data", data.path], {
    LANG: "en_GB.UTF-8",
    LC_ALL: "",
  });
  await first.kill();
  await (await startServer(data.path)).stop();
  data.remove();
  expect(second).toMatchObject({ status: 2, stderr: expect.stringContaining("Another Tumač") });
});

test("an address that is not this machine's is told", () => {
  const data = temporaryFolder();
  const words = [
    "dist/main.js",
    "serve",
    "--host",
    "192.0.2.1",
    "--port",
    "0",
    "--data",
    data.path,
  ];
  const { status, stderr } = run(words, { LANG: "en_GB.UTF-8", LC_ALL: "" });
  data.remove();
  expect(status).toBe(2);
  expect(stderr).toMatch(/^This machine cannot be reached as 192\.0\.2\.1/u);
});

test("a reader who has seen enough is no failure", async () => {
  const folder = temporaryFolder();
  const text = join(folder.path, "velik.txt");
  writeFileSync(text, "Kalifat pada.\n".repeat(50_000));
  const child = spawn(process.execPath, ["dist/main.js", "segment", text], { cwd: ROOT });
  let complaints = "";
  child.stderr.on("data", (chunk) => {
    complaints += chunk;
  });
  child.stdout.once("data", () => child.stdout.destroy());
  const code = await new Promise((resolve) => child.once("close", resolve));
  folder.remove();
  expect([code, complaints]).toEqual([0, ""]);
});
