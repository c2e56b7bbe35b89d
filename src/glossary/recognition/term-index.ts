import type { Term } from "../concept.ts";
import type { WordPattern } from "./word-pattern.ts";

/** One spelling of one term, word by word. */
export interface Entry {
  readonly term: Term;
  readonly conceptId: string;
  readonly patterns: readonly WordPattern[];
  /** Whether a terminologist added this form by hand. */
  readonly added: boolean;
}

/** A step in the tree of headwords: what may follow here, and which entries end here. */
export interface Step {
  readonly next: Map<string, Step>;
  readonly entries: Entry[];
}

/**
 * Every form of every word of the glossary, and the headwords as a tree over those words. Reading
 * a text is one look-up a token, whatever the number of terms; adding or removing one touches only
 * its own words.
 */
export interface TermIndex {
  readonly root: Step;
  patternsFor(key: string): readonly WordPattern[];
  /** The one pattern for this identity, so that headwords share their words. */
  shared(id: string, create: () => WordPattern): WordPattern;
  add(entry: Entry): void;
  remove(entry: Entry): void;
}

const NONE: readonly WordPattern[] = [];

export function createTermIndex(): TermIndex {
  const root: Step = { next: new Map(), entries: [] };
  const forms = new Map<string, WordPattern | WordPattern[]>();
  const users = new Map<string, { readonly pattern: WordPattern; count: number }>();
  return {
    root,
    patternsFor(key) {
      const found = forms.get(key);
      if (found === undefined) return NONE;
      return Array.isArray(found) ? found : [found];
    },
    shared: (id, create) => users.get(id)?.pattern ?? create(),
    add(entry) {
      for (const pattern of entry.patterns) {
        const use = users.get(pattern.id);
        if (use) use.count++;
        else {
          users.set(pattern.id, { pattern, count: 1 });
          for (const key of pattern.keys) putForm(forms, key, pattern);
        }
      }
      let step = root;
      for (const { id } of entry.patterns) step = stepTo(step, id);
      step.entries.push(entry);
    },
    remove(entry) {
      removeFrom(root, entry, 0);
      for (const pattern of entry.patterns) {
        const use = users.get(pattern.id);
        if (use === undefined || --use.count > 0) continue;
        users.delete(pattern.id);
        for (const key of pattern.keys) dropForm(forms, key, pattern);
      }
    },
  };
}

function stepTo(step: Step, id: string): Step {
  let next = step.next.get(id);
  if (next === undefined) {
    next = { next: new Map(), entries: [] };
    step.next.set(id, next);
  }
  return next;
}

/** Takes the entry off the tree and with it every step that leads nowhere any more. */
function removeFrom(step: Step, entry: Entry, depth: number): void {
  const pattern = entry.patterns[depth];
  if (pattern === undefined) {
    const at = step.entries.indexOf(entry);
    if (at >= 0) step.entries.splice(at, 1);
    return;
  }
  const next = step.next.get(pattern.id);
  if (next === undefined) return;
  removeFrom(next, entry, depth + 1);
  if (next.entries.length === 0 && next.next.size === 0) step.next.delete(pattern.id);
}

type Forms = Map<string, WordPattern | WordPattern[]>;

/** Most forms belong to one word only: a list for each would double the size of the index. */
function putForm(forms: Forms, key: string, pattern: WordPattern): void {
  const found = forms.get(key);
  if (found === undefined) forms.set(key, pattern);
  else if (Array.isArray(found)) found.push(pattern);
  else forms.set(key, [found, pattern]);
}

function dropForm(forms: Forms, key: string, pattern: WordPattern): void {
  const found = forms.get(key);
  if (!Array.isArray(found) || found.length === 1) forms.delete(key);
  else found.splice(found.indexOf(pattern), 1);
}
