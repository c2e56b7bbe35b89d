/** Told on the document when the forms of the open concept are others than before. */
export const FORMS_CHANGED = "tumac:forms-changed";

/** A form is vetoed, taken back or added in place: what is typed in the fields above stays. */
export function conceptForms(section: HTMLElement): void {
  section.addEventListener("submit", (event) => {
    const { target, submitter } = event;
    if (!(target instanceof HTMLFormElement)) return;
    event.preventDefault();
    void act(section, target, submitter);
  });
}

async function act(section: HTMLElement, form: HTMLFormElement, submitter: HTMLElement | null) {
  const sent = new FormData(form, submitter);
  const body = new URLSearchParams();
  for (const [name, value] of sent) if (typeof value === "string") body.append(name, value);
  const answer = await fetch(form.action, { method: "POST", body }).catch(() => null);
  if (!answer?.ok) return sendAsPage(form, submitter);
  const page = new DOMParser().parseFromString(await answer.text(), "text/html");
  const fresh = page.querySelector("#forms");
  if (fresh === null) return sendAsPage(form, submitter);
  const place = placeOf(section, submitter);
  keepOpen(section, fresh);
  section.replaceChildren(...fresh.childNodes);
  find(section, place)?.focus();
  followBase(page);
  for (const part of ["[data-revisions]", '[data-part="impact"]']) follow(page, part);
  document.dispatchEvent(new CustomEvent(FORMS_CHANGED));
}

/** What goes wrong is told by the page that the server answers with. */
function sendAsPage(form: HTMLFormElement, submitter: HTMLElement | null): void {
  if (submitter instanceof HTMLButtonElement && submitter.name !== "") {
    const field = document.createElement("input");
    Object.assign(field, { type: "hidden", name: submitter.name, value: submitter.value });
    form.append(field);
  }
  form.submit();
}

/** Where the focus was: in which term, and at which of its buttons and fields. */
interface Place {
  readonly term: string;
  readonly at: number;
}

const CONTROLS = "button, input:not([type=hidden])";

function placeOf(section: HTMLElement, element: HTMLElement | null): Place {
  const group = element?.closest<HTMLElement>("[data-term-forms]");
  const term = group?.dataset.termForms ?? "";
  const controls = [...(group ?? section).querySelectorAll<HTMLElement>(CONTROLS)];
  const adding = element?.closest("form")?.querySelector<HTMLElement>("input[name=add]");
  const at = adding
    ? controls.indexOf(adding) - controls.length
    : element === null
      ? -1
      : controls.indexOf(element);
  return { term, at };
}

/** The field to add one stands at the end, however many forms there are before it. */
function find(section: HTMLElement, { term, at }: Place): HTMLElement | undefined {
  const groups = [...section.querySelectorAll<HTMLElement>("[data-term-forms]")];
  const group = groups.find(({ dataset }) => dataset.termForms === term);
  return [...(group?.querySelectorAll<HTMLElement>(CONTROLS) ?? [])].at(at);
}

function keepOpen(section: HTMLElement, fresh: Element): void {
  const before = [...section.querySelectorAll<HTMLDetailsElement>("details")];
  for (const [at, details] of [...fresh.querySelectorAll("details")].entries())
    details.open = before[at]?.open ?? details.open;
}

/**
 * The fields are as good as filled from the new revision where nothing but this came between. Otherwise they
 * keep their base, and saving merges them.
 */
function followBase(page: Document): void {
  const mine = document.querySelector<HTMLInputElement>("input[data-base]");
  const fresh = page.querySelector<HTMLInputElement>("input[data-base]");
  if (mine && fresh && Number(fresh.value) === Number(mine.value) + 1) mine.value = fresh.value;
}

/** The newest revision is the one just made, and what it touches is told beside the table. */
function follow(page: Document, part: string): void {
  const fresh = page.querySelector(part);
  if (fresh) document.querySelector(part)?.replaceChildren(...fresh.childNodes);
}
