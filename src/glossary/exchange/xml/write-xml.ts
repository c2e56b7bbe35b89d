import type { XmlElement } from "./element.ts";

/** What XML 1.0 cannot hold, not even escaped: most control characters, halves of pairs, two non-characters. */
const UNHOLDABLE = /(?![\t\n\r\u007F-\u009F])\p{Cc}|[\uFFFE\uFFFF]|\p{Surrogate}/gu;

/** The text with U+FFFD for what XML cannot hold, so that a reader sees that something stood there. */
function holdable(text: string): string {
  return text.replace(UNHOLDABLE, "\uFFFD");
}

/** An element to be written; its name may have a prefix: `basic:definition`. */
export function element(
  name: string,
  attributes: Readonly<Record<string, string>>,
  children: readonly (XmlElement | string)[],
): XmlElement {
  const colon = name.indexOf(":");

  const held: Record<string, string> = {};
  for (const key in attributes) held[key] = holdable(attributes[key] ?? "");
  return {
    name: name.slice(colon + 1),
    prefix: name.slice(0, Math.max(colon, 0)),
    attributes: held,
    children: children.map((child) => (typeof child === "string" ? holdable(child) : child)),
    line: 0,
  };
}

/** The markup of an element, indented for people and for comparing versions; text stays as it is. */
export function markupOf(one: XmlElement, indent = ""): string {
  const name = one.prefix === "" ? one.name : `${one.prefix}:${one.name}`;
  const attributes = Object.entries(one.attributes)
    .map(([name, value]) => ` ${name}="${escapedValue(value)}"`)
    .join("");
  if (one.children.length === 0) return `${indent}<${name}${attributes}/>`;
  return `${indent}<${name}${attributes}>${contentOf(one, indent)}</${name}>`;
}

function contentOf({ children }: XmlElement, indent: string): string {
  if (children.some((child) => typeof child === "string")) {
    return children
      .map((child) => (typeof child === "string" ? escapedText(child) : markupOf(child)))
      .join("");
  }
  const within = `${indent}  `;
  const lines = children.map((child) =>
    typeof child === "string" ? child : markupOf(child, within),
  );
  return `\n${lines.join("\n")}\n${indent}`;
}

const ESCAPES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "\t": "&#9;",
  "\n": "&#10;",
  "\r": "&#13;",
};

const escapeOf = (mark: string) => ESCAPES[mark] ?? mark;

/** A reader makes a carriage return a line end, unless it is written as a number. */
function escapedText(text: string): string {
  return text.replace(/[&<>\r]/gu, escapeOf);
}

/** In an attribute, it makes a space of every tab and line end. */
function escapedValue(value: string): string {
  return value.replace(/[&<>"\t\n\r]/gu, escapeOf);
}
