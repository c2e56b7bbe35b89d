import type { AnsweredRow } from "../../documents/review/answered-row.ts";
import type { ReviewAnswer, ReviewAnswers } from "../../documents/review/answers.ts";
import { placeIn } from "../../documents/review/place.ts";
import { SEGMENT_STATUSES } from "../../documents/segment.ts";

/** A row of the table, and where its texts stand, which the file is read by: with the script or without. */
export interface TableRow {
  readonly element: HTMLTableRowElement;
  readonly place: HTMLElement;
  readonly target: HTMLElement;
  readonly status: HTMLElement;
  readonly comment: HTMLElement;
  row: AnsweredRow;
}

/** Marks what the script has put in, and what it has hidden: neither belongs to the file. */
export const MADE = "data-made";
export const HIDDEN = "data-hidden";

/** The rows as the file has them: texts from the table, the rest from what was kept beside it. */
export function tableRows({ answers }: ReviewAnswers): TableRow[] {
  const given = new Map(answers.map((one) => [one.segmentId, one]));
  const rows = document.querySelectorAll<HTMLTableRowElement>("[data-tumac-review] tbody tr");
  return [...rows].flatMap((element) => tableRow(element, given) ?? []);
}

function tableRow(
  element: HTMLTableRowElement,
  given: ReadonlyMap<number, ReviewAnswer>,
): TableRow | null {
  const [place, source, target, status, comment] = element.cells;
  const [written, remarks] = element.querySelectorAll<HTMLElement>("[contenteditable]");
  const at = placeIn(place?.textContent ?? "");
  if (!place || !source || !target || !status || !comment || !written || !remarks) return null;
  if (at === null || at.segmentId === null) return null;
  const { decision = null, reason = "", issue = null } = given.get(at.segmentId) ?? {};
  const row: AnsweredRow = {
    ...{ decision, reason, issue },
    segmentId: at.segmentId,
    position: at.position,
    source: source.firstElementChild?.textContent ?? "",
    original: status.dataset.original ?? "",
    target: textIn(written),
    comment: textIn(remarks),
    status: SEGMENT_STATUSES.find((one) => one === element.dataset.status) ?? "initial",
    locked: element.dataset.locked !== undefined,
  };
  return { element, place, target, status, comment, row };
}

/** With the lines that a browser made of blocks, where no script ran when it was written. */
function textIn(cell: HTMLElement): string {
  const isPlain = [...cell.children].every(({ localName }) => localName === "code");
  return isPlain ? (cell.textContent ?? "") : cell.innerText;
}

/** Says that the rows are those of a table, which a browser forgets when they are laid out one by one. */
export function tellRoles(): void {
  const table = document.querySelector("[data-tumac-review]");
  table?.setAttribute("role", "table");
  for (const [selector, role] of ROLES)
    for (const one of table?.querySelectorAll(selector) ?? []) one.setAttribute("role", role);
}

const ROLES = [
  ["thead, tbody", "rowgroup"],
  ["tr", "row"],
  ["th", "columnheader"],
  ["td", "cell"],
] as const;

/** Writes the texts into the table, where a reader without the script finds them. */
export function writeTexts({ element, row }: TableRow): void {
  const [written, remarks] = element.querySelectorAll<HTMLElement>("[contenteditable]");
  if (written && written.textContent !== row.target) written.textContent = row.target;
  if (remarks && remarks.textContent !== row.comment) remarks.textContent = row.comment;
}

export function hide(element: HTMLElement): void {
  element.hidden = true;
  element.setAttribute(HIDDEN, "");
}

/** Takes away from a page what the script has done to it. A browser that saves a page saves that as well. */
export function unmade(root: ParentNode): void {
  for (const one of root.querySelectorAll(`[${MADE}]`)) one.remove();
  for (const one of root.querySelectorAll(`[${HIDDEN}]`)) {
    one.removeAttribute(HIDDEN);
    one.removeAttribute("hidden");
  }
}

/** A place for what the script shows. */
export function madeIn(parent: Element, before: Element | null = null): HTMLElement {
  const box = document.createElement("div");
  box.setAttribute(MADE, "");
  parent.insertBefore(box, before);
  return box;
}
