import { homedir, userInfo } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { Mishap } from "./errors.ts";
import type { Language } from "./language/paradigm.ts";

/** The only reader of the environment and of the words on the command line. */
export interface Config {
  readonly command: CommandName;
  /** Words after the command that are no options: file names. */
  readonly files: readonly string[];
  readonly port: number;
  readonly host: string;
  /** The folder of the database. */
  readonly data: string;
  /** A glossary file; of `serve` and `glossary sync` the folder of the shared files. */
  readonly glossary: string | undefined;
  readonly lines: boolean;
  readonly json: boolean;
  /** Of an exported glossary; without it, the name of the file says it. */
  readonly format: string | undefined;
  /** The format that `convert` writes. */
  readonly to: string | undefined;
  /** The file that `convert` writes; without it, and for `-`, what it writes is printed. */
  readonly out: string | undefined;
  /** A hash that `verify` looks for, as a delivery report has it. */
  readonly head: string | undefined;
  /** Says what an import would do and does nothing. */
  readonly dryRun: boolean;
  /** Opens the page in the reader's browser once the server is ready. */
  readonly open: boolean;
  readonly help: boolean;
  /** The language of what is printed. */
  readonly language: Language;
  /** Who a change is attributed to until a reader gives a name. */
  readonly author: string;
}

export const COMMANDS = [
  "serve",
  "terms",
  "check",
  "segment",
  "glossary",
  "convert",
  "roundtrip",
  "verify",
] as const;
export type CommandName = (typeof COMMANDS)[number];

/** How many words each command takes: files, for `glossary` the name of its part before them. */
const FILES_OF: Readonly<Record<CommandName, number>> = {
  serve: 0,
  terms: 1,
  check: 2,
  segment: 1,
  glossary: 2,
  convert: 1,
  roundtrip: 1,
  verify: 0,
};

const OPTIONS = {
  port: { type: "string", default: "3000" },
  host: { type: "string", default: "127.0.0.1" },
  data: { type: "string" },
  glossary: { type: "string" },
  lines: { type: "boolean", default: false },
  json: { type: "boolean", default: false },
  format: { type: "string" },
  to: { type: "string" },
  out: { type: "string" },
  head: { type: "string" },
  "dry-run": { type: "boolean", default: false },
  open: { type: "boolean", default: false },
  help: { type: "boolean", default: false },
} as const;

/** Reads `process.argv.slice(2)` and the environment. Throws the mishap `usage` where a word is unknown. */
export function readConfig(words: readonly string[], environment: NodeJS.ProcessEnv): Config {
  const { values, positionals } = parse(words);
  const [first = "serve", ...files] = positionals;
  const command = COMMANDS.find((name) => name === first);
  if (command === undefined) throw new Mishap("usage", { problem: first });
  const [tooMany] = files.slice(FILES_OF[command]);
  if (tooMany !== undefined) throw new Mishap("usage", { problem: tooMany });
  return {
    command,
    files,
    port: portNumber(values.port),
    host: values.host,
    data: values.data || environment.TUMAC_DATA || join(homedir(), ".tumac"),
    glossary: values.glossary,
    lines: values.lines,
    json: values.json,
    format: values.format,
    to: values.to,
    out: values.out,
    head: values.head,
    dryRun: values["dry-run"],
    open: values.open && !environment.CI && process.stdout.isTTY === true,
    help: values.help,
    language: languageOf(environment),
    author: userName(environment),
  };
}

/** The language that the machine is set to: Croatian where it is, else English. */
export function languageOf(environment: NodeJS.ProcessEnv): Language {
  const locale = environment.LC_ALL || environment.LC_MESSAGES || environment.LANG || "";
  return locale.startsWith("hr") ? "hr" : "en";
}

function parse(words: readonly string[]) {
  try {
    return parseArgs({ args: [...words], options: OPTIONS, allowPositionals: true });
  } catch (error) {
    throw new Mishap("usage", { problem: optionIn(error) });
  }
}

/** The option that Node complains of, in English and at length: `Unknown option '--frob'. To specify …`. */
function optionIn(error: unknown): string {
  const message = error instanceof Error ? error.message : String(error);
  return /'(-[^'\s,]+)/u.exec(message)?.[1] ?? message;
}

/** 0 lets the system choose a free port. */
function portNumber(text: string): number {
  const port = Number(text);
  if (/^\d+$/u.test(text) && port <= 65_535) return port;
  throw new Mishap("usage", { problem: `--port ${text}` });
}

/** Some containers have a user without a name. */
function userName(environment: NodeJS.ProcessEnv): string {
  try {
    return userInfo().username;
  } catch {
    return environment.USER ?? "tumač";
  }
}
