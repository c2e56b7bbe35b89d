/** The rows as they stand in the page: the order of the document, and what each says about itself. */
export interface RowList {
  item(segmentId: number): HTMLElement | null;
  previous(segmentId: number): number | null;
  next(segmentId: number): number | null;
  /** The next segment that is not confirmed or no longer holds, from the top again at the end; null where all are. */
  nextOpen(segmentId: number | null): number | null;
  /** The next confirmed segment that no longer holds, counted from the open one; null where all hold. */
  nextOutdated(): number | null;
  first(): number | null;
}

export function createRowList(list: HTMLElement): RowList {
  const item = (segmentId: number) => document.getElementById(`segment-${segmentId}`);
  const isOutdated = ({ dataset }: HTMLElement) => dataset.outdated === "true";
  return {
    item,
    nextOutdated() {
      const from = list.querySelector<HTMLElement>("[data-segment].is-open");
      return nextOf(itemAfter(from), null, isOutdated) ?? nextOf(firstItem(list), null, isOutdated);
    },
    previous: (segmentId) => idOf(itemBefore(item(segmentId))),
    next: (segmentId) => idOf(itemAfter(item(segmentId))),
    nextOpen(segmentId) {
      const from = segmentId === null ? null : item(segmentId);
      return nextOf(itemAfter(from), null, isOpen) ?? nextOf(firstItem(list), from, isOpen);
    },
    first: () => idOf(firstItem(list)),
  };
}

/** The row after another, across the sheets that they stand on. */
export function itemAfter(item: Element | null): Element | null {
  return (
    item?.nextElementSibling ?? item?.parentElement?.nextElementSibling?.firstElementChild ?? null
  );
}

export function itemBefore(item: Element | null): Element | null {
  return (
    item?.previousElementSibling ??
    item?.parentElement?.previousElementSibling?.lastElementChild ??
    null
  );
}

function firstItem(list: HTMLElement): Element | null {
  return list.firstElementChild?.firstElementChild ?? null;
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

function nextOf(
  start: Element | null,
  end: Element | null,
  wanted: (item: HTMLElement) => boolean,
): number | null {
  for (let at = start; at !== null && at !== end; at = itemAfter(at)) {
    if (at instanceof HTMLElement && wanted(at)) return idOf(at);
  }
  return null;
}

function isOpen(item: HTMLElement): boolean {
  const { status, locked, outdated } = item.dataset;
  const open = status === "initial" || status === "draft" || outdated === "true";
  return locked !== "true" && open;
}
