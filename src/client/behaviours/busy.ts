/** A form whose answer takes a while says so in its button, and is sent once. */
export function busy(form: HTMLFormElement): void {
  form.addEventListener("submit", () => showBusy(form));
}

export function showBusy(form: HTMLFormElement): void {
  const button = form.querySelector<HTMLButtonElement>("button[data-busy]");
  const word = button?.querySelector("span");
  if (!button || !word) return;
  form.ariaBusy = "true";
  word.textContent = button.dataset.busy ?? "";
  button.disabled = true;
}
