import { attributeOf, elementsOf, textWithin, type XmlElement } from "../../xml/tree.ts";
import { type CodeLook, labelOf, lookOf, named } from "./code-looks.ts";
import { aroundOrWhole, half } from "./code-pairs.ts";
import { ownAttribute } from "./document.ts";
import type { CodeReader, ElementCodes } from "./pieces.ts";

/** What the header of a file calls its codes, by their ids, as SDL Studio does. */
export type CodeNames = ReadonlyMap<string, string>;

/** The names in `sdl:tag-defs`, by knowledge of such files: `<tag id="5"><bpt name="strong">`. */
export function codeNames(header: XmlElement | undefined): CodeNames {
  const names = new Map<string, string>();
  const definitions = header === undefined ? [] : elementsOf(header);
  for (const tag of definitions.filter(({ local }) => local === "tag-defs").flatMap(elementsOf)) {
    const [name] = elementsOf(tag).flatMap((one) => attributeOf(one, "name") ?? []);
    const id = attributeOf(tag, "id");
    if (id !== undefined && name !== undefined) names.set(id, name);
  }
  return names;
}

/** Reads the inline elements of XLIFF 1.2. Those of a source and of its target with the same id are the same code. */
export function inline1(names: CodeNames): CodeReader {
  return (element, markup) => codesOf(element, markup, names);
}

function codesOf(element: XmlElement, markup: string, names: CodeNames): ElementCodes | null {
  const id = ownAttribute(element, "id") ?? "";
  const rid = ownAttribute(element, "rid") ?? id;
  switch (element.local) {
    case "g":
      return aroundOrWhole(element, markup, `g:${id}`, labelOfPair(element, names));
    case "bx":
    case "bpt":
      return half("open", markup, `b:${rid}`, labelOfPair(element, names));
    case "ex":
    case "ept":
      return half("close", markup, `b:${rid}`, labelOfPair(element, names));
    case "it": {
      const type = ownAttribute(element, "pos") === "close" ? "close" : "open";
      return half(type, markup, `it:${id}`, labelOfPair(element, names));
    }
    case "mrk":
      return marked(element, markup);
    default:
      return alone(element, markup, names);
  }
}

/** A placeholder, or what another tool has put into a text. Angular makes pairs of `START_…` and `CLOSE_…`. */
function alone(element: XmlElement, markup: string, names: CodeNames): ElementCodes {
  const id = ownAttribute(element, "id") ?? "";
  const [, side, name = ""] = /^(START|CLOSE)_(.+)$/u.exec(id) ?? [];
  if (side !== undefined) {
    const label = labelOf(name);
    const type = side === "START" ? "open" : "close";
    return { whole: { type, data: markup, label, id, pair: `angular:${label}` } };
  }
  const look = lookOfAlone(element, names);
  const label = look.label || labelOf(id) || element.local;
  return { whole: { type: look.type, data: markup, label, id: `${element.local}:${id}` } };
}

function lookOfAlone(element: XmlElement, names: CodeNames): CodeLook {
  const ctype = ownAttribute(element, "ctype");
  const original = textWithin(element) || ownAttribute(element, "equiv-text") || "";
  const id = ownAttribute(element, "id") ?? "";
  const look = lookOf(original || (names.get(id) ?? ""));
  if (ctype !== undefined && named(ctype).type === "space") return named(ctype);
  if (original !== "") return look;
  const name = names.get(id);
  if (name !== undefined) return named(name);
  if (/^[A-Z][A-Z_\d]+$/u.test(id)) return angular(id);
  return ctype === undefined ? { label: "", type: "point" } : named(ctype);
}

/** `LINE_BREAK` parts words, `INTERPOLATION` stands for some. */
function angular(id: string): CodeLook {
  const look = named(id);
  return look.type === "space" ? look : { label: look.label, type: "word" };
}

function labelOfPair(element: XmlElement, names: CodeNames): string {
  const ctype = ownAttribute(element, "ctype");
  if (ctype !== undefined) return labelOf(ctype);
  const inside = element.local === "g" ? "" : textWithin(element);
  const original = ownAttribute(element, "equiv-text") || inside;
  const name = names.get(ownAttribute(element, "id") ?? "");
  if (name !== undefined) return labelOf(name);
  return lookOf(original).label || "g";
}

/** What must not be translated is one code; what a reviewer has deleted is none of the text. */
function marked(element: XmlElement, markup: string): ElementCodes | null {
  const type = ownAttribute(element, "mtype") ?? "";
  if (type === "seg") return null;
  const id = `mrk:${type}`;
  if (type === "protected") {
    const { label } = lookOf(textWithin(element));
    return { whole: { type: "word", data: unnumbered(markup), label: label || type, id } };
  }
  if (type === "x-sdl-deleted") {
    return { whole: { type: "point", data: unnumbered(markup), label: "deleted", id } };
  }
  const label = labelOf(type.replace(/^x-sdl-/u, "")) || "mrk";
  const codes = aroundOrWhole(element, markup, id, label);
  if ("whole" in codes) return { whole: { ...codes.whole, data: unnumbered(markup) } };
  const [open, close] = codes.around;
  return { around: [{ ...open, data: unnumbered(open.data) }, close] };
}

/** In a target, the `mid` of a mark is that of a segment, so other marks are written without one. */
function unnumbered(startTag: string): string {
  return startTag.replace(/^(<[^>]*?)\s+mid\s*=\s*(?:"[^"]*"|'[^']*')/u, "$1");
}
