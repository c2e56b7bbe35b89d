import { sheetOf } from "../../../documents/outline.ts";
import { fetchSheets } from "../api.ts";
import type { Outline } from "./outline.ts";
import { createSheets, type Sheets } from "./sheets.ts";

/** Sheets that are asked for together: a window's height or two. */
const AT_ONCE = 5;
/** Documents up to this length are drawn to their end, so that the browser's own search finds all of their text. Segments. */
const DRAWN_WHOLE = 20_000;
/** Sheets this near to the window are drawn before they come into it. Share of its height. */
const NEAR = "150%";
/** After a request that failed the next one waits for so long. Milliseconds. */
const RETRY = 2_000;

/** The rows as they stand in the page. Those of a long document come as they are needed. */
export interface RowList {
  /** Null where the row is not in the page yet. */
  item(segmentId: number): HTMLElement | null;
  /** Draws a row where it is not; null where there is no such segment. Throws where the server does not answer. */
  bring(segmentId: number): Promise<HTMLElement | null>;
  /** Draws everything from a place on anew, after segments were split or joined; what one sees before it answers. */
  refill(position: number): Promise<void>;
  /** Begins to draw what nobody has asked for yet, once there is something to work on. */
  drawRest(): void;
  /** Calls back with rows that have come into the page. */
  watch(drawn: (items: readonly HTMLElement[]) => void): void;
}

export interface RowListOptions {
  readonly documentId: number;
  readonly outline: Outline;
}

export function createRowList(list: HTMLElement, options: RowListOptions): RowList {
  const { documentId, outline } = options;
  const sheets = createSheets(list);
  const seen = new Set<number>();
  const watchers: ((items: readonly HTMLElement[]) => void)[] = [];
  let running: Promise<void> = Promise.resolve();
  let resting = false;
  let drawsRest = false;

  const load = async (wanted: number) => {
    if (sheets.isFilled(wanted)) return;
    const count = runOf(sheets, wanted);
    const markup = await fetchSheets(documentId, { sheet: wanted, count });
    sheets.fill(wanted, markup);
    for (let sheet = wanted; sheet < wanted + count; sheet++) forget(sheet);
    const drawn = rowsOn(sheets, wanted, count);
    hideOthers(drawn, outline);
    for (const tell of watchers) tell(drawn);
  };
  /** One request after the other: the server has others to serve as well. */
  const inTurn = (sheet: number): Promise<void> => {
    running = running.catch(() => undefined).then(() => load(sheet));
    return running;
  };

  /** What is before the eyes first, then the rest from the top. */
  const next = () => {
    const near = [...seen].findLast((sheet) => sheet < sheets.count && !sheets.isFilled(sheet));
    if (near !== undefined || !drawsRest || outline.length > DRAWN_WHOLE) return near;
    for (let sheet = 0; sheet < sheets.count; sheet++) if (!sheets.isFilled(sheet)) return sheet;
    return undefined;
  };
  const goOn = () => {
    const sheet = next();
    if (resting || sheet === undefined) return;
    resting = true;
    inTurn(sheet).then(
      () => whenIdle(again),
      () => setTimeout(again, RETRY),
    );
  };
  const again = () => {
    resting = false;
    goOn();
  };

  const near = new IntersectionObserver(
    (changes) => {
      for (const { target, isIntersecting } of changes) {
        const sheet = Number((target as HTMLElement).dataset.sheet); // only sheets are observed
        seen.delete(sheet);
        if (isIntersecting) seen.add(sheet);
      }
      goOn();
    },
    { rootMargin: NEAR },
  );
  /** Only sheets without rows are watched: each that is costs something at every frame. */
  const observe = () => {
    for (let sheet = 0; sheet < sheets.count; sheet++) {
      const element = sheets.element(sheet);
      if (element !== null && !sheets.isFilled(sheet)) near.observe(element);
    }
  };
  const forget = (sheet: number) => {
    const element = sheets.element(sheet);
    if (element !== null) near.unobserve(element);
    seen.delete(sheet);
  };
  observe();
  outline.watch(() => hideOthers(list.querySelectorAll<HTMLElement>("[data-segment]"), outline));

  const item = (segmentId: number) => document.getElementById(`segment-${segmentId}`);
  return {
    item,
    async bring(segmentId) {
      const place = outline.of(segmentId)?.position;
      if (place !== undefined && item(segmentId) === null) await inTurn(sheetOf(place));
      return item(segmentId);
    },
    async refill(position) {
      const from = sheetOf(position);
      sheets.renew(outline.length, from);
      observe();
      await Promise.all(inSight(sheets, from).map(inTurn));
      goOn();
    },
    drawRest() {
      drawsRest = true;
      goOn();
    },
    watch: (drawn) => watchers.push(drawn),
  };
}

/** Sheets in a row that are not drawn yet, from one on. */
function runOf(sheets: Sheets, first: number): number {
  let count = 1;
  while (count < AT_ONCE && first + count < sheets.count && !sheets.isFilled(first + count))
    count += 1;
  return count;
}

/** Sheets from one on of which something is in the window. */
function inSight(sheets: Sheets, from: number): readonly number[] {
  const all = Array.from({ length: Math.max(0, sheets.count - from) }, (_, at) => from + at);
  return all.filter((sheet) => {
    const { top = 0, bottom = 0 } = sheets.element(sheet)?.getBoundingClientRect() ?? {};
    return bottom > 0 && top < window.innerHeight;
  });
}

function rowsOn(sheets: Sheets, first: number, count: number): readonly HTMLElement[] {
  return Array.from({ length: count }, (_, at) => sheets.element(first + at)).flatMap((sheet) => [
    ...(sheet?.querySelectorAll<HTMLElement>("[data-segment]") ?? []),
  ]);
}

/** Rows that a filter does not let pass are out of sight; the open one never is. */
function hideOthers(items: Iterable<HTMLElement>, { narrowed }: Outline): void {
  for (const item of items) {
    const passes = narrowed === null || narrowed.has(Number(item.dataset.segment));
    item.classList.toggle("is-filtered", !passes);
  }
}

/** Where the browser cannot tell (Safari), a moment later. */
function whenIdle(act: () => void): void {
  if ("requestIdleCallback" in window) requestIdleCallback(act, { timeout: 1_000 });
  else setTimeout(act, 50);
}

/** The segment that an element of the page belongs to. */
export function segmentOf(element: Element): HTMLElement | null {
  return element.closest<HTMLElement>("[data-segment]");
}

export function idOf(element: Element | null | undefined): number | null {
  return element instanceof HTMLElement ? Number(element.dataset.segment) : null;
}

/** The place of a row in the document, from 1. */
export function positionOf(item: HTMLElement): number {
  return Number(item.dataset.position);
}
