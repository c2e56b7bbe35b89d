import type { JournalEntry } from "./journal.ts";

/** The part of `localStorage` in which the journal was kept before. */
export interface Shelf {
  readonly length: number;
  key(index: number): string | null;
  getItem(key: string): string | null;
  removeItem(key: string): void;
}

/** Storage may be forbidden in this browser. */
export function openShelf(): Shelf | undefined {
  try {
    return window.localStorage;
  } catch {
    return undefined;
  }
}

/** Hands over what an earlier version of the page has left, and removes it once it has its new place. */
export async function takeFromShelf(
  shelf: Shelf | undefined,
  documentId: number,
  keep: (entries: readonly JournalEntry[]) => Promise<void>,
): Promise<void> {
  if (shelf === undefined) return;
  const prefix = `tumac.unsaved.${documentId}.`;
  const found = Array.from({ length: shelf.length }, (_, index) => shelf.key(index) ?? "")
    .filter((key) => key.startsWith(prefix))
    .flatMap((key) => readEntry(key, shelf.getItem(key)));
  if (found.length === 0) return;
  await keep(found.map(({ entry }) => entry));
  for (const { key } of found) shelf.removeItem(key);
}

/** What cannot be read is skipped, and left where it is. */
function readEntry(key: string, json: string | null) {
  try {
    const value: unknown = JSON.parse(json ?? "null");
    return isOldEntry(value) ? [{ key, entry: entryOf(value) }] : [];
  } catch {
    return [];
  }
}

interface OldEntry extends Pick<JournalEntry, "segmentId" | "sitting" | "text" | "base"> {
  readonly at: number;
}

function entryOf({ at, segmentId, sitting, text, base }: OldEntry): JournalEntry {
  const unknown = { baseText: null, merged: null, asides: [], unanswered: [] };
  return { segmentId, sitting, text, base, ...unknown, confirm: false, verdict: null, since: at };
}

function isOldEntry(value: unknown): value is OldEntry {
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
