import { remember } from "./preference.ts";

/** The theme changes at once, without loading the page again. */
export function theme(form: HTMLFormElement): void {
  form.addEventListener("submit", (event) => {
    const choice = event.submitter;
    if (!(choice instanceof HTMLButtonElement)) return;
    event.preventDefault();
    document.documentElement.dataset.theme = choice.value;
    for (const button of form.querySelectorAll("button"))
      button.ariaPressed = String(button === choice);
    remember(form, { theme: choice.value });
  });
}
