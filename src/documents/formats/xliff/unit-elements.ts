import { elementsOf, type XmlElement } from "../../xml/tree.ts";
import { ownAttribute, ownChild, ownChildren } from "./document.ts";

/** The parts of a unit that the rules of XLIFF 2 speak of. */
export interface UnitElements {
  readonly unit: XmlElement;
  /** Segments and what stands between them, in order. */
  readonly parts: readonly XmlElement[];
  readonly sources: readonly PlacedElement[];
  readonly targets: readonly PlacedElement[];
}

/** An inline element, with the part of the unit that it stands in and the pairs around it. */
export interface PlacedElement {
  readonly element: XmlElement;
  readonly part: XmlElement;
  readonly parents: readonly XmlElement[];
}

/** Every element within that is of the namespace of the root, the root itself first; in order. */
export function* ownElements(root: XmlElement, uri = root.uri): Generator<XmlElement> {
  if (root.uri === uri) yield root;
  for (const child of elementsOf(root)) yield* ownElements(child, uri);
}

/** The files of a document. */
export function filesOf(root: XmlElement): readonly XmlElement[] {
  return ownChildren(root, "file");
}

/** The units of a file or group, however deep. */
export function unitsOf(parent: XmlElement): readonly XmlElement[] {
  return elementsOf(parent).flatMap((child) => {
    if (child.uri !== parent.uri) return [];
    if (child.local === "group") return unitsOf(child);
    return child.local === "unit" ? [child] : [];
  });
}

/** The segments of a unit and what lies between them, in their order. */
export function unitElements(unit: XmlElement): UnitElements {
  const parts = elementsOf(unit).filter(
    ({ local, uri }) => uri === unit.uri && (local === "segment" || local === "ignorable"),
  );
  const inlines = (name: string) =>
    parts.flatMap((part) => {
      const text = ownChild(part, name);
      return text === undefined ? [] : [...inlineElements(text, part, [])];
    });
  return { unit, parts, sources: inlines("source"), targets: inlines("target") };
}

function* inlineElements(
  text: XmlElement,
  part: XmlElement,
  parents: readonly XmlElement[],
): Generator<PlacedElement> {
  for (const element of elementsOf(text)) {
    yield { element, part, parents };
    yield* inlineElements(element, part, [...parents, element]);
  }
}

/** Whether an attribute has a value; with one value meant where it is left out. */
export function says(element: XmlElement, name: string, value: string, without = "yes"): boolean {
  return (ownAttribute(element, name) ?? without) === value;
}

/** Tells of values that come more than once. */
export function repeated<Item>(
  items: readonly Item[],
  keyOf: (item: Item) => string | undefined,
): readonly Item[] {
  const seen = new Set<string>();
  return items.filter((item) => {
    const key = keyOf(item);
    if (key === undefined) return false;
    if (seen.has(key)) return true;
    seen.add(key);
    return false;
  });
}

/** The id of an element, by which others refer to it. */
export function idOf(element: XmlElement): string | undefined {
  return ownAttribute(element, "id");
}
