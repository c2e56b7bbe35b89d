import { textWithin, type XmlElement } from "../../xml/tree.ts";
import { type CodeLook, labelOf, lookOf, named } from "./code-looks.ts";
import { aroundOrWhole, half } from "./code-pairs.ts";
import { ownAttribute } from "./document.ts";
import type { CodeReader, ElementCodes } from "./pieces.ts";

/** The original data of the codes of a unit, by their ids. */
export type OriginalData = ReadonlyMap<string, string>;

/** Reads the inline elements of XLIFF 2. Those of a source and of its target with the same id are the same code. */
export function inline2(data: OriginalData): CodeReader {
  return (element, markup) => codesOf(element, markup, data);
}

function codesOf(element: XmlElement, markup: string, data: OriginalData): ElementCodes | null {
  const id = ownAttribute(element, "id") ?? "";
  const ref = ownAttribute(element, "startRef") ?? id;
  switch (element.local) {
    case "pc":
      return aroundOrWhole(
        element,
        markup,
        `c:${id}`,
        lookOfCode(element, data, "Start").label || "pc",
      );
    case "sc":
      return half("open", markup, `c:${ref}`, lookOfCode(element, data).label || "sc");
    case "ec":
      return half("close", markup, `c:${ref}`, lookOfCode(element, data).label || "ec");
    case "sm":
      return half("open", markup, `m:${ref}`, annotation(element));
    case "em":
      return half("close", markup, `m:${ref}`, "mrk");
    case "mrk":
      return marked(element, markup, id);
    case "cp": {
      const hex = ownAttribute(element, "hex") ?? "";
      return { whole: { type: "point", data: markup, label: `U+${hex}`, id: `cp:${hex}` } };
    }
    default: {
      const { label, type } = lookOfCode(element, data);
      return { whole: { type, data: markup, label: label || element.local, id: `p:${id}` } };
    }
  }
}

/** What must not be translated is one code. */
function marked(element: XmlElement, markup: string, id: string): ElementCodes {
  if (ownAttribute(element, "translate") !== "no") {
    return aroundOrWhole(element, markup, `m:${id}`, annotation(element));
  }
  const { label } = lookOf(textWithin(element));
  return { whole: { type: "word", data: markup, label: label || "mrk", id: `m:${id}` } };
}

function annotation(element: XmlElement): string {
  const type = ownAttribute(element, "type") ?? "";
  return labelOf(type.replace(/^[^:]*:/u, "")) || "mrk";
}

/** By what the format that it comes from has there, by what the file shows for it, or by its type. */
function lookOfCode(element: XmlElement, data: OriginalData, side = ""): CodeLook {
  const attribute = (name: string) => ownAttribute(element, name);
  const subType = attribute("subType");
  if (subType?.startsWith("xlf:") && subType !== "xlf:var") return named(subType);
  const original = data.get(attribute(`dataRef${side}`) ?? "") ?? "";
  const shown = original || attribute(`disp${side}`) || attribute(`equiv${side}`) || "";
  const look = lookOf(shown);
  if (subType === "xlf:var") return { label: look.label || "x", type: "word" };
  if (shown.trim() !== "") return look;
  const type = attribute("type");
  return type === undefined || type === "other" ? look : named(type);
}
