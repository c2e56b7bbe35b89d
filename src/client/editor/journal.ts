/** Text that the server has not acknowledged, kept in the browser so that it outlives the page. */
export interface JournalEntry {
  readonly segmentId: number;
  /** The tab that wrote it. */
  readonly sitting: string;
  readonly text: string;
  readonly base: number;
  /** Milliseconds since 1970, UTC. */
  readonly at: number;
}

/** The part of `localStorage` that the journal needs. */
export interface Shelf {
  readonly length: number;
  key(index: number): string | null;
  getItem(key: string): string | null;
  setItem(key: string, value: string): void;
  removeItem(key: string): void;
}

export interface Journal {
  keep(entry: JournalEntry): void;
  drop(segmentId: number, sitting: string): void;
  /** Oldest first. */
  entries(): readonly JournalEntry[];
}

/** The journal of one document. Without a shelf (storage forbidden) it forgets, and the page goes on. */
export function createJournal(documentId: number, shelf: Shelf | undefined): Journal {
  const prefix = `tumac.unsaved.${documentId}.`;
  const keyOf = (segmentId: number, sitting: string) => `${prefix}${segmentId}.${sitting}`;
  return {
    keep(entry) {
      try {
        shelf?.setItem(keyOf(entry.segmentId, entry.sitting), JSON.stringify(entry));
      } catch {
        // A full or forbidden storage must not stop the typing; the server has the text within a second.
      }
    },
    drop(segmentId, sitting) {
      shelf?.removeItem(keyOf(segmentId, sitting));
    },
    entries() {
      return shelf === undefined ? [] : readEntries(shelf, prefix);
    },
  };
}

function readEntries(shelf: Shelf, prefix: string): readonly JournalEntry[] {
  return Array.from({ length: shelf.length }, (_, index) => shelf.key(index))
    .filter((key) => key?.startsWith(prefix) === true)
    .flatMap((key) => readEntry(shelf.getItem(key ?? "")))
    .toSorted((a, b) => a.at - b.at);
}

/** What cannot be read is skipped, and left where it is. */
function readEntry(json: string | null): readonly JournalEntry[] {
  try {
    const value: unknown = JSON.parse(json ?? "null");
    return isEntry(value) ? [value] : [];
  } catch {
    return [];
  }
}

function isEntry(value: unknown): value is JournalEntry {
  return (
    typeof value === "object" &&
    value !== null &&
    "segmentId" in value &&
    typeof value.segmentId === "number" &&
    "sitting" in value &&
    typeof value.sitting === "string" &&
    "text" in value &&
    typeof value.text === "string" &&
    "base" in value &&
    typeof value.base === "number" &&
    "at" in value &&
    typeof value.at === "number"
  );
}
