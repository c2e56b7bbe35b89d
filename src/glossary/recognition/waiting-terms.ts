import type { Term } from "../concept.ts";

/** A term and the concept it belongs to. */
export interface OwnedTerm {
  readonly conceptId: string;
  readonly term: Term;
}

/**
 * Terms that were put into a glossary and not yet inflected, by the first two letters of all their
 * forms. Inflecting ten thousand takes a second; a text calls for those that begin like its words.
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
  const terms = new Map<number, Map<string, OwnedTerm>>();
  const beginnings = new Map<string, number>();
  const take = (termId: string): OwnedTerm | undefined => {
    const beginning = beginnings.get(termId) ?? 0;
    const owned = terms.get(beginning)?.get(termId);
    terms.get(beginning)?.delete(termId);
    beginnings.delete(termId);
    return owned;
  };
  return {
    add(beginning, owned) {
      const code = codeOf(beginning);
      const alike = terms.get(code) ?? new Map<string, OwnedTerm>();
      terms.set(code, alike.set(owned.term.id, owned));
      beginnings.set(owned.term.id, code);
    },
    remove: (termId) => void take(termId),
    take,
    takeFor(key) {
      const alike = terms.get(codeOf(key));
      if (alike === undefined) return NONE;
      terms.delete(codeOf(key));
      for (const termId of alike.keys()) beginnings.delete(termId);
      return [...alike.values()];
    },
  };
}

/** Two letters as one number: looking up a number is cheaper than cutting a string off each word of a text. */
const codeOf = (key: string): number => key.charCodeAt(0) * 65536 + key.charCodeAt(1);
