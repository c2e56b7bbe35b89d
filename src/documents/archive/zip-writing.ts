import { Zip, ZipDeflate, ZipPassThrough } from "fflate";
import { looksPacked } from "./archive.ts";

/** A ZIP under way, to which files are added one at a time, so that others come in between. */
export interface ZipWriting {
  /** Where a file of that name is there already, a number tells it apart: `uvod (2).txt`. */
  add(path: string, bytes: Uint8Array): void;
  end(): Uint8Array;
}

/** Begins a ZIP of several files. */
export function beginZip(): ZipWriting {
  const chunks: Uint8Array[] = [];
  const taken = new Set<string>();
  const zip = new Zip((error, chunk) => {
    if (error) throw error;
    chunks.push(chunk);
  });
  return {
    add(path, bytes) {
      const free = freePath(path, taken);
      taken.add(free.toLowerCase());
      // Office files are packed already
      const file = looksPacked(bytes) ? new ZipPassThrough(free) : new ZipDeflate(free);
      zip.add(file);
      file.push(bytes, true);
    },
    end() {
      zip.end();
      return joined(chunks);
    },
  };
}

function freePath(path: string, taken: ReadonlySet<string>): string {
  let free = path;
  for (let number = 2; taken.has(free.toLowerCase()); number++) {
    free = path.replace(/(\.[^./]*)?$/u, (ending) => ` (${number})${ending}`);
  }
  return free;
}

function joined(chunks: readonly Uint8Array[]): Uint8Array {
  const bytes = new Uint8Array(chunks.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, at);
    at += chunk.length;
  }
  return bytes;
}
