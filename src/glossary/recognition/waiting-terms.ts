import type { Term } from "../concept.ts";

/** A term and the concept it belongs to. */
export interface OwnedTerm {
  readonly conceptId: string;
  readonly term: Term;
}

/**
 * Terms that were put into a glossary and not yet inflected, by the letters with which all their
 * forms begin. Inflecting ten thousand takes a second; a text calls for those that begin like its
 * words.
 */
export interface WaitingTerms {
  add(beginning: string, owned: OwnedTerm): void;
  remove(termId: string): void;
  /** Takes out the term of this id, if it waits. */
  take(termId: string): OwnedTerm | undefined;
  /** Takes out all that a word of a text calls for. */
  takeFor(key: string): readonly OwnedTerm[];
}

const NONE: readonly OwnedTerm[] = [];

export function createWaitingTerms(): WaitingTerms {
  const terms = new Map<string, Map<string, OwnedTerm>>();
  const beginnings = new Map<string, string>();
  const counts = new Int32Array(COUNTERS);
  const take = (termId: string): OwnedTerm | undefined => {
    const beginning = beginnings.get(termId);
    const owned = beginning === undefined ? undefined : terms.get(beginning)?.get(termId);
    if (beginning === undefined || owned === undefined) return undefined;
    terms.get(beginning)?.delete(termId);
    beginnings.delete(termId);
    count(counts, beginning, -1);
    return owned;
  };
  const takeAll = (beginning: string): readonly OwnedTerm[] => {
    const owned = [...(terms.get(beginning)?.values() ?? NONE)];
    for (const { term } of owned) take(term.id);
    return owned;
  };
  return {
    add(beginning, owned) {
      const alike = terms.get(beginning) ?? new Map<string, OwnedTerm>();
      terms.set(beginning, alike.set(owned.term.id, owned));
      beginnings.set(owned.term.id, beginning);
      count(counts, beginning, 1);
    },
    remove: (termId) => void take(termId),
    take,
    takeFor(key) {
      let called = NONE;
      for (const length of LENGTHS)
        if (counts[counterOf(key, length)] !== 0)
          called = [...called, ...takeAll(key.slice(0, length))];
      return called;
    },
  };
}

/** The lengths of beginnings in letters, as the languages give them. */
const LENGTHS: readonly number[] = [2, 4];

/** How many terms wait behind each counter: cheaper than cutting strings off each word of a text. */
const COUNTERS = 2 ** 16;

function count(counts: Int32Array, beginning: string, change: number): void {
  const counter = counterOf(beginning, beginning.length);
  counts[counter] = (counts[counter] ?? 0) + change;
}

/** A number from the first letters of a word, the same for other beginnings now and then. */
function counterOf(word: string, length: number): number {
  let number = length;
  for (let at = 0; at < length; at++) number = Math.imul(number, 31) + word.charCodeAt(at);
  return number & (COUNTERS - 1);
}
