import type { SegmentRow } from "../../../../views/models.ts";
import { keepingPlace } from "../rows/row-view.tsx";
import { isNewer, isSameText } from "../saving/row-news.ts";
import { isBusy, isUnsaved } from "../saving/saving.ts";
import type { OpenSegment } from "../segment/open-segment.ts";
import { drawClosedRow, type Tools, takeRow } from "../tools.ts";
import { takeForeign } from "./foreign-text.tsx";

/** So many rows are drawn at once before the page answers to the keyboard again. */
const ROWS_AT_ONCE = 40;

/** Shows rows anew that somebody else has changed, or about which something else is to be said now. */
export type Renew = (rows: readonly SegmentRow[]) => void;

/** What is written here and not yet kept is never replaced, and nothing that one looks at moves. */
export function createRenewal(tools: Tools, open: () => OpenSegment | null): Renew {
  const renew = (row: SegmentRow) => {
    const segment = open();
    if (segment?.id === row.id) takeForeign(tools, segment, row);
    else if (isNews(tools, row)) {
      takeRow(tools, row);
      drawClosedRow(tools, row);
    }
  };
  const go = (rows: readonly SegmentRow[]) => {
    keepingPlace(anchor(), () => rows.slice(0, ROWS_AT_ONCE).forEach(renew));
    tools.facts.draw();
    const left = rows.slice(ROWS_AT_ONCE);
    if (left.length > 0) setTimeout(() => go(left));
  };
  return go;
}

/** Whether a row is as new as the one that is known, and does not get in the way of what is written here. */
function isNews({ rows, outbox }: Tools, row: SegmentRow): boolean {
  const known = rows.known(row.id);
  if (known === undefined || isSameText(known, row)) return true;
  const saving = outbox.get(row.id);
  const busy = saving !== undefined && (isUnsaved(saving) || isBusy(saving));
  return !busy && isNewer(known, row, saving);
}

/** The row that shall stay where it is: the open one where it can be seen, else the one in the middle. */
function anchor(): Element {
  const open = document.querySelector(".segment.is-open");
  const { top = 0, bottom = 0 } = open?.getBoundingClientRect() ?? {};
  if (open !== null && bottom > 0 && top < window.innerHeight) return open;
  const middle = document.elementFromPoint(window.innerWidth / 3, window.innerHeight / 2);
  return middle?.closest(".segment") ?? document.body;
}
