import { Mishap } from "../../../errors.ts";
import { elementsOf, type XmlElement } from "../../xml/tree.ts";
import type { PartReading } from "../format.ts";
import { type OfficePackage, partsOfType, relationshipsOf } from "../ooxml/package.ts";
import { drawingsFrom } from "../ooxml/related-drawings.ts";

/** The part that names the slides. */
const MAIN = /\.(?:presentation|slideshow|template)(?:\.macroEnabled)?\.main\+xml$/u;

/**
 * The parts of a presentation with their texts, in the order in which it is shown: each slide with its diagrams and
 * charts, then its notes; at last what stands on all slides. `#3` is the third slide.
 */
export function presentationParts(office: OfficePackage): readonly PartReading[] {
  const [main] = partsOfType(office, MAIN);
  if (main === undefined) throw new Mishap("archiveUnusable", { cause: "no presentation" });
  const slides = slidesOf(office, main);
  const layouts = linked(office, slides, "slideLayout");
  const masters = linked(office, layouts, "slideMaster");
  const seen = new Set<string>();
  const read = (path: string, key: string, skips = (_: XmlElement): boolean => false) =>
    drawingsFrom(office, path, { key, skips, withCaches: true, seen });
  return [
    ...slides.flatMap((slide, index) => {
      const notes = linked(office, [slide], "notesSlide");
      const key = `#${index + 1}`;
      return [...read(slide, key), ...notes.flatMap((path) => read(path, `${key} notes`))];
    }),
    ...[...layouts, ...masters].flatMap((path) => read(path, nameOf(path), isPrompt)),
    ...read(main, nameOf(main)),
  ];
}

function slidesOf(office: OfficePackage, main: string): readonly string[] {
  const links = new Map(relationshipsOf(office, main).map((link) => [link.id, link]));
  return elementsOf(office.part(main).root)
    .filter(({ local }) => local === "sldIdLst")
    .flatMap(elementsOf)
    .flatMap(({ attributes }) => {
      const id = attributes.find(({ uri }) => uri.endsWith("/relationships"))?.value ?? "";
      const slide = links.get(id);
      return slide === undefined || slide.isExternal ? [] : [slide.target];
    });
}

/** The parts of a type that some parts point to, each once. */
function linked(office: OfficePackage, from: readonly string[], type: string): readonly string[] {
  const targets = from.flatMap((path) =>
    relationshipsOf(office, path)
      .filter((link) => link.type === type && !link.isExternal)
      .map(({ target }) => target),
  );
  return [...new Set(targets)];
}

/** What a layout says in a placeholder is seen by those who write slides alone, in the language of their Office. */
function isPrompt(element: XmlElement): boolean {
  if (element.local !== "sp") return false;
  return elementsOf(element).some(
    ({ local, children }) =>
      local === "nvSpPr" &&
      children.some(
        (child) =>
          child.type === "element" &&
          child.local === "nvPr" &&
          elementsOf(child).some((one) => one.local === "ph"),
      ),
  );
}

/** `slideLayout2` of `ppt/slideLayouts/slideLayout2.xml`. */
function nameOf(path: string): string {
  return path.replace(/^.*\/|\.xml$/gu, "");
}
