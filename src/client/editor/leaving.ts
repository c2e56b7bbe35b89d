import { saveOnLeaving } from "./api.ts";
import type { Desk } from "./desk.ts";
import type { Outbox } from "./outbox.ts";

/** Leaving the page sends what is not saved, and asks first where it could not be sent. */
export function watchLeaving(outbox: Outbox, desk: Desk): void {
  window.addEventListener("pagehide", () => {
    desk.settle();
    for (const { segmentId, save } of outbox.farewells()) saveOnLeaving(segmentId, save);
  });
  window.addEventListener("beforeunload", (event) => {
    if (isInDanger(outbox)) event.preventDefault();
  });
  // A page that comes back from the browser's cache holds rows that may be older than the server's.
  window.addEventListener("pageshow", (event) => {
    if (event.persisted) location.reload();
  });
  window.addEventListener("online", () => outbox.retry());
}

function isInDanger(outbox: Outbox): boolean {
  const unsaved = outbox.unsaved();
  if (outbox.unreachable && unsaved.length > 0) return true;
  return unsaved.some((segmentId) => {
    const saving = outbox.get(segmentId);
    return saving?.conflict || saving?.rejection;
  });
}
