/** Words that can be found by their first letters. */
export interface Lexicon {
  /** Adds words that were just written; one that is there becomes more frequent. */
  add(words: readonly string[]): void;
  /** Adds words of the whole document, the most frequent first; what is written now counts more than all of them. */
  addRanked(words: readonly string[]): void;
  /** The words that begin with some letters, big or small; the most frequent first. */
  startingWith(letters: string, most: number): readonly string[];
}

interface Entry {
  readonly key: string;
  readonly word: string;
  weight: number;
}

/** More words with the same first letters are not weighed: the letters say too little. */
const MOST_WEIGHED = 400;

/**
 * A sorted list. A key stroke costs a binary search and a short walk, however long the document; adding costs more,
 * and happens when a segment is left.
 */
export function createLexicon(): Lexicon {
  const entries: Entry[] = [];
  const known = new Map<string, Entry>();

  const weigh = (word: string, weight: number) => {
    const entry = known.get(word) ?? { key: word.toLowerCase(), word, weight: 0 };
    entry.weight += weight;
    if (known.has(word)) return;
    known.set(word, entry);
    entries.push(entry);
  };
  const sort = () =>
    entries.sort((one, other) => Number(one.key > other.key) - Number(one.key < other.key));

  return {
    add(words) {
      for (const word of words) weigh(word, 1);
      sort();
    },
    addRanked(words) {
      for (const [index, word] of words.entries()) weigh(word, 1 - index / words.length);
      sort();
    },
    startingWith(letters, most) {
      const key = letters.toLowerCase();
      const found: Entry[] = [];
      for (let at = firstFrom(entries, key); found.length < MOST_WEIGHED; at++) {
        const entry = entries[at];
        if (entry === undefined || !entry.key.startsWith(key)) break;
        found.push(entry);
      }
      return found
        .sort((one, other) => other.weight - one.weight)
        .slice(0, most)
        .map(({ word }) => word);
    },
  };
}

/** The index of the first entry that does not stand before a key. */
function firstFrom(entries: readonly Entry[], key: string): number {
  let [low, high] = [0, entries.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((entries[middle]?.key ?? "") < key) low = middle + 1;
    else high = middle;
  }
  return low;
}
