import type { Term } from "../concept.ts";
import type { WordPattern } from "./word-pattern.ts";

/** One spelling of one term, word by word. */
export interface Entry {
  readonly term: Term;
  readonly conceptId: string;
  readonly patterns: readonly WordPattern[];
  /** Keys of words that must stand somewhere in the same clause: *se* of a reflexive verb. */
  readonly apart: readonly string[];
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
  /** The patterns that have this form; undefined where none has. */
  patternsFor(key: string): readonly WordPattern[] | undefined;
  /** The one pattern for this identity, so that headwords share their words. */
  shared(id: string, create: () => WordPattern): WordPattern;
  add(entry: Entry): void;
  remove(entry: Entry): void;
}

export function createTermIndex(): TermIndex {
  const root: Step = { next: new Map(), entries: [] };
  const forms: Forms = new Map();
  const users = new Map<string, Use>();
  return {
    root,
    patternsFor: (key) => forms.get(key),
    shared: (id, create) => users.get(id)?.pattern ?? create(),
    add(entry) {
      for (const pattern of entry.patterns) {
        const use = users.get(pattern.id) ?? { pattern, alone: [pattern], count: 0 };
        if (use.count++ > 0) continue;
        users.set(pattern.id, use);
        for (const key of pattern.keys) putForm(forms, key, use);
      }
      let step = root;
      for (const { id } of entry.patterns) step = stepTo(step, id);
      step.entries.push(entry);
    },
    remove(entry) {
      removeFrom(root, entry, 0);
      for (const { id } of entry.patterns) {
        const use = users.get(id);
        if (use === undefined || --use.count > 0) continue;
        users.delete(id);
        for (const key of use.pattern.keys) dropForm(forms, key, use);
      }
    },
  };
}

/** A pattern, the list of it alone, and how many entries it is a word of. */
interface Use {
  readonly pattern: WordPattern;
  readonly alone: readonly WordPattern[];
  count: number;
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

type Forms = Map<string, readonly WordPattern[]>;

/** Most forms belong to one word only, and all of these share its list: one for each would double the index. */
function putForm(forms: Forms, key: string, { pattern, alone }: Use): void {
  const found = forms.get(key);
  forms.set(key, found === undefined ? alone : [...found, pattern]);
}

function dropForm(forms: Forms, key: string, { pattern }: Use): void {
  const left = (forms.get(key) ?? []).filter((each) => each !== pattern);
  if (left.length > 0) forms.set(key, left);
  else forms.delete(key);
}
