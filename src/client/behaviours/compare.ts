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
  const fresh = page.querySelector("[data-comparison]");
  if (fresh === null || isStale(form, chosen)) return;
  document.querySelector("[data-comparison]")?.replaceChildren(...fresh.childNodes);
  history.replaceState(null, "", address);
}

/** Whether a handle was moved again while the answer was on its way. */
function isStale(form: HTMLFormElement, chosen: URLSearchParams): boolean {
  return [...new FormData(form)].some(([name, value]) => chosen.get(name) !== value);
}
