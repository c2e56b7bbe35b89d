import type { Morphology } from "../../language/morphology.ts";
import { fold } from "../../language/text.ts";
import { isNameLike } from "./casing.ts";
import type { Entry } from "./term-index.ts";
import type { WordPattern } from "./word-pattern.ts";

/** Lets a text pass where a term may stand in it; what it holds back is certainly without. */
export type Sieve = (text: string) => boolean;

/** Looking for more beginnings than this in every text costs more than to read the texts. */
const MOST_BEGINNINGS = 200;

/**
 * A sieve for the terms of a few concepts, of which one text in a hundred has any: to look for *kalifat*
 * is far cheaper than to read word by word.
 */
export function createSieve(
  entries: readonly Entry[],
  { respelled }: Pick<Morphology, "respelled">,
): Sieve {
  const patterns = entries.flatMap(({ patterns }) => rarest(patterns) ?? []);
  const beginnings = distinct(patterns.flatMap(beginningsOf));
  if (beginnings.length > MOST_BEGINNINGS || beginnings.includes("")) return () => true;
  if (beginnings.length === 0) return () => false;
  const anyOf = new RegExp(beginnings.join("|"));
  if (!patterns.some(isNameLike)) return (text) => anyOf.test(fold(text));
  return (text) => {
    const folded = fold(text);
    return anyOf.test(folded) || anyOf.test(respelled(folded));
  };
}

/** The word of a term that most texts are without: of *Vijeće sigurnosti UN-a* the longest one. */
function rarest(patterns: readonly WordPattern[]): WordPattern | undefined {
  return patterns
    .map((pattern) => ({ pattern, length: shortest(beginningsOf(pattern)) }))
    .reduce<{ pattern: WordPattern; length: number } | undefined>(
      (best, one) => (best === undefined || one.length > best.length ? one : best),
      undefined,
    )?.pattern;
}

function shortest(beginnings: readonly string[]): number {
  return Math.min(...beginnings.map(({ length }) => length));
}

/** Letters with which the forms of a word begin, as few as do for all: čovjek → čovje, ljud. */
function beginningsOf({ keys }: WordPattern): readonly string[] {
  const groups = new Map<string, string>();
  for (const key of keys) {
    const [letters = ""] = /^[\p{L}\p{N}]*/u.exec(key.replace(/^~/u, "")) ?? [];
    const group = letters.slice(0, 2);
    groups.set(group, commonBeginning(groups.get(group) ?? letters, letters));
  }
  return [...groups.values()];
}

function commonBeginning(one: string, other: string): string {
  let length = 0;
  while (length < one.length && one[length] === other[length]) length += 1;
  return one.slice(0, length);
}

function distinct(texts: readonly string[]): readonly string[] {
  return [...new Set(texts)];
}
