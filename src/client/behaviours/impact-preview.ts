/** Shows beside the form of a concept what it would touch, without leaving it. */
export function impactPreview(box: HTMLElement): void {
  const button = box.querySelector<HTMLButtonElement>("button");
  const place = box.querySelector<HTMLElement>("[data-preview]");
  const { form } = button ?? {};
  if (!button || !place || !form) return;
  button.addEventListener("click", (event) => {
    event.preventDefault();
    void show({ button, place, form });
  });
}

interface Preview {
  readonly button: HTMLButtonElement;
  readonly place: HTMLElement;
  readonly form: HTMLFormElement;
}

async function show({ button, place, form }: Preview): Promise<void> {
  place.setAttribute("aria-busy", "true");
  const fields = new URLSearchParams();
  for (const [name, value] of new FormData(form))
    if (typeof value === "string") fields.append(name, value);
  const answer = await fetch(button.formAction, { method: "POST", body: fields }).catch(() => null);
  place.removeAttribute("aria-busy");
  const page = new DOMParser().parseFromString((await answer?.text()) ?? "", "text/html");
  const result = page.querySelector("[data-preview-result]") ?? page.querySelector(".problem, h1");
  if (answer?.ok && result) place.replaceChildren(result);
  else place.replaceChildren(result?.textContent ?? button.dataset.failed ?? "");
}
