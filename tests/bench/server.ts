import { type ChildProcess, spawn, spawnSync } from "node:child_process";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

/** Built beside the server: all of `tests/bench` that needs one is built into `dist/`. */
const MAIN = fileURLToPath(new URL("main.js", import.meta.url));

/** A server that has printed its address. */
export interface Started {
  readonly child: ChildProcess;
  readonly address: string;
  readonly milliseconds: number;
  readonly megabytes: number;
}

/** Serves the data and the glossary of a folder. */
export async function start(folder: string): Promise<Started> {
  const began = performance.now();
  const places = ["--data", join(folder, "data"), "--glossary", join(folder, "glossary")];
  const words = [MAIN, "serve", "--port", "0", ...places];
  const child = spawn(process.execPath, words, { stdio: ["ignore", "pipe", "inherit"] });
  const address = await printedAddress(child);
  const milliseconds = performance.now() - began;
  return { child, address, milliseconds, megabytes: residentOf(child) };
}

function printedAddress(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let printed = "";
    child.stdout?.on("data", (chunk) => {
      printed += chunk;
      const address = /http:\/\/\S+/u.exec(printed)?.[0];
      if (address !== undefined) resolve(address);
    });
    child.once("exit", (code) => reject(new Error(`the server ended with ${code}`)));
  });
}

/** Megabytes. */
export function residentOf({ pid }: Pick<ChildProcess, "pid">): number {
  const { stdout } = spawnSync("ps", ["-o", "rss=", "-p", String(pid)], { encoding: "utf8" });
  return Number(stdout) / 1024;
}

/** What a server has worked so far, its threads together; the saves beside it are a part of it. Seconds. */
export function processorTimeOf({ pid }: Pick<ChildProcess, "pid">): number {
  const { stdout } = spawnSync("ps", ["-o", "times=", "-p", String(pid)], { encoding: "utf8" });
  return Number(stdout);
}

export function stop({ child }: Started): Promise<void> {
  return new Promise((resolve) => {
    child.once("exit", () => resolve());
    child.kill("SIGTERM");
  });
}
