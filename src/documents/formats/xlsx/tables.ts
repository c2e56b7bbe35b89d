import { attributeOf, elementsOf, textWithin, type XmlElement } from "../../xml/tree.ts";
import {
  type OfficePackage,
  type OfficePart,
  partsOfType,
  relationshipsOf,
} from "../ooxml/package.ts";
import { cellAt, cellPlace } from "./cell-names.ts";
import { unescapedCell } from "./escapes.ts";

/** A table has the texts of its first row, and of its last one, a second time, and Excel wants both to be the same. */
export interface Table {
  readonly part: OfficePart;
  readonly columns: readonly TableColumn[];
  /** It is filled from outside, where its columns have these names. */
  readonly isFilled: boolean;
  /** What its columns compute. */
  readonly formulas: readonly string[];
}

/** The name of a column, or the label below it, as the table has it. */
export interface TableColumn {
  /** The cell that says the same: `B4`. */
  readonly cell: string;
  readonly name: string;
  readonly kind: "heading" | "label";
  readonly from: number;
  readonly to: number;
}

/** The tables of a sheet. */
export function tablesOf(office: OfficePackage, sheet: string): readonly Table[] {
  return relationshipsOf(office, sheet)
    .filter(({ type, isExternal }) => type === "table" && !isExternal)
    .map(({ target }) => tableOf(office, target));
}

function tableOf(office: OfficePackage, path: string): Table {
  const part = office.part(path);
  const { root } = part;
  const columns = elementsOf(root)
    .filter(({ local }) => local === "tableColumns")
    .flatMap(elementsOf);
  const links = relationshipsOf(office, path);
  const formulas = columns.flatMap(elementsOf).map(textWithin);
  const isFilled =
    links.some(({ type }) => type === "queryTable") || attributeOf(root, "tableType") !== undefined;
  return {
    part,
    columns: columns.flatMap((one, at) => namesOf(root, one, at)),
    isFilled,
    formulas,
  };
}

function namesOf(table: XmlElement, column: XmlElement, index: number): readonly TableColumn[] {
  const [first = "", last = first] = (attributeOf(table, "ref") ?? "").split(":");
  const [start, end] = [cellPlace(first), cellPlace(last)];
  const hasHeadings = (attributeOf(table, "headerRowCount") ?? "1") !== "0";
  const hasTotals = Number(attributeOf(table, "totalsRowCount") ?? 0) > 0;
  return column.attributes.flatMap(({ name, value, from, to }): readonly TableColumn[] => {
    const place = { name: unescapedCell(value), from, to };
    if (name === "name" && hasHeadings) {
      return [{ ...place, kind: "heading", cell: cellAt(start.row, start.column + index) }];
    }
    if (name !== "totalsRowLabel" || !hasTotals) return [];
    return [{ ...place, kind: "label", cell: cellAt(end.row, start.column + index) }];
  });
}

/** The names of fields that pivot tables and slicers ask for by what stands above a column. */
export function askedNames(office: OfficePackage): ReadonlySet<string> {
  const caches = partsOfType(office, /pivotCacheDefinition\+xml$/u).flatMap((path) =>
    elementsOf(office.part(path).root)
      .filter(({ local }) => local === "cacheFields")
      .flatMap(elementsOf)
      .map((field) => attributeOf(field, "name") ?? ""),
  );
  const slicers = partsOfType(office, /slicerCache\+xml$/u).map(
    (path) => attributeOf(office.part(path).root, "sourceName") ?? "",
  );
  return new Set([...caches, ...slicers].map(unescapedCell));
}

/** Tells whether formulas call a column by its name: `SUM(Tablica1[Cijena])`. */
export function namedInFormulas(formulas: readonly string[]): (name: string) => boolean {
  const all = formulas.filter((one) => one.includes("[")).map(comparable);
  return (name) => all.some((formula) => formula.includes(comparable(name)));
}

/** An apostrophe escapes in formulas. */
function comparable(text: string): string {
  return unescapedCell(text).replaceAll("'", "").replace(/\s+/gu, " ").toLowerCase();
}
