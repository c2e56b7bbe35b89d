import { SEGMENT_STATUSES, type SegmentStatus } from "../documents/segment.ts";
import type { Revision } from "./revision.ts";
import type { StructureStep } from "./structure.ts";

/** All that was done in a document, without the texts. */
export interface DocumentWork {
  /** Milliseconds since 1970, UTC. */
  readonly created: number;
  /** Every segment that it ever had, with the words of its source. */
  readonly segments: readonly { readonly id: number; readonly words: number }[];
  /** In order. */
  readonly steps: readonly Pick<StructureStep, "before" | "after" | "at">[];
  /** In the order in which they were kept. */
  readonly revisions: readonly WorkRevision[];
}

export type WorkRevision = Pick<Revision, "segmentId" | "status" | "author" | "at" | "origin">;

/** A day as a calendar writes it: `2026-11-23`. */
export type Day = string;

/** Words of the source in each status. */
export type StatusWords = Readonly<Record<SegmentStatus, number>>;

/** How a document stood when a day was over. */
export interface DayProgress {
  readonly day: Day;
  readonly words: StatusWords;
}

/** Says which day a moment belongs to, where the reader is. Milliseconds since 1970, UTC. */
export type DayOf = (at: number) => Day;

/** How a document stood at the end of each day on which something was done in it; the first is the day that it came. */
export function progressByDay(work: DocumentWork, dayOf: DayOf): readonly DayProgress[] {
  const state = firstState(work);
  const days = new Map<Day, StatusWords>([[dayOf(work.created), state.words()]]);
  for (const event of inTurn(work)) {
    if ("status" in event) state.write(event.segmentId, event.status);
    else state.arrange(event);
    days.set(dayOf(event.at), state.words());
  }
  return [...days].map(([day, words]) => ({ day, words }));
}

/** How several documents stood together at the end of each day on which something was done in one of them. */
export function progressOfAll(series: readonly (readonly DayProgress[])[]): readonly DayProgress[] {
  const days = [...new Set(series.flatMap((one) => one.map(({ day }) => day)))].toSorted();
  return days.map((day) => {
    const words = noWords();
    for (const one of series) {
      const last = one.findLast((known) => known.day <= day)?.words ?? noWords();
      for (const status of SEGMENT_STATUSES) words[status] += last[status];
    }
    return { day, words };
  });
}

/** What everybody did on each day in several documents. */
export function workOfAll(works: readonly (readonly DayWork[])[]): readonly DayWork[] {
  const sums = new Map<string, DayWork>();
  for (const { day, author, translated, reviewed } of works.flat()) {
    const known = sums.get(JSON.stringify([day, author]));
    const words = {
      translated: translated + (known?.translated ?? 0),
      reviewed: reviewed + (known?.reviewed ?? 0),
    };
    sums.set(JSON.stringify([day, author]), { day, author, ...words });
  }
  return [...sums.values()].toSorted(inOrder);
}

/** Where two clocks disagree, a segment must have come before it is written in: steps go first. */
function inTurn({ steps, revisions }: DocumentWork) {
  return [...steps, ...revisions].toSorted((one, other) => one.at - other.at);
}

/** The segments that came with the first file, before anything was written. */
function firstState({ segments, steps }: DocumentWork) {
  const wordsOf = new Map(segments.map(({ id, words }) => [id, words]));
  const statusOf = new Map<number, SegmentStatus>();
  const living = new Set(wordsOf.keys());
  for (const { before, after } of steps.toReversed()) exchange(living, after, before);
  const words = noWords();
  const count = (id: number, sign: 1 | -1) => {
    words[statusOf.get(id) ?? "initial"] += sign * (wordsOf.get(id) ?? 0);
  };
  for (const id of living) count(id, 1);
  return {
    words: (): StatusWords => ({ ...words }),
    write(id: number, status: SegmentStatus) {
      if (living.has(id)) count(id, -1);
      statusOf.set(id, status);
      if (living.has(id)) count(id, 1);
    },
    arrange({ before, after }: Pick<StructureStep, "before" | "after">) {
      for (const { id } of before) if (living.has(id)) count(id, -1);
      exchange(living, before, after);
      for (const { id } of after) count(id, 1);
    },
  };
}

type Side = StructureStep["before"];

function exchange(living: Set<number>, going: Side, coming: Side): void {
  for (const { id } of going) living.delete(id);
  for (const { id } of coming) living.add(id);
}

function noWords(): Record<SegmentStatus, number> {
  return { initial: 0, draft: 0, translated: 0, reviewed: 0, final: 0 };
}

/** What one person did on one day. Words of the source; each segment counts once a day. */
export interface DayWork {
  readonly day: Day;
  readonly author: string;
  /** Confirmed. */
  readonly translated: number;
  /** Reviewed, or made final. */
  readonly reviewed: number;
}

/** What comes from a file, from an earlier state or from a cut is nobody's work of that day. */
const WORK: ReadonlySet<Revision["origin"]> = new Set([
  "typed",
  "memory",
  "machine",
  "propagated",
  "replaced",
  "review",
]);

/** What everybody did on each day, in order. */
export function wordsByDay(work: DocumentWork, dayOf: DayOf): readonly DayWork[] {
  const wordsOf = new Map(work.segments.map(({ id, words }) => [id, words]));
  const days = new Map<string, { day: Day; author: string; done: Map<string, number> }>();
  for (const { segmentId, status, author, at, origin } of work.revisions) {
    const measure = WORK.has(origin) ? MEASURES[status] : null;
    if (measure === null) continue;
    const day = dayOf(at);
    const key = JSON.stringify([day, author]);
    const known = days.get(key) ?? { day, author, done: new Map() };
    known.done.set(`${measure} ${segmentId}`, wordsOf.get(segmentId) ?? 0);
    days.set(key, known);
  }
  return [...days.values()]
    .map(({ day, author, done }) => ({ day, author, ...sums(done) }))
    .toSorted(inOrder);
}

/** Words of the source that somebody has confirmed, and reviewed or made final; each segment counts once. */
export type AuthorWords = Pick<DayWork, "translated" | "reviewed">;

/** What each person did altogether, by name. */
export function wordsByAuthor(work: DocumentWork): ReadonlyMap<string, AuthorWords> {
  const always = wordsByDay(work, () => "");
  return new Map(
    always.map(({ author, translated, reviewed }) => [author, { translated, reviewed }]),
  );
}

const MEASURES = {
  initial: null,
  draft: null,
  translated: "translated",
  reviewed: "reviewed",
  final: "reviewed",
} as const;

function sums(done: ReadonlyMap<string, number>) {
  const sum = (measure: string) =>
    [...done].reduce((all, [key, words]) => (key.startsWith(measure) ? all + words : all), 0);
  return { translated: sum("translated"), reviewed: sum("reviewed") };
}

function inOrder(one: DayWork, other: DayWork): number {
  return compare(one.day, other.day) || compare(one.author, other.author);
}

function compare(one: string, other: string): number {
  return one < other ? -1 : Number(one > other);
}
