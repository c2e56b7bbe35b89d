import { escapedXml, escapedXmlValue } from "../../xml/tree.ts";
import { type UnitWriting, writtenMarkup } from "../format.ts";
import { type ParagraphBase, writeParagraph } from "./drawing-text.ts";

/** A unit of a drawing: a paragraph, the value of an attribute, or plain text. */
export type DrawingBase = ParagraphBase | { readonly kind: "value" } | { readonly kind: "text" };

/** Writes what `drawingTexts` has read. */
export function writeDrawingUnit(unit: UnitWriting, base: DrawingBase): string {
  if (base.kind === "paragraph") return writeParagraph(unit, base);
  return writtenMarkup(unit.pieces, base.kind === "value" ? escapedXmlValue : escapedXml);
}
