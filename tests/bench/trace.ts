import type { Browser, Page } from "playwright-core";

/** One entry of what Chromium writes down of itself; times are microseconds. */
interface TraceEvent {
  readonly name: string;
  readonly ph: string;
  readonly ts: number;
  readonly dur?: number;
  readonly tid: number;
  readonly pid: number;
  readonly args?: { readonly name?: string; readonly data?: { readonly type?: string } };
}

/** What is written down: tasks of the main thread, and events that pages are told of. */
const CATEGORIES = ["toplevel", "devtools.timeline", "disabled-by-default-devtools.timeline"];

/** A stroke's work is over by then, painting included; what comes later was not waited for. Microseconds. */
const AFTERMATH = 60_000;

/** The milliseconds that the main thread of a page worked for each key stroke while something was done. */
export async function strokesWhile(
  browser: Browser,
  page: Page,
  act: () => Promise<void>,
): Promise<readonly number[]> {
  await browser.startTracing(page, { categories: CATEGORIES });
  await act();
  // The trace of the browser itself, as it documents it.
  const { traceEvents } = JSON.parse((await browser.stopTracing()).toString()) as {
    readonly traceEvents: readonly TraceEvent[];
  };
  return workOfStrokes(traceEvents);
}

function workOfStrokes(events: readonly TraceEvent[]): readonly number[] {
  const strokes = events.filter(
    ({ name, args }) => name === "EventDispatch" && args?.data?.type === "keydown",
  );
  const [first] = strokes;
  if (first === undefined) return [];
  const tasks = events.filter(
    ({ name, ph, tid, pid }) =>
      ph === "X" && tid === first.tid && pid === first.pid && /RunTask$/u.test(name),
  );
  return strokes.map((stroke) => {
    const own = tasks.filter(
      ({ ts, dur = 0 }) => ts + dur >= stroke.ts && ts < stroke.ts + AFTERMATH,
    );
    return own.reduce((sum, { dur = 0 }) => sum + dur, 0) / 1_000;
  });
}
