import type { FileReading, Format, PartReading, SourceFile } from "./format.ts";
import { FORMAT_KINDS } from "./kinds.ts";
import { type DrawingBase, writeDrawingUnit } from "./ooxml/drawing-units.ts";
import { isOfficeFile, openPackage } from "./ooxml/package.ts";
import { presentationParts } from "./pptx/presentation.ts";

/** Presentations, shows and templates, with macros or without. */
const PRESENTATION =
  /(?:presentationml|ms-powerpoint)\.(?:presentation|slideshow|template)(?:\.macroEnabled)?\.main\+xml$/u;

/**
 * PowerPoint's presentations: slides and their notes, tables, diagrams, charts, the descriptions of pictures, and what
 * stands on all slides. The prompts of layouts and comments stay as they are. A chart has a table of its own in the
 * file, from which its texts come again when somebody edits that table; it stays as it is, too.
 */
export const pptxFormat: Format = {
  name: "pptx",
  recognises: (file) => isOfficeFile(file, PRESENTATION, FORMAT_KINDS.pptx.endings),
  read: readPptx,
  // as `read` left it
  writeUnit: (unit) => writeDrawingUnit(unit, unit.base as DrawingBase), // as `read` left it
};

function readPptx(file: SourceFile): FileReading {
  return { parts: presentationParts(openPackage(file)).filter(holdsAnything) };
}

function holdsAnything({ units, languages = [], echoes = [] }: PartReading): boolean {
  return units.length + languages.length + echoes.length > 0;
}
