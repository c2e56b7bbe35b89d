/** A piece of XML: what a reader of a glossary needs to know of it. */
export interface XmlElement {
  /** Without its prefix: `definition` of `basic:definition`. */
  readonly name: string;
  /** `basic` of `basic:definition`; empty for none. */
  readonly prefix: string;
  /** By their names with prefix: `xml:lang`. */
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly (XmlElement | string)[];
  /** Where its start tag ends, from 1; 0 for one that was not read. */
  readonly line: number;
}

/** The elements within, in order. */
export function elementsIn({ children }: XmlElement): readonly XmlElement[] {
  return children.filter((child) => typeof child !== "string");
}

/** All text within, that of inline elements too: `<hi>Islamska</hi> država` → Islamska država. */
export function textOf(element: XmlElement): string {
  const [only] = element.children;
  if (element.children.length === 1 && typeof only === "string") return only;
  return element.children
    .map((child) => (typeof child === "string" ? child : textOf(child)))
    .join("");
}
