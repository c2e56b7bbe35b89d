/** What part of the page shows the search, and is drawn anew by the server where that changes. */
const PART = "[data-part]";

/**
 * Fetches an address of this page and takes over its parts, and its notice where there is one: the markup of
 * the server is the only one. False where no page came.
 */
export async function drawParts(address: string, signal?: AbortSignal): Promise<boolean> {
  const html = await fetchHtml(address, signal);
  if (html === undefined) return false;
  const fresh = new DOMParser().parseFromString(html, "text/html");
  document.dispatchEvent(new Event("parts-drawing"));
  for (const part of document.querySelectorAll<HTMLElement>(PART)) {
    const other = fresh.querySelector(`[data-part="${part.dataset.part}"]`);
    if (other) part.replaceChildren(...other.childNodes);
  }
  drawNotice(fresh);
  document.dispatchEvent(new Event("parts-drawn"));
  return true;
}

/** One row of the table, as the server draws it. */
export async function fetchRow(id: string): Promise<HTMLTableRowElement | null> {
  const path = `/glossary/rows/${id.startsWith("~") ? "~" : ""}${encodeURIComponent(id)}`;
  const html = await fetchHtml(path + location.search);
  const fresh = new DOMParser().parseFromString(`<table>${html ?? ""}</table>`, "text/html");
  return fresh.querySelector("tr");
}

/** Tells above the table what a step of the glossary touches, in the words of the server. */
export async function showImpact(step: number): Promise<void> {
  const place = document.querySelector('[data-part="impact"]');
  const html = await fetchHtml(`/glossary/impact/${step}/note`);
  const fresh = new DOMParser().parseFromString(html ?? "", "text/html");
  place?.replaceChildren(...fresh.body.childNodes);
}

async function fetchHtml(address: string, signal?: AbortSignal): Promise<string | undefined> {
  try {
    const response = await fetch(address, signal ? { signal } : {});
    return response.ok ? await response.text() : undefined;
  } catch (error) {
    if (error instanceof TypeError || signal?.aborted) return undefined;
    throw error;
  }
}

function drawNotice(fresh: Document): void {
  document.querySelector("[data-notice]")?.remove();
  const notice = fresh.querySelector("[data-notice]");
  if (notice) document.querySelector("main")?.prepend(notice);
}
