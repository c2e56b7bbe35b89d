import { drawParts } from "../table/parts.ts";

/** So long after the last letter the search begins. Milliseconds. */
const TYPING_PAUSE = 120;

/** Searches while one types: the rows follow, the focus stays, the address can be shared. */
export function glossarySearch(form: HTMLFormElement): void {
  let pause: ReturnType<typeof setTimeout> | undefined;
  let running: AbortController | undefined;

  async function search(): Promise<void> {
    clearTimeout(pause);
    running?.abort();
    running = new AbortController();
    const address = addressOf(form);
    if (await drawParts(address, running.signal)) history.replaceState(null, "", address);
  }

  form.querySelector("[data-find]")?.remove();
  form.addEventListener("input", () => {
    clearTimeout(pause);
    pause = setTimeout(search, TYPING_PAUSE);
  });
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    void search();
  });
}

/** The address of this page, an open concept with it, for what the form asks. */
function addressOf(form: HTMLFormElement): string {
  const asked = new URLSearchParams();
  for (const [name, value] of new FormData(form))
    if (typeof value === "string" && value !== "") asked.set(name, value);
  const query = asked.toString();
  return query === "" ? location.pathname : `${location.pathname}?${query}`;
}
