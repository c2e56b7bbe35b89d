import { spawnSync } from "node:child_process";
import { createServer } from "node:net";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { temporaryFolder } from "../support/server.ts";

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
