/** The theme changes at once; the server is told in the background, so that the next page has it too. */
export function theme(form: HTMLFormElement): void {
  form.addEventListener("submit", (event) => {
    const choice = event.submitter;
    if (!(choice instanceof HTMLButtonElement)) return;
    event.preventDefault();
    document.documentElement.dataset.theme = choice.value;
    for (const button of form.querySelectorAll("button"))
      button.setAttribute("aria-pressed", String(button === choice));
    remember(form, choice);
  });
}

function remember(form: HTMLFormElement, choice: HTMLButtonElement): void {
  const body = new URLSearchParams({ theme: choice.value });
  for (const hidden of form.querySelectorAll("input")) body.set(hidden.name, hidden.value);
  fetch(form.action, { method: "POST", body, redirect: "manual" }).catch(() => {
    // The page already looks as chosen; a server that is away only forgets it.
  });
}
