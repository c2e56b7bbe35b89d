import { attributeOf, elementsOf, type XmlElement } from "../../xml/tree.ts";

/** What the formatting of a run of text comes to. */
export interface SpanStyle {
  /** Runs with the same look the same; empty for one that looks like its paragraph. */
  readonly look: string;
  /** A word for the reader: `b`, `i`, `span`. */
  readonly label: string;
  readonly hidden: boolean;
}

/** The styles of one part, by family and name. */
export type Styles = ReadonlyMap<string, SpanStyle>;

const LOOKS_LIKE_ITS_PARAGRAPH: SpanStyle = { look: "", label: "span", hidden: false };

/** The styles that a part brings with it, which LibreOffice calls P1, P2 …, T1, T2 … */
export function automaticStyles(root: XmlElement): Styles {
  return stylesIn(root, "automatic-styles", (look) => look);
}

/** The styles that have names of their own, which people chose: they look as they are called. */
export function namedStyles(root: XmlElement): Styles {
  return stylesIn(root, "styles", (_look, name) => name);
}

/** The style of a run; one that nobody knows looks as it is called. */
export function spanStyle(styles: Styles, name: string | undefined): SpanStyle {
  if (name === undefined || name === "") return LOOKS_LIKE_ITS_PARAGRAPH;
  return styles.get(`text ${name}`) ?? { look: name, label: labelOf({}, name), hidden: false };
}

/** Tells whether a paragraph is shown to no reader. */
export function isHiddenParagraph(styles: Styles, name: string | undefined): boolean {
  return styles.get(`paragraph ${name ?? ""}`)?.hidden ?? false;
}

function stylesIn(
  root: XmlElement,
  container: string,
  lookOf: (look: string, name: string) => string,
): Styles {
  const styles = elementsOf(root)
    .filter(({ local }) => local === container)
    .flatMap(elementsOf)
    .filter(({ local }) => local === "style");
  return new Map(
    styles.map((style) => {
      const name = attributeOf(style, "name") ?? "";
      const read = readStyle(style);
      return [
        `${attributeOf(style, "family")} ${name}`,
        { ...read, look: lookOf(read.look, name) },
      ];
    }),
  );
}

function readStyle(style: XmlElement): SpanStyle {
  const properties = elementsOf(style)
    .filter(({ local }) => local === "text-properties")
    .flatMap(({ attributes }) => attributes)
    .filter(({ local }) => !SAYS_NOTHING_OF_LOOKS.test(local));
  const parent = attributeOf(style, "parent-style-name") ?? "";
  const values = Object.fromEntries(properties.map(({ local, value }) => [local, value]));
  const written = properties.map(({ name, value }) => `${name}=${value}`).sort();
  return {
    look: [parent, ...written].filter((one) => one !== "").join("\n"),
    label: labelOf(values, parent),
    hidden: values.display === "none",
  };
}

/** Which session of typing a run came from, and its language: `officeooo:rsid`, `fo:language`, `style:country-asian`. */
const SAYS_NOTHING_OF_LOOKS =
  /^(?:rsid|paragraph-rsid|(?:language|country|script|rfc-language-tag)(?:-asian|-complex)?)$/u;

/** What shows most is what a run is called after. */
function labelOf(values: Readonly<Record<string, string>>, style: string): string {
  const named = LABELS_OF_STYLES[style];
  if (named !== undefined) return named;
  if (/^(?:bold|[6-9]00)$/u.test(values["font-weight"] ?? "")) return "b";
  if (/^(?:italic|oblique)$/u.test(values["font-style"] ?? "")) return "i";
  if ((values["text-underline-style"] ?? "none") !== "none") return "u";
  if ((values["text-line-through-style"] ?? "none") !== "none") return "s";
  const position = values["text-position"] ?? "";
  if (/^(?:super|[1-9])/u.test(position)) return "sup";
  return /^(?:sub|-)/u.test(position) ? "sub" : "span";
}

const LABELS_OF_STYLES: Readonly<Record<string, string>> = {
  Strong_20_Emphasis: "b",
  Emphasis: "i",
  Internet_20_link: "a",
  Visited_20_Internet_20_Link: "a",
  Source_20_Text: "code",
};
