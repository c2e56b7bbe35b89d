import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative, sep } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";

const ROOT = fileURLToPath(new URL("..", import.meta.url));

/** Which rooms of the house each room may enter, besides itself. `errors` is open to all. */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  language: [],
  glossary: ["language"],
  documents: ["language"],
  memory: ["language", "documents"],
  revisions: ["documents"],
  quality: ["language", "glossary", "documents"],
  storage: ["language", "glossary", "documents", "memory", "revisions", "quality"],
  views: ["language", "glossary", "documents", "memory", "revisions", "quality"],
  web: ["language", "glossary", "documents", "memory", "revisions", "quality", "storage", "views"],
  client: ["language", "glossary", "documents", "memory", "revisions", "quality", "views"],
  config: ["language"],
  commands: [
    "language",
    "glossary",
    "documents",
    "memory",
    "revisions",
    "quality",
    "storage",
    "views",
    "web",
    "config",
  ],
  main: ["commands", "config", "language", "glossary", "storage", "web"],
  errors: [],
};

/** Packages that belong to one room: the world is touched there and nowhere else. */
const AT_HOME: Readonly<Record<string, readonly string[]>> = {
  "better-sqlite3": ["storage"],
  kysely: ["storage"],
  express: ["web", "commands"],
  multer: ["web"],
  chokidar: ["commands"],
  "write-file-atomic": ["commands"],
  saxes: ["glossary", "documents"],
  fflate: ["documents"],
  parse5: ["documents"],
  "mdast-util-from-markdown": ["documents"],
  re2js: ["documents"],
  "read-excel-file/universal": ["glossary"],
  "write-excel-file/universal": ["glossary"],
  "node:fs": [],
  "node:fs/promises": ["commands"],
  "node:child_process": [],
  "node:http": ["commands"],
  "node:worker_threads": ["web"],
  "node:zlib": ["web", "storage"],
};

/** Rooms of pure functions, and of what runs in a browser. */
const PURE = [
  "language",
  "glossary",
  "documents",
  "memory",
  "revisions",
  "quality",
  "views",
  "client",
];

/** What pure functions may have of Node: it reckons and touches nothing. */
const RECKONING = ["node:buffer", "node:util"];

function sources(folder: string): readonly string[] {
  return readdirSync(join(ROOT, folder), { recursive: true, encoding: "utf8" })
    .filter((file) => /\.tsx?$/u.test(file) && !file.endsWith(".d.ts"))
    .map((file) => join(folder, file));
}

function imports(file: string): readonly string[] {
  const code = readFileSync(join(ROOT, file), "utf8");
  return [...code.matchAll(/(?:from|import)\s*\(?\s*"([^"]+)"/gu)].map(([, path]) => path ?? "");
}

/** `src/web/app.ts` is in the room web, `src/config.ts` in config, `views/page.tsx` in views. */
function roomOf(file: string): string {
  const [first = "", second = ""] = file.split(sep);
  return first === "src" ? second.replace(/\.ts$/u, "") : first;
}

const files = [...sources("src"), ...sources("views")];

describe("who may import whom", () => {
  test("every room is on the plan", () => {
    expect([...new Set(files.map(roomOf))].filter((room) => !(room in MAY_IMPORT))).toEqual([]);
  });

  test.each(files)("%s", (file) => {
    const room = roomOf(file);
    const entered = imports(file)
      .filter((path) => path.startsWith("."))
      .map((path) => roomOf(relative(ROOT, join(ROOT, dirname(file), path))));
    const allowed = [room, "errors", ...(MAY_IMPORT[room] ?? [])];
    expect(entered.filter((one) => !allowed.includes(one))).toEqual([]);
  });
});

describe("what touches the world", () => {
  test.each(Object.entries(AT_HOME))("%s is used only at home", (name, rooms) => {
    const users = files.filter((file) => imports(file).includes(name)).map(roomOf);
    expect(users.filter((room) => !rooms.includes(room))).toEqual([]);
  });

  test("an Excel package is used only as the one that knows no files", () => {
    const used = files.flatMap(imports).filter((path) => /excel-file/u.test(path));
    expect(used.filter((path) => !path.endsWith("/universal"))).toEqual([]);
  });

  test("pure rooms have nothing of Node but what reckons", () => {
    const used = files.filter((file) => PURE.includes(roomOf(file))).flatMap(imports);
    const worldly = used.filter((path) => path.startsWith("node:") && !RECKONING.includes(path));
    expect(worldly).toEqual([]);
  });

  test("the environment is read by config alone", () => {
    const readers = files.filter((file) =>
      readFileSync(join(ROOT, file), "utf8").includes("process.env"),
    );
    expect(readers.map(roomOf).filter((room) => room !== "main" && room !== "config")).toEqual([]);
  });
});
