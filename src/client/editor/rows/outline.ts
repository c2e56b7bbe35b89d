import type { DocumentOutline, Judgements, SegmentRow } from "../../../../views/models.ts";
import { isConfirmed, SEGMENT_STATUSES, type SegmentStatus } from "../../../documents/segment.ts";

/** What is known of every segment of the document, drawn or not. */
export interface OutlineEntry {
  readonly id: number;
  /** Place in the document, from 1. */
  readonly position: number;
  readonly status: SegmentStatus;
  readonly locked: boolean;
  readonly findings: number;
  readonly outdated: boolean;
}

/** What stands over the whole document. */
export interface OutlineCounts {
  /** Null until they have been counted. */
  readonly findings: number | null;
  readonly outdated: number;
}

/** The order of the document, in which one moves; within a filter only the segments that it lets pass. */
export interface Outline {
  readonly length: number;
  readonly counts: OutlineCounts;
  /** The segments that a filter lets pass; null without one. */
  readonly narrowed: ReadonlySet<number> | null;
  of(segmentId: number): OutlineEntry | undefined;
  /** The segment at a place, from 1. */
  at(position: number): OutlineEntry | undefined;
  first(): number | null;
  previous(segmentId: number): number | null;
  next(segmentId: number): number | null;
  /** The next segment that is not confirmed or no longer holds, from the top again at the end; null where all are. */
  nextOpen(segmentId: number | null): number | null;
  /** The nearest segment with a finding on a side, from the other end again; the one itself if it is the only one. */
  withFinding(segmentId: number | null, side: "previous" | "next"): number | null;
  /** The next confirmed segment that no longer holds; null where all hold. */
  nextOutdated(segmentId: number | null): number | null;
  /** Takes what the server has told of a segment. */
  take(row: SegmentRow): void;
  /** Takes what was found in the texts; what a save has told meanwhile is newer. */
  judge(judgements: Judgements): void;
  narrow(segmentIds: Iterable<number> | null): void;
  /** Begins anew, after segments were split or joined. */
  reset(outline: DocumentOutline): void;
  /** Calls back after each narrowing and each new beginning. */
  watch(changed: () => void): void;
}

/** Of the segments that are drawn already it is known which no longer hold; of the others that is found later. */
export function createOutline(outline: DocumentOutline, broken: Iterable<number> = []): Outline {
  let entries = withOutdated(entriesOf(outline), new Set(broken));
  let places = placesOf(entries);
  let narrowed: ReadonlySet<number> | null = null;
  let told = new Set<number>();
  let counted = false;
  let findings = 0;
  let outdated = sum(entries, (entry) => Number(entry.outdated));
  const watchers: (() => void)[] = [];
  const tellAll = () => {
    for (const changed of watchers) changed();
  };

  const indexOf = (segmentId: number | null) =>
    segmentId === null ? -1 : (places.get(segmentId) ?? -1);
  const put = (index: number, entry: OutlineEntry) => {
    const before = entries[index];
    if (before === undefined) return;
    findings += entry.findings - before.findings;
    outdated += Number(entry.outdated) - Number(before.outdated);
    entries[index] = entry;
  };
  const passes = (entry: OutlineEntry) => narrowed === null || narrowed.has(entry.id);

  /** Walks from a place to the end, and from the other end up to the place itself. */
  const around = (index: number, step: 1 | -1, wanted: (entry: OutlineEntry) => boolean) => {
    const count = entries.length;
    const begin = index < 0 && step < 0 ? count : index;
    for (let walked = 1; walked <= count; walked++) {
      const entry = entries[(begin + step * walked + count * 2) % count];
      if (entry !== undefined && passes(entry) && wanted(entry)) return entry.id;
    }
    return null;
  };
  /** Walks to the end, and no further. */
  const beside = (index: number, step: 1 | -1) => {
    for (let at = index + step; at >= 0 && at < entries.length; at += step) {
      const entry = entries[at];
      if (entry !== undefined && passes(entry)) return entry.id;
    }
    return null;
  };

  return {
    get length() {
      return entries.length;
    },
    get counts() {
      return { findings: counted ? findings : null, outdated };
    },
    get narrowed() {
      return narrowed;
    },
    of: (segmentId) => entries[indexOf(segmentId)],
    at: (position) => entries[position - 1],
    first: () => beside(-1, 1),
    previous: (segmentId) => beside(indexOf(segmentId), -1),
    next: (segmentId) => beside(indexOf(segmentId), 1),
    nextOpen(segmentId) {
      const next = around(indexOf(segmentId), 1, isOpen);
      return next === segmentId ? null : next;
    },
    withFinding: (segmentId, side) =>
      around(indexOf(segmentId), side === "next" ? 1 : -1, (entry) => entry.findings > 0),
    nextOutdated: (segmentId) => around(indexOf(segmentId), 1, (entry) => entry.outdated),
    take(row) {
      const index = indexOf(row.id);
      const before = entries[index];
      if (before === undefined) return;
      told.add(row.id);
      const { status, locked } = row;
      const judged = { findings: row.findings.length, outdated: row.outdated !== false };
      put(index, { ...before, status, locked, ...judged });
    },
    judge(judgements) {
      const late = (segmentId: number) => told.has(segmentId);
      const counts = new Map(judgements.findings);
      const broken = new Set(judgements.outdated);
      entries.forEach((entry, index) => {
        if (late(entry.id)) return;
        const found = counts.get(entry.id) ?? 0;
        put(index, { ...entry, findings: found, outdated: broken.has(entry.id) });
      });
      counted = true;
    },
    narrow(segmentIds) {
      narrowed = segmentIds === null ? null : new Set(segmentIds);
      tellAll();
    },
    reset(next) {
      const known = new Map(entries.map((entry) => [entry.id, entry]));
      entries = entriesOf(next).map((entry) => {
        const { findings = 0, outdated = false } = known.get(entry.id) ?? {};
        return { ...entry, findings, outdated };
      });
      places = placesOf(entries);
      told = new Set([...told].filter((segmentId) => places.has(segmentId)));
      findings = sum(entries, (entry) => entry.findings);
      outdated = sum(entries, (entry) => Number(entry.outdated));
      tellAll();
    },
    watch: (changed) => watchers.push(changed),
  };
}

function entriesOf({ ids, statuses, locked }: DocumentOutline): OutlineEntry[] {
  const isLocked = new Set(locked);
  return ids.map((id, index) => ({
    id,
    position: index + 1,
    status: SEGMENT_STATUSES[Number(statuses[index])] ?? "initial",
    locked: isLocked.has(id),
    findings: 0,
    outdated: false,
  }));
}

function withOutdated(
  entries: readonly OutlineEntry[],
  broken: ReadonlySet<number>,
): OutlineEntry[] {
  return entries.map((entry) => ({ ...entry, outdated: broken.has(entry.id) }));
}

function placesOf(entries: readonly OutlineEntry[]): ReadonlyMap<number, number> {
  return new Map(entries.map(({ id }, index) => [id, index]));
}

function sum(entries: readonly OutlineEntry[], part: (entry: OutlineEntry) => number): number {
  return entries.reduce((total, entry) => total + part(entry), 0);
}

/** Whether there is work left in a segment. */
function isOpen(entry: OutlineEntry): boolean {
  return !entry.locked && (entry.outdated || !isConfirmed(entry));
}
