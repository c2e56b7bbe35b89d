import { createHash } from "node:crypto";
import { mkdir, readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import iconv from "iconv-lite";
import writeFileAtomic from "write-file-atomic";
import { decodeBytes } from "../documents/encoding.ts";
import type { Encoding } from "../documents/encodings.ts";
import { Mishap } from "../errors.ts";
import type { Concept } from "../glossary/concept.ts";
import {
  NEW_TABLE,
  readSharedTable,
  type SharedTable,
  writeSharedTable,
} from "../glossary/sharing/shared-table.ts";
import { compareCodePoints } from "../language/code-points.ts";
import type { FileTrouble } from "../web/sharing.ts";
import { alone } from "./folder-lock.ts";

/** The bytes of a shared file, before anybody has looked into them. */
export interface SharedBytes {
  readonly name: string;
  readonly bytes: Buffer;
  /** Tells whether they are still the same. */
  readonly hash: string;
}

/** A shared file that can be used. */
export interface SharedFile {
  readonly name: string;
  readonly hash: string;
  readonly encoding: Encoding;
  readonly table: SharedTable;
}

/** What the folder holds; a file that cannot be opened is a trouble. */
export interface SharedFolder {
  readonly files: readonly SharedBytes[];
  readonly troubles: readonly FileTrouble[];
}

/** Reads the files of a shared folder, in the order of their names; no folder is one without files. */
export async function readFolder(folder: string): Promise<SharedFolder> {
  const entries = await readdir(folder).catch(() => []);
  const names = entries.filter((name) => isShared(name)).toSorted(compareCodePoints);
  const files: SharedBytes[] = [];
  const troubles: FileTrouble[] = [];
  for (const name of names) {
    try {
      const bytes = await readFile(join(folder, name));
      files.push({ name, bytes, hash: hashOf(bytes) });
    } catch {
      troubles.push({ file: name, mishap: "fileUnreadable", values: { file: name } });
    }
  }
  return { files, troubles };
}

/** Programs put files of their own beside the one that they write; those begin with a dot or a tilde. */
export function isShared(name: string): boolean {
  return /^[^.~].*\.csv$/iu.test(name);
}

function hashOf(bytes: Uint8Array): string {
  return createHash("sha256").update(bytes).digest("hex");
}

/** Reads a glossary file; throws the mishap for which it has to wait. */
export function readSharedFile({ name, bytes, hash }: SharedBytes): SharedFile {
  if (bytes.length === 0) throw new Mishap("sharedFileEmpty");
  const { text, encoding } = decodeBytes(bytes);
  if (isBroken(bytes, encoding)) throw new Mishap("sharedFileDamaged");
  const merging = lineOfMerge(text);
  if (merging !== null) throw new Mishap("sharedFileMerging", { line: merging });
  const { table, problems, cut } = readSharedTable(text);
  const [first] = problems;
  if (first) throw new Mishap(first.mishap, { line: first.line, ...first.values });
  if (cut) throw new Mishap("sharedFileDamaged");
  return { name, hash, encoding, table };
}

/** Where Git left the two sides of a merge for a person to choose from; they would be read as rows. */
function lineOfMerge(text: string): number | null {
  const [above] = text.split(/^<{7}(?: .*)?$/mu, 1);
  const isOpen = above !== undefined && above !== text && /^>{7}(?: .*)?$/mu.test(text);
  return isOpen ? above.split("\n").length : null;
}

/** UTF-8 that was cut within a letter looks like an older encoding; its other letters tell. */
function isBroken(bytes: Uint8Array, encoding: Encoding): boolean {
  if (encoding.startsWith("utf-")) return false;
  const letters = new TextDecoder().decode(bytes).match(/\P{ASCII}/gu) ?? [];
  const broken = letters.filter((letter) => letter === "\uFFFD");
  return broken.length * 2 < letters.length;
}

/**
 * Writes the concepts of a file, as far as that changes it, whole or not at all, and answers it as it then is.
 * Throws the mishap `sharedFileUnwritable`, or `sharedFileChanged` where somebody was quicker.
 */
export async function writeSharedFile(
  folder: string,
  before: SharedFile,
  concepts: readonly Concept[],
): Promise<SharedFile> {
  const text = writeSharedTable(before.table, concepts);
  const { bytes, encoding } = encoded(text, before.encoding);
  const hash = hashOf(bytes);
  await writing(() => mkdir(folder, { recursive: true }));
  await alone(folder, async () => {
    const path = join(folder, before.name);
    const found = await readFile(path).catch(() => null);
    const isAsBefore = (found === null ? "" : hashOf(found)) === before.hash;
    if (!isAsBefore) throw new Mishap("sharedFileChanged");
    if (hash !== before.hash) await writing(() => writeFileAtomic(path, bytes));
  });
  return { name: before.name, hash, encoding, table: readSharedTable(text).table };
}

/** What the system refuses is told with its own word for it: EACCES, ENOSPC. */
async function writing(act: () => Promise<unknown>): Promise<void> {
  try {
    await act();
  } catch (error) {
    const cause = error instanceof Error && "code" in error ? String(error.code) : "";
    throw new Mishap("sharedFileUnwritable", { cause });
  }
}

/** A file that is not there yet. */
export function newSharedFile(name: string): SharedFile {
  return { name, hash: "", encoding: "utf-8", table: NEW_TABLE };
}

/** Letters that an older encoding lacks make the file UTF-8, with the mark by which spreadsheets know it. */
function encoded(text: string, encoding: Encoding) {
  const bare = text.replace(/^\uFEFF/u, "");
  const mark = bare === text ? "" : "\uFEFF";
  const bytes = iconv.encode(mark + bare, encoding.replace("-bom", ""), { addBOM: false });
  if (iconv.decode(bytes, encoding.replace("-bom", ""), { stripBOM: false }) === mark + bare)
    return { bytes, encoding };
  return { bytes: Buffer.from(`\uFEFF${bare}`), encoding: "utf-8-bom" as const };
}
