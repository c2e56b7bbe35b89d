import { attributeOf, elementsOf, type XmlElement } from "../../xml/tree.ts";
import type { LanguageReading } from "../format.ts";
import { odfName } from "./names.ts";

/** What Croatian is called, and what a program takes it for. */
const CROATIAN = /^(?:hr|bs|sr|sh|cnr)(?:[-_]|$)/u;

/** Where styles and what is told of a document name its language, if that is Croatian. */
export function languagesIn(root: XmlElement): readonly LanguageReading[] {
  return elementsOf(root)
    .filter((container) => LANGUAGE_CONTAINERS.has(odfName(container)))
    .flatMap(languagesWithin);
}

const LANGUAGE_CONTAINERS: ReadonlySet<string> = new Set([
  "office:styles",
  "office:automatic-styles",
  "office:meta",
]);

function languagesWithin(element: XmlElement): readonly LanguageReading[] {
  const { contentFrom: from, contentTo: to } = element;
  const named = odfName(element) === "dc:language" ? [{ from, to, value: textOf(element) }] : [];
  return [
    ...named.filter(({ value }) => CROATIAN.test(value)).map(({ value: _, ...range }) => range),
    ...marksOf(element),
    ...elementsOf(element).flatMap(languagesWithin),
  ];
}

function textOf({ children }: XmlElement): string {
  const [only, ...others] = children;
  return only?.type === "text" && others.length === 0 ? only.text.trim() : "";
}

/** `fo:language="hr" fo:country="HR"`, and of numbers and dates the same with another prefix. */
function marksOf(element: XmlElement): readonly LanguageReading[] {
  if (!CROATIAN.test(attributeOf(element, "language") ?? "")) return [];
  return element.attributes.flatMap(({ uri, local, value, from, to }): LanguageReading[] => {
    const name = odfName({ uri, local });
    if (name === "style:rfc-language-tag" && CROATIAN.test(value)) return [{ from, to }];
    if (!/^(?:fo|number):(?:language|country)$/u.test(name)) return [];
    return [{ from, to, ...(local === "country" ? { country: true } : {}) }];
  });
}
