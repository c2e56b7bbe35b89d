import type { Browser, Page } from "playwright-core";

/** One entry of what Chromium writes down of itself; times are microseconds. */
interface TraceEvent {
  readonly name: string;
  readonly ph: string;
  readonly ts: number;
  /** How long it took … */
  readonly dur?: number;
  /** … and how much of that the processor worked for it: what other programs do meanwhile is not in it. */
  readonly tdur?: number;
  readonly tid: number;
  readonly pid: number;
  readonly args?: { readonly name?: string; readonly data?: { readonly type?: string } };
}

/**
 * What is written down: tasks of the main thread, and events that pages are told of. Not more: for the timeline that
 * is off by default the browser counts all nodes of the page with each frame, some milliseconds of them.
 */
const CATEGORIES = ["toplevel", "devtools.timeline"];
/** Promises are kept, and what watches the page is told, right after a task: much of what a letter costs is there. */
const WORK: ReadonlySet<string> = new Set([
  "ThreadControllerImpl::RunTask",
  "BlinkScheduler_PerformMicrotaskCheckpoint",
]);
/** Beginning to write down takes the browser a while, which is no work of the strokes. Milliseconds. */
const BEGINNING = 1_000;

/** What comes until the next stroke is work of this one, and of the last one this long. Microseconds. */
const AFTERMATH = 60_000;

/** The milliseconds of processor time that the main thread of a page worked for a key stroke. */
export interface Stroke {
  /** Until the letter is painted: so long one waits for it. */
  readonly shown: number;
  /** Until the next stroke: with saves and their answers, and with what the browser tidies up. */
  readonly all: number;
}

export async function strokesWhile(
  browser: Browser,
  page: Page,
  act: () => Promise<void>,
): Promise<readonly Stroke[]> {
  await browser.startTracing(page, { categories: CATEGORIES });
  await page.waitForTimeout(BEGINNING);
  await act();
  // The trace of the browser itself, as it documents it.
  const { traceEvents } = JSON.parse((await browser.stopTracing()).toString()) as {
    readonly traceEvents: readonly TraceEvent[];
  };
  return workOfStrokes(traceEvents);
}

function workOfStrokes(events: readonly TraceEvent[]): readonly Stroke[] {
  const strokes = events
    .filter(({ name, args }) => name === "EventDispatch" && args?.data?.type === "keydown")
    .toSorted((one, other) => one.ts - other.ts);
  const [first] = strokes;
  if (first === undefined) return [];
  const own = events.filter(({ tid, pid }) => tid === first.tid && pid === first.pid);
  const work = outermost(own.filter(({ name, ph }) => ph === "X" && WORK.has(name)));
  const paints = own.filter(({ name }) => name === "Paint");
  return strokes.map((stroke, index) => {
    const end = strokes[index + 1]?.ts ?? stroke.ts + AFTERMATH;
    const paint = paints.find(({ ts }) => ts > stroke.ts)?.ts ?? end;
    const mine = work.filter((one) => endOf(one) > stroke.ts && endOf(one) <= end);
    return { all: sum(mine), shown: sum(mine.filter(({ ts }) => ts < paint)) };
  });
}

/** A task within a task is counted with it. */
function outermost(work: readonly TraceEvent[]): readonly TraceEvent[] {
  const outer: TraceEvent[] = [];
  let end = 0;
  for (const one of work.toSorted((a, b) => a.ts - b.ts || endOf(b) - endOf(a))) {
    if (one.ts < end) continue;
    outer.push(one);
    end = endOf(one);
  }
  return outer;
}

function endOf({ ts, dur = 0 }: TraceEvent): number {
  return ts + dur;
}

/** Milliseconds. */
function sum(work: readonly TraceEvent[]): number {
  return work.reduce((all, { tdur = 0 }) => all + tdur, 0) / 1_000;
}
