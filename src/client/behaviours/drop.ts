import { showBusy } from "./busy.ts";

/** A file dropped anywhere on the page goes through the form, as if it had been chosen there. */
export function drop(form: HTMLFormElement): void {
  const page = document.documentElement;
  document.addEventListener("dragover", (event) => {
    if (!carriesFiles(event)) return;
    event.preventDefault();
    page.dataset.dropping = form.dataset.drop ?? "";
  });
  document.addEventListener("dragleave", (event) => {
    if (event.relatedTarget === null) delete page.dataset.dropping;
  });
  document.addEventListener("drop", (event) => {
    if (!carriesFiles(event)) return;
    event.preventDefault();
    delete page.dataset.dropping;
    take(form, event.dataTransfer?.files);
  });
  form.addEventListener("submit", () => showBusy(form));
}

function carriesFiles(event: DragEvent): boolean {
  return event.dataTransfer?.types.includes("Files") ?? false;
}

function take(form: HTMLFormElement, files: FileList | undefined): void {
  const input = form.querySelector<HTMLInputElement>("input[type=file]");
  if (files === undefined || files.length === 0 || input === null) return;
  const oneOnly = form.querySelector<HTMLElement>("[data-one-only]");
  if (oneOnly) oneOnly.hidden = files.length === 1;
  if (files.length > 1) return;
  input.files = files;
  form.requestSubmit();
}
