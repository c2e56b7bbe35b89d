import type { Term } from "../concept.ts";

/** A term and the concept it belongs to. */
export interface OwnedTerm {
  readonly conceptId: string;
  readonly term: Term;
}

/**
 * Terms that were put into a glossary and not yet inflected, by the letters with which one of their words
 * begins in all their forms. Inflecting ten thousand takes two seconds; a text calls for those that share a
 * beginning with its words.
 */
export interface WaitingTerms {
  /** Without a beginning, the next text calls for the term, whatever its words are. */
  add(beginning: string, owned: OwnedTerm): void;
  remove(termId: string): void;
  /** Takes out the term of this id, if it waits. */
  take(termId: string): OwnedTerm | undefined;
  /** Takes out all that any text calls for. */
  takeForAny(): readonly OwnedTerm[];
  /** Takes out all that a word of a text calls for. */
  takeFor(key: string): readonly OwnedTerm[];
}

const NONE: readonly OwnedTerm[] = [];

export function createWaitingTerms(): WaitingTerms {
  const terms = new Map<string, Map<string, OwnedTerm>>();
  const beginnings = new Map<string, string>();
  const counts = new Uint16Array(COUNTERS);
  const take = (termId: string): OwnedTerm | undefined => {
    const beginning = beginnings.get(termId);
    if (beginning === undefined) return undefined;
    const alike = terms.get(beginning);
    const owned = alike?.get(termId);
    alike?.delete(termId);
    if (alike?.size === 0) terms.delete(beginning);
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
      const known = beginning.slice(0, LONGEST_BEGINNING);
      const alike = terms.get(known) ?? new Map<string, OwnedTerm>();
      terms.set(known, alike.set(owned.term.id, owned));
      beginnings.set(owned.term.id, known);
      count(counts, known, 1);
    },
    remove: (termId) => void take(termId),
    take,
    takeForAny: () => (terms.has("") ? takeAll("") : NONE),
    takeFor(key) {
      let called = NONE;
      let number = 0;
      const most = Math.min(key.length, LONGEST_BEGINNING);
      for (let length = 1; length <= most; length++) {
        number = continued(number, key.charCodeAt(length - 1));
        if (counts[number & MASK] !== 0) called = [...called, ...takeAll(key.slice(0, length))];
      }
      return called;
    },
  };
}

/** Letters of a beginning that are looked at; the languages give no more. */
const LONGEST_BEGINNING = 6;

/** How many terms wait behind each counter: cheaper than cutting strings off each word of a text. */
const COUNTERS = 2 ** 17;
const MASK = COUNTERS - 1;

function count(counts: Uint16Array, beginning: string, change: number): void {
  let number = 0;
  for (let at = 0; at < beginning.length; at++)
    number = continued(number, beginning.charCodeAt(at));
  counts[number & MASK] = (counts[number & MASK] ?? 0) + change;
}

/** A number from the first letters of a word, the same for other beginnings now and then. */
function continued(number: number, code: number): number {
  return Math.imul(number, 31) + code + 1;
}
