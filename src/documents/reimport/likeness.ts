import { diffArrays } from "diff";
import { tokenize } from "../../language/tokens.ts";
import { plainText } from "../inline-codes.ts";

/** A text as it is compared: its words and marks, and how each begins. */
export interface Likable {
  readonly words: readonly string[];
  /** Croatian words mostly change at their ends: *kalifat* and *kalifata* begin alike. */
  readonly beginnings: readonly string[];
}

/** Words that agree in so many letters are forms of one word more often than not. */
const BEGINNING = 5;

/** A word that only begins alike counts as this much of one that is the same. */
const ALIKE = 0.5;

/** Two texts that are not the same are never wholly alike. Percent. */
const ALMOST = 99;

/** Codes say nothing about the words. */
export function likable(coded: string): Likable {
  const words = tokenize(plainText(coded).text).map(({ text }) => text);
  return { words, beginnings: words.map((word) => word.slice(0, BEGINNING).toLowerCase()) };
}

/** How much two texts have in common, in the same order, of all that both say. Percent; 100 for the same words. */
export function likeness(one: Likable, other: Likable): number {
  const all = one.words.length + other.words.length;
  if (all === 0) return 100;
  let [here, there, common] = [0, 0, 0];
  for (const { value, added, removed } of diffArrays([...one.beginnings], [...other.beginnings])) {
    for (let step = 0; step < value.length && !added && !removed; step++) {
      common += one.words[here + step] === other.words[there + step] ? 1 : ALIKE;
    }
    if (!added) here += value.length;
    if (!removed) there += value.length;
  }
  return common * 2 === all ? 100 : Math.min(ALMOST, Math.round((200 * common) / all));
}

/** More than this two texts cannot be alike, whatever the order of their words; cheap, where many are compared. Percent. */
export function mostLikeness(one: Likable, other: Likable): number {
  const all = one.words.length + other.words.length;
  if (all === 0) return 100;
  const left = new Map<string, number>();
  for (const word of one.beginnings) left.set(word, (left.get(word) ?? 0) + 1);
  let common = 0;
  for (const word of other.beginnings) {
    const count = left.get(word) ?? 0;
    if (count === 0) continue;
    left.set(word, count - 1);
    common += 1;
  }
  return (200 * common) / all;
}
