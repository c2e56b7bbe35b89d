import { type ChildProcess, spawn } from "node:child_process";
import { cpSync, existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const GLOSSARY = fileURLToPath(new URL("../../glossary", import.meta.url));
const MAIN = fileURLToPath(new URL("../../dist/main.js", import.meta.url));

/** A new empty folder, and what removes it. */
export function temporaryFolder() {
  const path = mkdtempSync(join(tmpdir(), "tumac-test-"));
  return { path, remove: () => rmSync(path, { recursive: true, force: true }) };
}

/** The shared folder of a server: a copy of the project's own, beside its data unless another is named. */
export function sharedFolder(data: string): string {
  const folder = join(data, "glossary");
  if (!existsSync(folder)) cpSync(GLOSSARY, folder, { recursive: true });
  return folder;
}

/** The built program as a process of its own. Resolves once it has printed its address. */
export async function startServer(data: string, glossary = sharedFolder(data), port = 0) {
  const words = ["serve", "--port", String(port), "--data", data, "--glossary", glossary];
  const child = spawn(process.execPath, [MAIN, ...words], {
    stdio: ["ignore", "pipe", "inherit"],
    env: { ...process.env, LANG: "en_GB.UTF-8", LC_ALL: "" },
  });
  const address = await printedAddress(child);
  const end = (signal: NodeJS.Signals) =>
    new Promise<void>((resolve) => {
      child.once("exit", () => resolve());
      child.kill(signal);
    });
  return { address, glossary, stop: () => end("SIGTERM"), kill: () => end("SIGKILL") };
}

export type Server = Awaited<ReturnType<typeof startServer>>;

function printedAddress(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let printed = "";
    child.stdout?.on("data", (chunk) => {
      printed += chunk;
      const address = /http:\/\/\S+/u.exec(printed)?.[0];
      if (address !== undefined) resolve(address);
    });
    child.once("exit", (code) => reject(new Error(`the server ended with ${code}: ${printed}`)));
  });
}
