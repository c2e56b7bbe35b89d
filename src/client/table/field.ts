/** A cell that is being edited in place. */
export interface CellField {
  readonly cell: HTMLElement;
  /** Takes the field away, and gives back what was typed in it. */
  close(): string;
}

/** Puts a field into a cell, over what it shows. */
export function openField(cell: HTMLElement, text: string): CellField {
  const field = createField(cell);
  field.value = text;
  cell.classList.add("editing");
  cell.append(field);
  field.focus();
  field.setSelectionRange(text.length, text.length);
  return {
    cell,
    close() {
      cell.classList.remove("editing");
      field.remove();
      return field.value;
    },
  };
}

/** Domains are chosen from those that there are; all else may run over several lines. */
function createField(cell: HTMLElement): HTMLInputElement | HTMLTextAreaElement {
  const isDomain = cell.dataset.cell === "domain";
  const field = document.createElement(isDomain ? "input" : "textarea");
  if (field instanceof HTMLInputElement) field.setAttribute("list", "glossary-domains");
  else field.rows = 1;
  field.className = "cell-field";
  field.autocomplete = "off";
  if (cell.dataset.cell === "hr" || cell.dataset.cell === "en") field.lang = cell.dataset.cell;
  field.ariaLabel = headOf(cell);
  return field;
}

function headOf(cell: HTMLElement): string {
  const at = [...(cell.parentElement?.children ?? [])].indexOf(cell);
  return cell.closest("table")?.querySelectorAll("thead th")[at]?.textContent ?? "";
}
