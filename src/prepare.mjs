// @ts-check
/**
 * Makes a checkout ready to run: installs what package-lock.json names, then builds `dist/`.
 * It runs before any package is there, so it is plain JavaScript and speaks both languages at once.
 *
 *   node src/prepare.mjs           install where needed, build
 *   node src/prepare.mjs --watch   the same, then build again and restart the server at every change
 */
import { spawn, spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const ROOT = dirname(dirname(fileURLToPath(import.meta.url)));
/** Holds the fingerprint of the last complete installation; npm removes it with the folder. */
const STAMP = join(ROOT, "node_modules", ".tumac-installed");
const OLDEST_NODE = [20, 19];
/**
 * Packages that are native, read files beside themselves, or are large tables that few need. All others go into the
 * bundle, where only what is used is read at the start: of the icons forty of some two thousand, and of Express
 * one file instead of sixty that Node would have to look for.
 */
const LEFT_OUTSIDE = [
  "better-sqlite3",
  "dictionary-en",
  "dictionary-hr",
  "fflate",
  "iconv-lite",
  "jschardet",
  "open",
  "papaparse",
  "read-excel-file",
  "write-excel-file",
  "write-file-atomic",
];

/** Packages of the older kind ask for those of Node with a function that a module has not. */
const WITH_REQUIRE =
  'import { createRequire as requiring } from "node:module"; const require = requiring(import.meta.url);';

requireNode();
install();
if (process.argv.includes("--watch")) await watch();
else await build();

function requireNode() {
  const [major = 0, minor = 0] = process.versions.node.split(".").map(Number);
  const [oldestMajor = 0, oldestMinor = 0] = OLDEST_NODE;
  if (major > oldestMajor || (major === oldestMajor && minor >= oldestMinor)) return;
  fail(
    `Tumač treba Node.js ${OLDEST_NODE.join(".")} ili noviji, a ovdje je ${process.versions.node}; instalirajte noviji.`,
    `Tumač needs Node.js ${OLDEST_NODE.join(".")} or newer, and this is ${process.versions.node}; please install a newer one.`,
  );
}

/** Native packages belong to one Node ABI and one platform, so these are part of the fingerprint. */
function fingerprint() {
  return createHash("sha256")
    .update(readFileSync(join(ROOT, "package-lock.json")))
    .update(`${process.versions.modules} ${process.platform} ${process.arch}`)
    .digest("hex");
}

function install() {
  const wanted = fingerprint();
  if (existsSync(STAMP) && readFileSync(STAMP, "utf8") === wanted) return;
  console.log("Instaliram pakete; prvi put to traje koju minutu …");
  console.log("Installing packages; the first time this takes some minutes …");
  const npm = process.env.npm_execpath;
  const words = ["ci", "--include=dev", "--no-audit", "--no-fund"];
  const options = { cwd: ROOT, stdio: /** @type {const} */ ("inherit") };
  const { status } = npm
    ? spawnSync(process.execPath, [npm, ...words], options)
    : spawnSync("npm", words, { ...options, shell: process.platform === "win32" });
  if (status !== 0) {
    fail(
      "Paketi se nisu mogli instalirati. Provjerite vezu s internetom i pokušajte ponovno; gore piše što je zapelo.",
      "The packages could not be installed. Check the internet connection and try again; the lines above say what failed.",
    );
  }
  writeFileSync(STAMP, wanted);
}

async function build() {
  const { build: bundle } = await import("esbuild");
  await Promise.all(bundles().map((options) => bundle(options)));
}

async function watch() {
  const { context } = await import("esbuild");
  await build();
  for (const options of bundles()) await (await context(options)).watch();
  const server = spawn(process.execPath, ["--watch", join(ROOT, "dist", "main.js"), "serve"], {
    stdio: "inherit",
  });
  server.on("exit", (code) => process.exit(code ?? 0));
}

/** @returns {import("esbuild").BuildOptions[]} */
function bundles() {
  const shared = /** @type {const} */ ({
    absWorkingDir: ROOT,
    bundle: true,
    format: "esm",
    jsx: "automatic",
    jsxImportSource: "preact",
    sourcemap: true,
    logLevel: "warning",
  });
  return [
    {
      ...shared,
      entryPoints: {
        main: "src/main.ts",
        "xlsx-worker": "src/web/xlsx-worker.ts",
        "document-worker": "src/web/document-worker.ts",
        "bench-terms": "tests/bench/terms.ts",
        "bench-check": "tests/bench/check.ts",
        "bench-start": "tests/bench/start.ts",
        "bench-import": "tests/bench/import.ts",
        "bench-editor": "tests/bench/editor.ts",
        "bench-translators": "tests/bench/translators.ts",
        fuzz: "tests/fuzz/fuzz.ts",
        "fuzz-trial": "tests/fuzz/trial.ts",
      },
      outdir: "dist",
      platform: "node",
      target: "node20",
      external: [...LEFT_OUTSIDE, "playwright-core"], // only the benchmark of the editor asks for a browser
      minifyWhitespace: true, // Node reads all of it at each start; names stay for whoever reads an error
      minifySyntax: true,
      banner: { js: `#!/usr/bin/env node\n${WITH_REQUIRE}` },
    },
    {
      ...shared,
      entryPoints: {
        client: "src/client/main.ts",
        writing: "src/client/writing.ts",
        icon: "src/client/icon.svg",
      },
      outdir: "dist/assets",
      splitting: true,
      chunkNames: "shared", // two scripts share one part; a third would make more, and each needs a name
      assetNames: "[name]", // pages ask for the fonts by their names before the style sheet is read
      platform: "browser",
      target: ["chrome123", "firefox121", "safari17.5"], // the first with light-dark() and :has()
      minify: true,
      loader: { ".woff2": "file", ".woff": "file", ".svg": "copy" },
    },
    {
      ...shared,
      entryPoints: { "review-page": "src/client/review-page/main.ts" },
      outdir: "dist/assets",
      format: "iife", // it is written into the page that a reviewer opens from a folder, where no module can be loaded
      platform: "browser",
      target: ["chrome123", "firefox121", "safari17.5"],
      sourcemap: false,
      minify: true,
    },
  ];
}

/**
 * @param {string} croatian
 * @param {string} english
 * @returns {never}
 */
function fail(croatian, english) {
  console.error(croatian);
  console.error(english);
  process.exit(1);
}
