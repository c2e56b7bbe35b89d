/**
 * Tells the server about a choice in the background, so that the next page has it too and this one
 * need not be loaded again. A server that is away only forgets it: the page already looks as chosen.
 */
export function remember(form: HTMLFormElement, choice: Readonly<Record<string, string>>): void {
  const body = new URLSearchParams(choice);
  for (const hidden of form.querySelectorAll<HTMLInputElement>("input[type=hidden]"))
    body.set(hidden.name, hidden.value);
  fetch(form.action, { method: "POST", body, redirect: "manual", keepalive: true }).catch(() => {});
}
