import { attributeOf, elementsOf, type XmlElement } from "../../xml/tree.ts";
import type { RunFormat } from "../ooxml/formatted-runs.ts";
import { type OfficePackage, relationshipsOf } from "../ooxml/package.ts";

/** Says nothing of how a text looks, but how to find a like font; and what a font is called in two places. */
const UNSEEN: ReadonlySet<string> = new Set(["charset", "family", "scheme"]);
const SAME_NAMES: Readonly<Record<string, string>> = { rFont: "name" };

/** A text in the format of its cell, which is not known. */
export const CELL_FORMAT: RunFormat = { key: "", markup: "", labels: [], marksSpaces: false };

/**
 * The formats of cells by the numbers of their styles. Excel gives the first run of a text no format and the others
 * the whole of it, so that the ends of a sentence around one bold word look different where they are not.
 */
export function cellFormats(office: OfficePackage, main: string): readonly RunFormat[] {
  const link = relationshipsOf(office, main).find(({ type }) => type === "styles");
  if (link === undefined || link.isExternal) return [];
  const { root } = office.part(link.target);
  const within = (name: string) =>
    elementsOf(root)
      .filter(({ local }) => local === name)
      .flatMap(elementsOf);
  const fonts = within("fonts").map((font) => ({ ...fontFormat(font), markup: "" }));
  return within("cellXfs").map(
    (style) => fonts[Number(attributeOf(style, "fontId") ?? 0)] ?? CELL_FORMAT,
  );
}

/** The format that a `font`, or an `rPr` of a run, stands for; `source` is what it was read from. */
export function fontFormat(font: XmlElement, source = ""): RunFormat {
  const own = elementsOf(font).filter(({ local }) => !UNSEEN.has(local));
  if (own.length === 0) return CELL_FORMAT;
  const labels = labelsOf(own);
  return {
    key: own.map(keyOf).sort().join("\n"),
    markup: source.slice(font.from, font.to),
    labels,
    marksSpaces: labels.includes("u") || labels.includes("s"),
  };
}

function keyOf({ local, attributes }: XmlElement): string {
  const values = attributes
    .filter(({ name }) => !name.startsWith("xmlns"))
    .map(({ name, value }) => `${name}=${value}`)
    .sort();
  const shown = values.join(" ").replace(/^val=(?:1|true)$/u, "");
  return `${SAME_NAMES[local] ?? local} ${shown}`;
}

/** The names that HTML has for what a font does. */
const LABELS: Readonly<Record<string, string>> = { b: "b", i: "i", u: "u", strike: "s" };
const RAISED: Readonly<Record<string, string>> = { superscript: "sup", subscript: "sub" };

function labelsOf(own: readonly XmlElement[]): readonly string[] {
  return own.flatMap((one) => {
    const value = attributeOf(one, "val") ?? "1";
    const label = LABELS[one.local] ?? RAISED[value];
    return label === undefined || /^(?:0|false|none)$/u.test(value) ? [] : [label];
  });
}
