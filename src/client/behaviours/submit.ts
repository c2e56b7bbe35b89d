/** A choice from a list sends its form at once, and has the focus again on the page that answers. */
export function submit(select: HTMLSelectElement): void {
  select.addEventListener("change", () => select.form?.requestSubmit());
  if (select.id !== "" && location.hash === `#${select.id}`) select.focus();
}
