import type { Journal, JournalEntry } from "../../../../src/client/editor/saving/journal.ts";

/** A journal that keeps at once, and can be looked into. */
export function createMemoryJournal(start: readonly JournalEntry[] = []) {
  const nameOf = (segmentId: number, sitting: string) => `${segmentId} ${sitting}`;
  const kept = new Map(start.map((one) => [nameOf(one.segmentId, one.sitting), one]));
  const journal: Journal = {
    keeps: true,
    keep: (entry) => kept.set(nameOf(entry.segmentId, entry.sitting), entry),
    drop: (segmentId, sitting) => kept.delete(nameOf(segmentId, sitting)),
    entries: async () => [...kept.values()],
  };
  return { ...journal, written: () => [...kept.values()] };
}

/** Text that a page left behind. */
export function left(part: Partial<JournalEntry> = {}): JournalEntry {
  return {
    segmentId: 1,
    sitting: "earlier",
    text: "Raqqa",
    base: 0,
    baseText: "",
    confirm: false,
    verdict: null,
    merged: null,
    asides: [],
    unanswered: [],
    since: 5,
    ...part,
  };
}
