import { saveOnLeaving } from "../api.ts";
import type { Desk } from "../desk.ts";
import type { Journal } from "./journal.ts";
import type { Outbox } from "./outbox.ts";
import type { Dispatch } from "./saving.ts";

/** What a browser sends for pages that are gone, all together. Bytes. */
const LONGEST_FAREWELL = 64 * 1024;

interface Leaving {
  readonly outbox: Outbox;
  readonly journal: Pick<Journal, "keeps">;
  readonly desk: Desk;
}

/** Leaving the page sends what is not saved, and asks first where it could not be sent. */
export function watchLeaving(leaving: Leaving): void {
  const { outbox, desk } = leaving;
  window.addEventListener("pagehide", () => {
    desk.settle();
    for (const { segmentId, save } of fitting(outbox.farewells())) saveOnLeaving(segmentId, save);
  });
  window.addEventListener("beforeunload", (event) => {
    if (isInDanger(leaving)) event.preventDefault();
  });
  // A page that comes back from the browser's cache holds rows that may be older than the server's.
  window.addEventListener("pageshow", (event) => {
    if (event.persisted) location.reload();
  });
  window.addEventListener("online", () => outbox.retry());
  document.addEventListener("visibilitychange", () => {
    if (document.visibilityState === "visible") outbox.retry();
    else desk.opened?.save(); // the lid is closed, or the tab is put away for good
  });
}

/** As much as the browser takes; what is longer waits in the journal for the next visit. */
export function fitting<Farewell extends { readonly save: Dispatch }>(
  farewells: readonly Farewell[],
): readonly Farewell[] {
  const encoder = new TextEncoder();
  let room = LONGEST_FAREWELL;
  return farewells.filter(({ save }) => {
    const size = encoder.encode(JSON.stringify(save)).length;
    if (size > room) return false;
    room -= size;
    return true;
  });
}

/** Whether something could be lost, or would be missed on another machine. */
function isInDanger({ outbox, journal }: Leaving): boolean {
  const unsaved = outbox.unsaved();
  if (unsaved.length === 0) return false;
  if (outbox.unreachable) return true;
  const farewells = outbox.farewells();
  if (!journal.keeps && fitting(farewells).length < farewells.length) return true;
  return unsaved.some((segmentId) => {
    const saving = outbox.get(segmentId);
    return saving?.conflict || saving?.rejection;
  });
}
