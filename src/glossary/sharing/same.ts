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

/** The concept as a file gives it back; null for one that no file can hold, which is then not shared. */
export function asInFile(concept: Concept): Concept | null {
  return readGlossaryCsv(writeGlossaryCsv([concept])).concepts[0] ?? null;
}
