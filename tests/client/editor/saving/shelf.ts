import type { Shelf } from "../../../../src/client/editor/saving/journal-shelf.ts";

/** What `localStorage` is to the journal, in memory. */
export function createShelf(start: Readonly<Record<string, string>> = {}): Shelf {
  const values = new Map(Object.entries(start));
  return {
    get length() {
      return values.size;
    },
    key: (index) => [...values.keys()][index] ?? null,
    getItem: (key) => values.get(key) ?? null,
    removeItem: (key) => values.delete(key),
  };
}
