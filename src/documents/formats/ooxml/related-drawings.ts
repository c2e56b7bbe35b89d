import type { PartReading } from "../format.ts";
import { type DrawingReading, drawingTexts, type Said } from "./drawing-part.ts";
import { type OfficePackage, relationshipsOf } from "./package.ts";

/** Drawings that a drawing points to, in the order in which they are read: a drawing of a diagram repeats its data. */
const DRAWINGS: readonly string[] = [
  "diagramData",
  "diagramDrawing",
  "chart",
  "chartEx",
  "chartUserShapes",
];

/**
 * The texts of a drawing and of all that it points to. A diagram is there twice, as data and as it was drawn last;
 * both say the same after translation, so that programs that draw anew and those that do not show the same.
 */
export function drawingsFrom(
  office: OfficePackage,
  path: string,
  reading: DrawingReading & { readonly seen: Set<string> },
): readonly PartReading[] {
  if (reading.seen.has(path)) return [];
  reading.seen.add(path);
  const { seen, ...own } = reading;
  const { part } = drawingTexts(office.part(path), own);
  return [part, ...pointedTo(office, path, reading)];
}

function pointedTo(
  office: OfficePackage,
  path: string,
  reading: DrawingReading & { readonly seen: Set<string> },
): readonly PartReading[] {
  const links = relationshipsOf(office, path).filter(({ isExternal }) => !isExternal);
  let said: Said = new Map();
  return DRAWINGS.flatMap((type) =>
    links
      .filter((link) => link.type === type && !reading.seen.has(link.target))
      .flatMap(({ target }) => {
        if (!type.startsWith("diagram")) return drawingsFrom(office, target, reading);
        reading.seen.add(target);
        const { seen, ...own } = reading;
        const texts = drawingTexts(
          office.part(target),
          type === "diagramData" ? own : { ...own, said },
        );
        if (type === "diagramData") said = new Map([...texts.said, ...said]);
        return [texts.part];
      }),
  );
}
