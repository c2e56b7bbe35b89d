import { remember } from "./preference.ts";

/** The author's name is kept as soon as it is changed; Enter or the button only leaves the field. */
export function author(form: HTMLFormElement): void {
  const field = form.querySelector<HTMLInputElement>("input[name=author]");
  if (field === null) return;
  field.addEventListener("change", () => remember(form, { author: field.value }));
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    field.blur();
    if (event.submitter instanceof HTMLElement) event.submitter.blur();
  });
}
