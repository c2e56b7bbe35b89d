/** Words that can be found by their first letters. */
export interface Lexicon {
  /** Adds words and names; one that is there becomes more frequent. */
  add(words: readonly string[]): void;
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

  const insert = (word: string) => {
    const key = word.toLowerCase();
    const entry = { key, word, weight: 1 };
    known.set(word, entry);
    entries.splice(firstFrom(entries, key), 0, entry);
  };

  return {
    add(words) {
      const fresh = new Set<string>();
      for (const word of words) {
        const entry = known.get(word);
        if (entry === undefined) fresh.add(word);
        else entry.weight += 1;
      }
      for (const word of fresh) insert(word);
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
