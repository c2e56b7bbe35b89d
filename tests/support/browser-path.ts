import { execFileSync, spawnSync } from "node:child_process";
import { accessSync, constants, existsSync } from "node:fs";
import { createRequire } from "node:module";
import { delimiter, dirname, join } from "node:path";
import { chromium } from "playwright-core";

/** Names under which Chromium, Chrome and Edge are installed on Linux. */
const COMMANDS = [
  "chromium",
  "chromium-browser",
  "google-chrome",
  "google-chrome-stable",
  "microsoft-edge",
  "microsoft-edge-stable",
];

/** Where they are installed elsewhere, below the folders that programs are in. */
const PLACES: Readonly<Record<string, readonly string[]>> = {
  darwin: [
    "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
    "/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge",
    "/Applications/Chromium.app/Contents/MacOS/Chromium",
  ],
  win32: ["PROGRAMFILES", "PROGRAMFILES(X86)", "LOCALAPPDATA"].flatMap((variable) => {
    const folder = process.env[variable];
    if (folder === undefined) return [];
    return [
      join(folder, "Google", "Chrome", "Application", "chrome.exe"),
      join(folder, "Microsoft", "Edge", "Application", "msedge.exe"),
    ];
  }),
};

/**
 * The program of a browser for the tests: an installed one, else Playwright's own, which is downloaded where
 * that can be reached, else Debian's. Throws with a sentence that says what to do.
 */
export function findOrGetBrowser(): string {
  const found = installed() ?? playwrights();
  if (found !== undefined) return found;
  const gotten = downloadPlaywrights() ?? installDebians();
  if (gotten !== undefined) return gotten;
  throw new Error(
    "The browser tests need Chromium, Chrome or Edge: install one of them (or name its program in CHROME_PATH) and run npm test again.",
  );
}

function installed(): string | undefined {
  const chosen = process.env.CHROME_PATH;
  if (chosen !== undefined && existsSync(chosen)) return chosen;
  const folders = (process.env.PATH ?? "").split(delimiter);
  const onPath = COMMANDS.flatMap((name) => folders.map((folder) => join(folder, name)));
  return [...onPath, ...(PLACES[process.platform] ?? [])].find(isProgram);
}

function isProgram(file: string): boolean {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

function playwrights(): string | undefined {
  const file = chromium.executablePath();
  return existsSync(file) ? file : undefined;
}

function downloadPlaywrights(): string | undefined {
  console.log("No browser found; downloading Playwright's Chromium for the tests …");
  const folder = dirname(createRequire(import.meta.url).resolve("playwright-core/package.json"));
  spawnSync(process.execPath, [join(folder, "cli.js"), "install", "chromium"], {
    stdio: "inherit",
    timeout: 5 * 60 * 1000,
  });
  return playwrights();
}

/** Only where apt-get may be used without asking anybody: as root, or with a sudo that wants no password. */
function installDebians(): string | undefined {
  if (process.platform !== "linux") return undefined;
  const prefix = process.getuid?.() === 0 ? [] : ["sudo", "-n"];
  console.log("Installing Debian's Chromium for the tests …");
  try {
    for (const words of [["update"], ["install", "-y", "--no-install-recommends", "chromium"]]) {
      const [program = "", ...rest] = [...prefix, "apt-get", ...words];
      execFileSync(program, rest, { stdio: ["ignore", "ignore", "inherit"] });
    }
  } catch {
    return undefined;
  }
  return installed();
}
