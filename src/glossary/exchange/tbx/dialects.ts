import type { XmlElement } from "../xml/element.ts";
import { element } from "../xml/write-xml.ts";
import { type Category, MODULES } from "./data-categories.ts";

/** The two standards of TBX: ISO 30042:2008, which most programs read, and ISO 30042:2019. */
export type TbxVersion = 2 | 3;

/** How a version writes what both can say. */
export interface Dialect {
  readonly entry: string;
  readonly language: string;
  readonly term: string;
  readonly category: (
    category: Category,
    attributes: Readonly<Record<string, string>>,
    value: string,
  ) => XmlElement;
  /** The whole file around its text, which holds the entries. */
  readonly file: (text: XmlElement) => XmlElement;
}

/** What differs between the two versions of TBX. */
export const DIALECTS: Readonly<Record<TbxVersion, Dialect>> = {
  2: {
    entry: "termEntry",
    language: "langSet",
    term: "tig",
    category({ name, element: kind }, attributes, value) {
      const type: Record<string, string> = kind === "note" || kind === "date" ? {} : { type: name };
      return element(kind, { ...type, ...attributes }, [value]);
    },
    file: (text) =>
      element("martif", { type: "TBX-Basic", "xml:lang": "hr" }, [
        element("martifHeader", {}, [
          fileDescription(),
          element("encodingDesc", {}, [element("p", { type: "XCSURI" }, ["TBXBasicXCSV02.xcs"])]),
        ]),
        text,
      ]),
  },
  3: {
    entry: "conceptEntry",
    language: "langSec",
    term: "termSec",
    category({ name, module }, attributes, value) {
      return element(module ? `${module}:${name}` : name, attributes, [value]);
    },
    file: (text) =>
      element("tbx", ROOT_OF_VERSION_3, [element("tbxHeader", {}, [fileDescription()]), text]),
  },
};

/** In the style DCT, a data category is an element in the namespace of its module. */
const ROOT_OF_VERSION_3 = {
  type: "TBX-Basic",
  style: "dct",
  "xml:lang": "hr",
  xmlns: "urn:iso:std:iso:30042:ed-2",
  "xmlns:min": MODULES.min,
  "xmlns:basic": MODULES.basic,
};

function fileDescription(): XmlElement {
  return element("fileDesc", {}, [element("sourceDesc", {}, [element("p", {}, ["Tumač"])])]);
}
