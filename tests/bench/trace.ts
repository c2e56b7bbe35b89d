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
const TASK = "ThreadControllerImpl::RunTask";
/** Beginning to write down takes the browser a while, which is no work of the strokes. Milliseconds. */
const BEGINNING = 1_000;

/** What comes until the next stroke is work of this one, and of the last one this long. Microseconds. */
const AFTERMATH = 60_000;

/** The milliseconds of processor time that the main thread of a page worked for each key stroke of what was done. */
export async function strokesWhile(
  browser: Browser,
  page: Page,
  act: () => Promise<void>,
): Promise<readonly number[]> {
  await browser.startTracing(page, { categories: CATEGORIES });
  await page.waitForTimeout(BEGINNING);
  await act();
  // The trace of the browser itself, as it documents it.
  const { traceEvents } = JSON.parse((await browser.stopTracing()).toString()) as {
    readonly traceEvents: readonly TraceEvent[];
  };
  return workOfStrokes(traceEvents);
}

function workOfStrokes(events: readonly TraceEvent[]): readonly number[] {
  const strokes = events
    .filter(({ name, args }) => name === "EventDispatch" && args?.data?.type === "keydown")
    .toSorted((one, other) => one.ts - other.ts);
  const [first] = strokes;
  if (first === undefined) return [];
  const tasks = events.filter(
    ({ name, ph, tid, pid }) =>
      ph === "X" && tid === first.tid && pid === first.pid && name === TASK,
  );
  return strokes.map((stroke, index) => {
    const end = strokes[index + 1]?.ts ?? stroke.ts + AFTERMATH;
    const own = tasks.filter(({ ts, dur = 0 }) => ts + dur > stroke.ts && ts + dur <= end);
    return own.reduce((sum, { tdur = 0 }) => sum + tdur, 0) / 1_000;
  });
}
