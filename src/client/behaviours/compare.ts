/** Moving a handle of the time line shows the other comparison in place, as the server writes it. */
export function compare(form: HTMLFormElement): void {
  form.hidden = true;
  for (const handle of form.elements) handle.addEventListener("change", () => void show(form));
}

async function show(form: HTMLFormElement): Promise<void> {
  const chosen = new URLSearchParams();
  for (const [name, value] of new FormData(form))
    if (typeof value === "string") chosen.set(name, value);
  const address = `${form.action}?${chosen}`;
  const answer = await fetch(address).catch(() => null);
  if (!answer?.ok) return form.requestSubmit();
  const page = new DOMParser().parseFromString(await answer.text(), "text/html");
  if (page.querySelector("[data-comparison]") === null || isStale(form, chosen)) return;
  take(page, "[data-comparison]");
  take(page, "[data-follows]");
  history.replaceState(null, "", address);
}

/** The comparison itself, and the links that lead on with it. */
function take(page: Document, what: string): void {
  const fresh = page.querySelectorAll(what);
  for (const [index, element] of document.querySelectorAll(what).entries())
    element.replaceChildren(...(fresh[index]?.childNodes ?? []));
}

/** Whether a handle was moved again while the answer was on its way. */
function isStale(form: HTMLFormElement, chosen: URLSearchParams): boolean {
  return [...new FormData(form)].some(([name, value]) => chosen.get(name) !== value);
}
