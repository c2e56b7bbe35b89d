/** What another wrote is taken over into the form with one press, instead of by hand. */
export function takeTheirs(list: HTMLElement): void {
  for (const button of list.querySelectorAll<HTMLButtonElement>("[data-take]")) {
    const field = fieldFor(button.dataset.take ?? "");
    if (field === null) continue;
    button.hidden = false;
    button.addEventListener("click", () => {
      fill(field, button.dataset.value ?? "");
      field.focus();
      field.dispatchEvent(new Event("input", { bubbles: true }));
    });
  }
}

type Field = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;

/** The field of the form: `note`, or `terms/kalifat:hr:1/status` in the row of that term. */
function fieldFor(path: string): Field | null {
  const form = document.querySelector<HTMLElement>("[data-key=form]");
  const [first = "", term = "", name = ""] = path.split("/").map(plain);
  if (first !== "terms") return form?.querySelector<Field>(`[name="${CSS.escape(first)}"]`) ?? null;
  const column = `[name="term${name.slice(0, 1).toUpperCase()}${CSS.escape(name.slice(1))}[]"]`;
  return rowOf(form, term)?.querySelector<Field>(column) ?? null;
}

/** A name in a path is written as in a JSON pointer. */
function plain(part: string): string {
  return part.replaceAll("~1", "/").replaceAll("~0", "~");
}

function rowOf(form: HTMLElement | null, termId: string): HTMLElement | undefined {
  const rows = [...(form?.querySelectorAll<HTMLElement>("[data-term]") ?? [])];
  return rows.find(
    (row) => row.querySelector<HTMLInputElement>('[name="termId[]"]')?.value === termId,
  );
}

/** A choice between yes and no is sent as these words, where the value is true or false. */
function fill(field: Field, value: string): void {
  if (field instanceof HTMLInputElement && field.type === "checkbox")
    field.checked = value === "true";
  else field.value = WORDS[value] ?? value;
  if (field instanceof HTMLSelectElement && field.selectedIndex < 0) field.value = "";
}

const WORDS: Readonly<Record<string, string>> = { true: "yes", false: "no" };
