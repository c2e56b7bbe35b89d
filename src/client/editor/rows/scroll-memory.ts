import type { Tools } from "../tools.ts";

/** Where the window stood: a row, and how far below the upper edge of the window it began. */
interface Place {
  readonly segment: number;
  /** Pixels. */
  readonly top: number;
}

/**
 * Puts the window back where it stood before the page was loaded again. The browser cannot: it remembers pixels,
 * and the rows above are not there yet.
 */
export async function rememberScroll(documentId: number, tools: Tools): Promise<void> {
  const key = `tumac.scroll.${documentId}`;
  window.history.scrollRestoration = "manual";
  window.addEventListener("pagehide", () => keep(key));
  const [navigation] = performance.getEntriesByType("navigation");
  const type = navigation instanceof PerformanceNavigationTiming ? navigation.type : "navigate";
  const place = type === "navigate" ? null : kept(key);
  if (place === null) return;
  const item = await tools.list.bring(place.segment).catch(() => null);
  if (item !== null) window.scrollBy(0, item.getBoundingClientRect().top - place.top);
}

/** The first row that one sees something of. */
function keep(key: string): void {
  const rows = document.elementsFromPoint(window.innerWidth / 3, window.innerHeight / 3);
  const row = rows.find((element) => element.matches("[data-segment]"));
  if (!(row instanceof HTMLElement)) return;
  const place: Place = {
    segment: Number(row.dataset.segment),
    top: row.getBoundingClientRect().top,
  };
  try {
    sessionStorage.setItem(key, JSON.stringify(place));
  } catch {
    // Where nothing may be stored, the page begins where the work goes on.
  }
}

function kept(key: string): Place | null {
  try {
    const place: unknown = JSON.parse(sessionStorage.getItem(key) ?? "null");
    return isPlace(place) ? place : null;
  } catch {
    return null;
  }
}

function isPlace(value: unknown): value is Place {
  return (
    typeof value === "object" &&
    value !== null &&
    "segment" in value &&
    typeof value.segment === "number" &&
    "top" in value &&
    typeof value.top === "number"
  );
}
