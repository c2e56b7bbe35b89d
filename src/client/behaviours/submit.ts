/** A choice from a list sends its form at once. */
export function submit(select: HTMLSelectElement): void {
  select.addEventListener("change", () => select.form?.requestSubmit());
}
