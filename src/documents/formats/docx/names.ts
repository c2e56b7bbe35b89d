import type { XmlElement, XmlNode } from "../../xml/tree.ts";

/** What Word writes, and the same in the strict dialect. */
const WORD_NAMESPACES: readonly string[] = [
  "http://schemas.openxmlformats.org/wordprocessingml/2006/main",
  "http://purl.oclc.org/ooxml/wordprocessingml/main",
];

/** Tells whether a node is an element of Word with a name: `isWord(node, "p")`. */
export function isWord(element: XmlElement, ...names: readonly string[]): boolean;
export function isWord(node: XmlNode, ...names: readonly string[]): node is XmlElement;
export function isWord(node: XmlNode, ...names: readonly string[]): boolean {
  return (
    node.type === "element" && names.includes(node.local) && WORD_NAMESPACES.includes(node.uri)
  );
}

/** The first element of Word with a name directly within. */
export function childOf({ children }: XmlElement, name: string): XmlElement | undefined {
  return children.find((node) => isWord(node, name));
}

/** `w:` in front of what belongs to the same namespace as an element; empty where that is the default. */
export function prefixOf({ name, local }: XmlElement): string {
  return name.slice(0, name.length - local.length);
}

/** Shows all elements within, however deep, in order; what is within one that `visit` answers with false is left out. */
export function visitElements(
  { children }: XmlElement,
  visit: (element: XmlElement) => boolean | undefined,
): void {
  for (const child of children) {
    if (child.type === "element" && visit(child) !== false) visitElements(child, visit);
  }
}
