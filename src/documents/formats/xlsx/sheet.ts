import { type ElementPlace, elementPlace, type ScannedElement, scanXml } from "../../xml/scan.ts";
import { type CellPlace, cellAt, cellPlace } from "./cell-names.ts";
import { HEADERS } from "./headers.ts";

/** A cell with a text: in the table of strings, at `index`, or in the sheet. */
export interface TextCell {
  /** `B4`. */
  readonly cell: string;
  /** The number of its format. */
  readonly style: number;
  readonly index?: number;
  /** An `<is>` element. */
  readonly place?: { readonly from: number; readonly to: number };
}

/** What a sheet holds, told in its order. */
export interface SheetVisitor {
  readonly cell: (cell: TextCell) => void;
  /** The place of what a header or footer says. */
  readonly header: (place: { readonly from: number; readonly to: number }) => void;
  /** Of cells, conditions and lists. */
  readonly formula: (formula: string) => void;
  /** A formula has a text as its result. */
  readonly result: () => void;
}

const FORMULAS: ReadonlySet<string> = new Set(["f", "formula", "formula1", "formula2"]);
const WANTED: ReadonlySet<string> = new Set(["row", "c", "v", "is", ...FORMULAS, ...HEADERS]);

/** Passes over a sheet. Numbers, dates and results of formulas are no texts. */
export function visitSheet(text: string, visitor: SheetVisitor): void {
  let last: CellPlace = { row: 1, column: 0 };
  let value = "";
  let place: ElementPlace | null = null;
  scanXml(text, WANTED, (element) => {
    const { local } = element;
    if (local === "v") value = element.text;
    else if (local === "is") place = elementPlace(text, element);
    else if (local === "row") last = { row: last.row + 1, column: 0 };
    else if (local === "c") {
      const cell = cellOf(element, last);
      last = cellPlace(cell);
      visitText(element, { cell, value, place }, visitor);
      value = "";
      place = null;
    } else if (FORMULAS.has(local)) visitor.formula(element.text);
    else {
      const { contentFrom: from, contentTo: to } = elementPlace(text, element);
      visitor.header({ from, to });
    }
  });
}

/** Some programs leave the names of cells out: then each stands beside the last one. */
function cellOf({ attributes }: ScannedElement, last: CellPlace): string {
  const { r: name = "" } = attributes;
  return cellPlace(name).column > 0 ? name : cellAt(last.row, last.column + 1);
}

interface Content {
  readonly cell: string;
  readonly value: string;
  readonly place: ElementPlace | null;
}

function visitText(
  { attributes }: ScannedElement,
  { cell, value, place }: Content,
  visitor: SheetVisitor,
): void {
  const head = { cell, style: Number(attributes.s ?? 0) };
  const index = Number(value);
  const { t: type } = attributes;
  if (type === "str") visitor.result();
  else if (type === "s" && value !== "" && Number.isInteger(index)) {
    visitor.cell({ ...head, index });
  } else if (type === "inlineStr" && place !== null) {
    visitor.cell({ ...head, place: { from: place.from, to: place.to } });
  }
}
