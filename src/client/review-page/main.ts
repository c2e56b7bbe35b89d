import "./page.css";
import { createReviewDesk, type ReviewDesk } from "./desk.tsx";
import { answersInFile } from "./keeping.ts";
import { stringsOfPage } from "./strings.ts";
import { tellRoles, unmade } from "./table.ts";

/** Rows get their fields when they are as near as this to what is shown. */
const NEAR = "1200px";

unmade(document);
tellRoles();
const desk = createReviewDesk(answersInFile(), stringsOfPage());
showNearRows(desk);
listen(desk);

/** A table of ten thousand rows would be slow with all its fields at once. */
function showNearRows({ rowAt, open }: ReviewDesk): void {
  const watcher = new IntersectionObserver(
    (entries) => {
      for (const { isIntersecting, target } of entries) {
        const row = isIntersecting ? rowAt(target) : null;
        if (row) open(row);
        if (isIntersecting) watcher.unobserve(target);
      }
    },
    { rootMargin: NEAR },
  );
  for (const one of document.querySelectorAll("[data-tumac-review] tbody tr")) watcher.observe(one);
}

function listen(desk: ReviewDesk): void {
  document.addEventListener("keydown", (event) => {
    if (isKey(event, desk)) event.preventDefault();
  });
  addEventListener("beforeunload", (event) => {
    if (desk.settle()) event.preventDefault();
  });
  addEventListener("pagehide", () => desk.settle());
}

/** Answers whether the key meant something here. */
function isKey(event: KeyboardEvent, desk: ReviewDesk): boolean {
  const { key, altKey, shiftKey } = event;
  const mod = event.ctrlKey || event.metaKey;
  const row = desk.rowAt(document.activeElement);
  if (mod && !altKey && !shiftKey && key.toLowerCase() === "s") desk.save();
  else if (mod && !altKey && key === "Enter" && row) settleRow(desk, row, shiftKey);
  else if (altKey && !mod && key === "ArrowDown") desk.step(row, 1);
  else if (altKey && !mod && key === "ArrowUp" && row) desk.step(row, -1);
  else return false;
  return true;
}

/** Accepts and goes on, or returns and asks why. What is accepted already stays so. */
function settleRow(
  desk: ReviewDesk,
  found: NonNullable<ReturnType<ReviewDesk["rowAt"]>>,
  returns: boolean,
): void {
  const decision = returns ? "rejected" : "accepted";
  if (found.row.decision !== decision) desk.decide(found, decision);
  if (returns) found.element.querySelector<HTMLElement>(".page-why")?.focus();
  else desk.goOn(found);
}
