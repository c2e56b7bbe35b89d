import { isDeepStrictEqual } from "node:util";
import type { Concept } from "../concept.ts";
import { readGlossaryCsv, writeGlossaryCsv } from "../exchange/csv.ts";

/** Pairs that were found to be the same: concepts never change, and of ten thousand all but a few are compared again. */
const knownSame = new WeakMap<Concept, Concept>();

/** Whether two concepts say the same. */
export function isSame(one: Concept, other: Concept): boolean {
  if (one === other || knownSame.get(one) === other) return true;
  const same = isDeepStrictEqual(one, other);
  if (same) knownSame.set(one, other);
  return same;
}

/** What files give back, as far as it was asked. */
const inFile = new WeakMap<Concept, Concept | null>();

/** The concept as a file gives it back; null for one that no file can hold, which is then not shared. */
export function asInFile(concept: Concept): Concept | null {
  const known = inFile.get(concept);
  if (known !== undefined) return known;
  const read = readGlossaryCsv(writeGlossaryCsv([concept])).concepts[0] ?? null;
  inFile.set(concept, read);
  return read;
}

/** Makes `asInFile` quick for these concepts: in one table, so that its columns are understood once for all. */
export function readyForFile(concepts: readonly Concept[]): void {
  const open = concepts.filter((concept) => !inFile.has(concept));
  const { concepts: read, problems } = readGlossaryCsv(writeGlossaryCsv(open));
  if (problems.length > 0 || read.length !== open.length) return; // each is then read alone
  for (const [at, concept] of open.entries()) {
    const one = read[at];
    if (one?.id === concept.id) inFile.set(concept, one);
  }
}
