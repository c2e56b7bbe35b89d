/** A button that opens the browser's own way to print; without script there is none. */
export function print(button: HTMLButtonElement): void {
  button.hidden = false;
  button.addEventListener("click", () => window.print());
}
