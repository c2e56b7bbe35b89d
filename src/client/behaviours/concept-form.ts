import { noteSent } from "../table/made-steps.ts";

/**
 * What is typed in the form of a concept is never lost unasked: the browser asks before the page is left, and
 * while nobody answers, the form stays as it is and says so.
 */
export function conceptForm(form: HTMLFormElement): void {
  if (form.querySelector("[data-base]") === null)
    form.querySelector<HTMLElement>("[data-term-text]")?.focus();
  let sending = false;
  let sent = false;
  window.addEventListener("beforeunload", (event) => {
    if (!sending && isChanged(form)) event.preventDefault();
  });
  const beginAgain = () => {
    sending = false;
    sent = false;
  };
  window.addEventListener("pageshow", beginAgain);
  form.addEventListener("input", beginAgain);
  form.addEventListener("submit", (event) => {
    if (!sending || sent) event.preventDefault();
    if (sending) sent = true;
    else void send(event.submitter);
  });

  /** Once only: sent twice, a new concept would be added twice. */
  async function send(submitter: HTMLElement | null): Promise<void> {
    const answers = await isReached();
    say(form, !answers);
    if (!answers || sending) return;
    sending = true;
    noteSent();
    form.requestSubmit(submitter);
  }
}

/** Whether leaving would lose what was typed. A sentence to try out is nothing to keep. */
export function isChanged(form: HTMLFormElement): boolean {
  return form.dataset.unsaved !== undefined || [...form.elements].some(isFieldChanged);
}

function isFieldChanged(field: Element): boolean {
  if (field instanceof HTMLSelectElement)
    return [...field.options].some((option) => option.selected !== option.defaultSelected);
  if (field instanceof HTMLTextAreaElement)
    return field.name !== "tryText" && field.value !== field.defaultValue;
  if (!(field instanceof HTMLInputElement) || field.type === "radio") return false;
  return field.value !== field.defaultValue || field.checked !== field.defaultChecked;
}

async function isReached(): Promise<boolean> {
  const answer = await fetch("/api/health").catch(() => null);
  return answer?.ok === true;
}

function say(form: HTMLFormElement, isUnreachable: boolean): void {
  const message = form.querySelector<HTMLElement>("[data-unreachable]");
  if (message) message.hidden = !isUnreachable;
}
