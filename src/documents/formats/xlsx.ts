import { escapedXmlValue } from "../xml/tree.ts";
import type { FileReading, Format, PartReading, SourceFile, UnitWriting } from "./format.ts";
import { FORMAT_KINDS } from "./kinds.ts";
import { type DrawingBase, writeDrawingUnit } from "./ooxml/drawing-units.ts";
import { isOfficeFile, openPackage } from "./ooxml/package.ts";
import { escapedColumnName } from "./xlsx/escapes.ts";
import { writeHeader } from "./xlsx/headers.ts";
import { workbookParts } from "./xlsx/reading.ts";
import { type StringBase, writeString } from "./xlsx/strings.ts";
import { verifyWorkbook } from "./xlsx/verify.ts";

/** Workbooks and templates, with macros or without. */
const WORKBOOK = /(?:spreadsheetml|ms-excel)\.(?:sheet|template)(?:\.macroEnabled)?\.main\+xml$/u;

/**
 * Excel's workbooks: the texts of cells, headers and footers, text boxes and the titles of charts. A text that many
 * cells share is there once. The names of sheets stay as they are, because formulas call them so; so do results of
 * formulas, comments, lists to choose from, and sheets that nothing but a macro can show.
 */
export const xlsxFormat: Format = {
  name: "xlsx",
  recognises: (file) => isOfficeFile(file, WORKBOOK, FORMAT_KINDS.xlsx.endings),
  read: readXlsx,
  writeUnit: writeXlsxUnit,
  verify: (file) => verifyWorkbook(openPackage(file)),
};

function readXlsx(file: SourceFile): FileReading {
  return { parts: workbookParts(openPackage(file)).filter(holdsAnything) };
}

function holdsAnything({ units, languages = [], echoes = [] }: PartReading): boolean {
  return units.length + languages.length + echoes.length > 0;
}

type Base = DrawingBase | StringBase | { readonly kind: "header" } | { readonly kind: "column" };

function writeXlsxUnit(unit: UnitWriting): string {
  const base = unit.base as Base; // as `read` left it
  if (base.kind === "string") return writeString(unit, base);
  if (base.kind === "header") return writeHeader(unit);
  return base.kind === "column" ? writeColumnName(unit) : writeDrawingUnit(unit, base);
}

/** It has no formats. */
function writeColumnName({ pieces }: UnitWriting): string {
  const shown = pieces.filter(({ type }) => type !== "open" && type !== "close");
  const name = shown.map((piece) => (piece.type === "text" ? piece.text : piece.data)).join("");
  return escapedXmlValue(escapedColumnName(name));
}
