import { diffChars, diffWordsWithSpace } from "diff";

/** A run of text in a comparison. The `same` and `removed` runs make the earlier text, `same` and `added` the later. */
export interface Difference {
  readonly type: "same" | "added" | "removed";
  readonly text: string;
}

/** What is compared as one: a word as one reads it, or a character where a word was only mended. */
export const DIFFERENCE_UNITS = ["words", "characters"] as const;
export type DifferenceUnit = (typeof DIFFERENCE_UNITS)[number];

/** Texts with more differences than these have little in common that one would see, and to find it takes too long. */
const MOST_EDITS = { words: 1_000, characters: 600 } as const;

/** The differences of two texts, word by word; an added space counts as a difference, since it is exported too. */
export function differences(
  before: string,
  after: string,
  unit: DifferenceUnit = "words",
): readonly Difference[] {
  const compare = unit === "words" ? diffWordsWithSpace : diffChars;
  const changes = compare(before, after, { maxEditLength: MOST_EDITS[unit] });
  if (changes === undefined)
    return unit === "words" ? whole(before, after) : differences(before, after);
  return changes.map((change) => ({
    type: change.added ? "added" : change.removed ? "removed" : "same",
    text: change.value,
  }));
}

function whole(before: string, after: string): readonly Difference[] {
  return [
    { type: "removed", text: before },
    { type: "added", text: after },
  ];
}

/** One side of a comparison, for texts that stand side by side: the runs that make its text. */
export function sideOf(
  all: readonly Difference[],
  side: "before" | "after",
): readonly Difference[] {
  const others = side === "before" ? "added" : "removed";
  return all.filter(({ type }) => type !== others);
}
