/** Keys of a row and the buttons that they press. */
const BUTTONS: Readonly<Record<string, string>> = {
  j: "join",
  s: "split",
  "alt+arrowup": "targetUp",
  "alt+arrowdown": "targetDown",
  "alt+shift+arrowup": "sourceUp",
  "alt+shift+arrowdown": "sourceDown",
};

/** Lets the rows of an alignment be mended with keys; after a change, its row has the focus again. */
export function alignment(list: HTMLElement): void {
  const rows = [...list.querySelectorAll<HTMLElement>(".bead")];
  list.addEventListener("keydown", (event) => {
    const row = event.target instanceof Element ? event.target.closest<HTMLElement>(".bead") : null;
    if (row === null || event.ctrlKey || event.metaKey) return;
    const key = keyOf(event);
    const button = BUTTONS[key];
    const next = neighbour(rows, rows.indexOf(row), key);
    if (button === undefined && next === undefined) return;
    event.preventDefault();
    next?.focus();
    if (button) row.querySelector<HTMLButtonElement>(`button[value=${button}]`)?.click();
  });
  const asked = rows.find((row) => `#${row.id}` === location.hash);
  asked?.focus();
}

function keyOf({ key, altKey, shiftKey }: KeyboardEvent): string {
  const modifiers = `${altKey ? "alt+" : ""}${altKey && shiftKey ? "shift+" : ""}`;
  return modifiers + key.toLowerCase();
}

function neighbour(rows: readonly HTMLElement[], at: number, key: string): HTMLElement | undefined {
  if (key === "arrowdown") return rows[at + 1];
  if (key === "arrowup") return rows[at - 1];
  if (key === "n") return rows.slice(at + 1).find((row) => row.classList.contains("is-unsure"));
  return undefined;
}
