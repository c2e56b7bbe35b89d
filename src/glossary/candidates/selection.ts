import type { CandidateKind } from "./phrases.ts";

/** What a candidate is made like. */
export type Make = Pick<Found, "kind" | "weight">;

/** A headword as it was met in the texts, before anybody asks whether it is worth offering. */
export interface Found {
  readonly headword: string;
  readonly kind: CandidateKind;
  readonly weight: number;
  /** How many words it has. */
  readonly length: number;
  readonly mentions: readonly Mention[];
}

/** One place where a headword stands: the passage and its words, both ends counted. */
export interface Mention {
  readonly passage: number;
  readonly first: number;
  readonly last: number;
}

/** What is worth offering: how often it stands by itself, and how termlike that makes it. */
export interface Selected {
  readonly found: Found;
  readonly score: number;
}

/**
 * Keeps what is frequent enough for its kind, the longest first: a shorter phrase that stands only within
 * a longer one is not offered. `words` is the length of all texts.
 */
export function select(all: readonly Found[], words: number): readonly Selected[] {
  const taken = new Set<string>();
  const selected: Selected[] = [];
  for (const found of all.toSorted((one, other) => other.length - one.length)) {
    const free = found.mentions.filter((mention) => !isInside(mention, taken));
    if (found.mentions.length < leastMentions(found, words) || free.length === 0) continue;
    if (found.length === 1 && free.length < leastMentions(found, words)) continue;
    for (const mention of found.mentions) cover(mention, taken);
    selected.push({ found, score: found.weight + PER_DOUBLING * Math.log2(free.length) });
  }
  return selected.toSorted(
    (one, other) =>
      other.score - one.score || COLLATOR.compare(one.found.headword, other.found.headword),
  );
}

const COLLATOR = new Intl.Collator("hr");

/** Twice as frequent is this much more termlike. */
const PER_DOUBLING = 1.2;

/** Up to this many words a text is an article, whose terms often stand there once; then a report; then a book. */
const ARTICLE = 3_000;
const REPORT = 30_000;

/** How termlike a phrase must be by its make to be offered although it stands there once. */
const TERMLIKE = 2.5;

/** How often a candidate of this make must stand in so many words to be offered. */
export function leastMentions({ kind, weight }: Make, words: number): number {
  const size = words < ARTICLE ? 0 : words < REPORT ? 1 : 2;
  if (kind === "acronym") return 1;
  if (kind === "name") return [1, 1, 2][size] ?? 2;
  if (weight >= TERMLIKE) return [1, 2, 3][size] ?? 3;
  return kind === "phrase" ? ([2, 3, 4][size] ?? 4) : ([3, 5, 8][size] ?? 8);
}

function isInside({ passage, first, last }: Mention, taken: ReadonlySet<string>): boolean {
  return taken.has(`${passage}:${first}:${last}`);
}

/** Marks every shorter span within. */
function cover({ passage, first, last }: Mention, taken: Set<string>): void {
  for (let from = first; from <= last; from++)
    for (let to = from; to <= last; to++)
      if (to - from < last - first) taken.add(`${passage}:${from}:${to}`);
}
