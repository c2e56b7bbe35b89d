/** What the server tells of a file on its way in; `label` is in the reader's language. */
interface Progress {
  readonly label: string;
  readonly stored?: number;
  readonly total?: number;
}

/** Follows a file that is being read and stored, and goes where it is found in the end. */
export function adding(page: HTMLElement): void {
  const bar = page.querySelector("progress");
  const words = page.querySelector<HTMLElement>("[data-adding-label]");
  const told = new EventSource(`/api/documents/adding/${page.dataset.run}/events`);
  told.addEventListener("progress", (event) => {
    const { label, stored, total }: Progress = JSON.parse(event.data);
    if (words) words.textContent = label;
    if (!bar || stored === undefined || total === undefined) return;
    bar.max = total;
    bar.value = stored;
  });
  // whoever stops it goes where the form leads
  page.querySelector("form")?.addEventListener("submit", () => told.close());
  told.addEventListener("over", (event) => {
    const { address }: { readonly address: string } = JSON.parse(event.data);
    told.close();
    location.replace(address);
  });
}
