import { attributeOf, elementsOf, type XmlElement } from "../../xml/tree.ts";

/** A property of a run: bold, a colour. */
export interface Property {
  /** As it is written. */
  readonly xml: string;
  /** The same for all that look the same, however they are written; empty for what is not seen. */
  readonly key: string;
}

/** The properties of a run by their names: `w:b`. */
export type Properties = ReadonlyMap<string, Property>;

/** What a stretch has other than the text around it; null for what it has not. */
export type Difference = ReadonlyMap<string, Property | null>;

/**
 * What nobody sees in a text in Latin letters, or only Word does: languages (they are guessed word by word),
 * spelling turned off, and what holds for the print of other scripts alone.
 */
const UNSEEN: readonly string[] = ["lang", "noProof", "webHidden", "kern", "snapToGrid"];

/** A property for Arabic or Hebrew, which goes with the one for Latin letters. */
const TWINS: Readonly<Record<string, string>> = { bCs: "b", iCs: "i", szCs: "sz" };

/** Of a font, only these count in a text in Latin letters. */
const SEEN_OF_FONTS: readonly string[] = ["ascii", "hAnsi", "asciiTheme", "hAnsiTheme"];

/** Letters pushed together or apart by less than this, as programs do that make DOCX out of PDF. Twentieths of a point. */
const LEAST_SPACING = 10;

/** Letters stretched by less than this, as such programs do. Percent. */
const LEAST_STRETCH = 5;

/** The order that the schema of Word demands. */
const ORDER: readonly string[] = [
  ..."rStyle rFonts b bCs i iCs caps smallCaps strike dstrike outline shadow emboss imprint".split(
    " ",
  ),
  ..."noProof snapToGrid vanish webHidden color spacing w kern position sz szCs highlight u".split(
    " ",
  ),
  ..."effect bdr shd fitText vertAlign rtl cs em lang eastAsianLayout specVanish oMath".split(" "),
];

/** Those of a run that looks as its paragraph does. */
export const NO_PROPERTIES: Properties = new Map();

/** The properties in a `w:rPr`; marks of tracked changes are left out. */
export function propertiesOf(text: string, rPr: XmlElement | undefined): Properties {
  if (rPr === undefined) return NO_PROPERTIES;
  const found = new Map<string, Property>();
  for (const element of elementsOf(rPr)) {
    if (CHANGES.includes(element.local)) continue;
    const xml = text.slice(element.from, element.to);
    found.set(element.name, { xml, key: keyOf(element, xml) });
  }
  return found;
}

const CHANGES: readonly string[] = ["rPrChange", "ins", "del", "moveFrom", "moveTo"];

function keyOf(element: XmlElement, xml: string): string {
  const { local, attributes } = element;
  if (UNSEEN.includes(local) || local in TWINS) return "";
  const value = attributeOf(element, "val") ?? "";
  if (local === "spacing" && Math.abs(Number(value)) < LEAST_SPACING) return "";
  if (local === "w" && Math.abs(Number(value) - 100) < LEAST_STRETCH) return "";
  if (element.children.length > 0) return xml;
  const seen = attributes
    .filter((one) => local !== "rFonts" || SEEN_OF_FONTS.includes(one.local))
    .map((one) => `${one.local}=${one.local === "val" ? evenValue(one.value) : one.value}`);
  if (local === "rFonts" && seen.length === 0) return "";
  return [local, ...seen.filter((one) => one !== "val=1").sort()].join(" ");
}

/** `<w:b/>`, `<w:b w:val="true"/>` and `<w:b w:val="on"/>` are one. */
function evenValue(value: string): string {
  if (value === "true" || value === "on") return "1";
  return value === "false" || value === "off" ? "0" : value;
}

/** The same for all runs that look the same. */
export function lookOf(properties: Properties): string {
  const keys = [...properties.values()].map(({ key }) => key);
  return keys
    .filter((key) => key !== "")
    .sort()
    .join("\n");
}

/** Tells whether a property holds: neither left out nor turned off. */
export function holds(properties: Properties, local: string): boolean {
  const property = [...properties].find(([name]) => localOf(name) === local)?.[1];
  return property !== undefined && !property.key.includes("val=0");
}

/** What makes white space seen. */
const DECORATIONS = ["u", "strike", "dstrike", "highlight", "shd", "bdr", "em", "effect", "rStyle"];

/** White space looks the same in either of two formats: no line runs under one of them alone. */
export function areAlikeForSpace(one: Properties, other: Properties): boolean {
  const decorations = (properties: Properties) =>
    lookOf(new Map([...properties].filter(([name]) => DECORATIONS.includes(localOf(name)))));
  return decorations(one) === decorations(other);
}

/** What a format has other than the one around it. */
export function differenceOf(format: Properties, around: Properties): Difference {
  const difference = new Map<string, Property | null>();
  for (const [name, property] of format) {
    if (property.key !== (around.get(name)?.key ?? "")) difference.set(name, property);
  }
  for (const [name, { key }] of around) {
    if (key !== "" && !format.has(name)) difference.set(name, null);
  }
  return difference;
}

/** What two differences have in common. */
export function sharedBy(one: Difference, other: Difference): Difference {
  return new Map(
    [...one].filter(([name, property]) => {
      const same = other.get(name);
      return same !== undefined && same?.key === property?.key;
    }),
  );
}

/** What two formats have in common. */
export function commonOf(one: Properties, other: Properties): Properties {
  return new Map([...one].filter(([name, { key }]) => (other.get(name)?.key ?? "") === key));
}

/** A format with a difference laid over it. */
export function changedBy(format: Properties, difference: Difference): Properties {
  const changed = new Map(format);
  for (const [name, property] of difference) {
    if (property === null) changed.delete(name);
    else changed.set(name, property);
  }
  return changed;
}

/** A difference as JSON: the XML of each property, null for what is taken away. With `bold` goes its twin. */
export type WrittenDifference = Readonly<Record<string, string | null>>;

/** The difference as a pair of codes keeps it, so that a run within the pair can be given it again. */
export function writtenDifference(difference: Difference, format: Properties): WrittenDifference {
  const written: Record<string, string | null> = {};
  for (const [name, property] of difference) {
    written[name] = property?.xml ?? null;
    const twin = twinOf(name);
    if (twin !== undefined) written[twin] = format.get(twin)?.xml ?? null;
  }
  return written;
}

function twinOf(name: string): string | undefined {
  const found = Object.entries(TWINS).find(([, latin]) => latin === localOf(name));
  return found && name.slice(0, name.length - localOf(name).length) + found[0];
}

/** The properties in the order of the schema. */
export function inOrder(properties: ReadonlyMap<string, string>): string {
  return [...properties]
    .sort(([one], [other]) => placeOf(one) - placeOf(other))
    .map(([, xml]) => xml)
    .join("");
}

/** Those that the schema does not know come last, as do those of newer Words: `w14:glow`. */
function placeOf(name: string): number {
  const place = name.startsWith("w14:") ? -1 : ORDER.indexOf(localOf(name));
  return place < 0 ? ORDER.length : place;
}

function localOf(name: string): string {
  return name.slice(name.indexOf(":") + 1);
}

const LABELS: Readonly<Record<string, string>> = {
  strike: "s",
  dstrike: "s",
  rFonts: "font",
  sz: "size",
  highlight: "mark",
  shd: "mark",
  smallCaps: "caps",
};

/** A word for the reader: `b`, `b+i`, `sup`; `-b` where the text around is bold and this is not. */
export function labelOf(difference: Difference): string {
  const ordered = [...difference].sort(([one], [other]) => placeOf(one) - placeOf(other));
  const labels = ordered.map(([name, property]) => {
    const local = localOf(name);
    if (property === null || property.key.includes("val=0")) return `-${LABELS[local] ?? local}`;
    const value = /val=(\S+)/u.exec(property.key)?.[1] ?? "";
    if (local === "vertAlign") return value === "subscript" ? "sub" : "sup";
    return local === "rStyle" ? value : (LABELS[local] ?? local);
  });
  return [...new Set(labels)].slice(0, MOST_LABELS).join("+");
}

/** More words would not fit into a label. */
const MOST_LABELS = 3;
