import { attributeOf, type XmlElement } from "../../xml/tree.ts";
import type { PartReading, UnitReading } from "../format.ts";
import type { RunFormat } from "../ooxml/formatted-runs.ts";
import { type OfficePackage, type OfficeText, relationshipsOf } from "../ooxml/package.ts";
import { drawingsFrom } from "../ooxml/related-drawings.ts";
import { type CellText, sharedTexts, type TextUse, usedAlso, usedText } from "./cell-texts.ts";
import { CELL_FORMAT, cellFormats } from "./fonts.ts";
import { guarded } from "./guards.ts";
import { headerUnits } from "./headers.ts";
import { recalculation } from "./recalculation.ts";
import { type TextCell, visitSheet } from "./sheet.ts";
import { askedNames, namedInFormulas, type Table, tablesOf } from "./tables.ts";
import { type Sheet, workbookOf } from "./workbook.ts";

/** What is gathered while the sheets are passed, one after the other. */
interface Gathering {
  readonly office: OfficePackage;
  readonly formats: readonly RunFormat[];
  readonly order: () => number;
  /** By the numbers of the strings. */
  readonly uses: Map<number, TextUse>;
  readonly texts: CellText[];
  readonly formulas: string[];
  readonly tables: Table[];
  readonly headers: { readonly path: string; readonly unit: UnitReading }[];
  /** Sheets with texts of their own. */
  readonly sheets: OfficeText[];
  readonly drawings: PartReading[];
  readonly seen: Set<string>;
  /** Sheets whose formulas have texts as results. */
  readonly computing: Set<string>;
}

/** The parts of a workbook with their texts, which are numbered in the order of sheets and cells. */
export function workbookParts(office: OfficePackage): readonly PartReading[] {
  const { main, sheets, strings, formulas } = workbookOf(office);
  let next = 0;
  const gathering: Gathering = {
    office,
    formats: cellFormats(office, main),
    order: () => next++,
    uses: new Map(),
    texts: [],
    formulas: [...formulas],
    tables: [],
    headers: [],
    sheets: [],
    drawings: [],
    seen: new Set(),
    computing: new Set(),
  };
  for (const sheet of sheets) takeSheet(sheet, gathering);
  const table = strings === undefined ? [] : [office.text(strings)];
  const shared = table.flatMap((part) => sharedTexts(part, gathering.uses));
  const texts = [...gathering.texts, ...shared];
  const settings = gathering.computing.size > 0 ? recalculation(office.part(main)) : [];
  return [
    ...assembled([...table, ...gathering.sheets], texts, gathering),
    ...gathering.drawings,
    ...settings,
  ];
}

function takeSheet(sheet: Sheet, gathering: Gathering): void {
  const { office, tables, formulas, sheets, headers } = gathering;
  const part = office.text(sheet.path);
  const own = tablesOf(office, sheet.path);
  tables.push(...own);
  formulas.push(...own.flatMap((table) => table.formulas));
  const columns = columnsByCell(own);
  const before = gathering.texts.length + headers.length;
  visitSheet(part.text, {
    cell: (cell) => takeCell(cell, { sheet, part, columns }, gathering),
    header: (place) => {
      if (!sheet.isReachable) return;
      for (const unit of headerUnits(part.text, place)) {
        const context = { ...unit.context, key: sheet.name };
        headers.push({ path: part.path, unit: { ...unit, context, order: gathering.order() } });
      }
    },
    formula: (formula) => {
      if (formula.includes("[")) formulas.push(formula);
    },
    result: () => gathering.computing.add(sheet.path),
  });
  if (gathering.texts.length + headers.length > before) sheets.push(part);
  if (sheet.isReachable) takeDrawings(sheet, gathering);
}

type ColumnsByCell = ReadonlyMap<string, TextUse["columns"]>;

/** The columns of tables by the cells that say the same. */
function columnsByCell(tables: readonly Table[]): ColumnsByCell {
  const all = tables.flatMap((table) => table.columns.map((column) => ({ table, column })));
  return new Map(all.map((use) => [use.column.cell, [use]]));
}

interface Surroundings {
  readonly sheet: Sheet;
  readonly part: OfficeText;
  readonly columns: ColumnsByCell;
}

function takeCell(
  { cell, style, index, place }: TextCell,
  { sheet, part, columns }: Surroundings,
  { uses, texts, formats, order }: Gathering,
): void {
  const known = index === undefined ? undefined : uses.get(index);
  const own = columns.get(cell) ?? [];
  if (!sheet.isReachable && own.length === 0) return;
  const use: TextUse = {
    order: sheet.isReachable ? order() : Number.POSITIVE_INFINITY,
    cells: sheet.isReachable ? [`${sheet.name}!${cell}`] : [],
    format: formats[style] ?? CELL_FORMAT,
    columns: own,
  };
  if (index !== undefined) uses.set(index, known ? usedAlso(known, use) : use);
  else if (place && sheet.isReachable) {
    const text = usedText(part.path, part.text, { place, use });
    if (text) texts.push(text);
  }
}

/** A shape may show what a cell says; then it has its text from there. */
function showsCell(element: XmlElement): boolean {
  return (attributeOf(element, "textlink") ?? "") !== "";
}

function takeDrawings({ name, path }: Sheet, { office, drawings, seen, order }: Gathering): void {
  const links = relationshipsOf(office, path).filter(
    ({ type, isExternal }) => type === "drawing" && !isExternal,
  );
  for (const { target } of links) {
    drawings.push(...drawingsFrom(office, target, { key: name, order, skips: showsCell, seen }));
  }
}

function assembled(
  parts: readonly OfficeText[],
  texts: readonly CellText[],
  { office, formulas, headers, tables }: Gathering,
): readonly PartReading[] {
  const askers = { names: askedNames(office), isInFormulas: namedInFormulas(formulas) };
  const all = texts
    .filter(({ unit }) => Number.isFinite(unit.order))
    .map((text) => guarded(text, askers));
  const units = groupedBy([...all, ...headers], ({ path }) => path);
  const echoes = groupedBy(
    all.flatMap((one) => one.echoes),
    ({ path }) => path,
  );
  return [
    ...parts.map((part) => ({
      ...part,
      units: (units.get(part.path) ?? []).map(({ unit }) => unit),
    })),
    ...tables.map(({ part: { root, ...part } }) => ({
      ...part,
      units: [],
      echoes: (echoes.get(part.path) ?? []).map(({ echo }) => echo),
    })),
  ];
}

function groupedBy<Value>(
  values: readonly Value[],
  keyOf: (value: Value) => string,
): ReadonlyMap<string, readonly Value[]> {
  const groups = new Map<string, Value[]>();
  for (const value of values) {
    const group = groups.get(keyOf(value));
    if (group) group.push(value);
    else groups.set(keyOf(value), [value]);
  }
  return groups;
}
