import { attributeOf, elementsOf, type XmlElement } from "../../xml/tree.ts";
import { odfName } from "./names.ts";

/** An element that holds a text to be translated. */
export interface TextPlace {
  readonly element: XmlElement;
  /** It can hold neither codes nor marks for spaces: the description of a picture. */
  readonly isPlain: boolean;
  /** It is a line of an index, with the number of a page at its end. */
  readonly isEntry: boolean;
}

const PARAGRAPHS: ReadonlySet<string> = new Set(["text:p", "text:h"]);
const PLAIN_TEXTS: ReadonlySet<string> = new Set([
  "svg:title",
  "svg:desc",
  "text:index-title-template",
]);

/** What says its own text in the middle of a paragraph's. */
const WITHIN_THE_TEXT: ReadonlySet<string> = new Set([
  "text:span",
  "text:a",
  "text:meta",
  "text:ruby",
  "text:ruby-base",
  "loext:content-control",
]);

/** What no reader sees, or what is not the document's own: comments, deleted text, cells that others cover. */
const LEFT_ALONE: ReadonlySet<string> = new Set([
  "text:tracked-changes",
  "office:annotation",
  "office:forms",
  "office:event-listeners",
  "draw:object",
  "draw:object-ole",
  "table:covered-table-cell",
]);

/**
 * The indexes are translated like all else, although they could be made again: nobody is asked to do that when the
 * file is opened, and a table of contents in Croatian is what the client would see first.
 */
const INDEX_BODY = "text:index-body";

/**
 * The texts within an element, in order, each as far outside as it can be: those of a note or a text box in a
 * paragraph belong to the paragraph. `isHidden` tells of paragraphs that are shown to no reader.
 */
export function placesIn(
  parent: XmlElement,
  isHidden: (paragraph: XmlElement) => boolean,
  isEntry = false,
): readonly TextPlace[] {
  return elementsOf(parent).flatMap((element): readonly TextPlace[] => {
    const name = odfName(element);
    if (LEFT_ALONE.has(name) || isHiddenSection(name, element)) return [];
    if (PLAIN_TEXTS.has(name)) {
      return saysWords(element) ? [{ element, isPlain: true, isEntry: false }] : [];
    }
    if (PARAGRAPHS.has(name)) {
      if (isHidden(element)) return [];
      if (saysWords(element)) return [{ element, isPlain: false, isEntry }];
    }
    return placesIn(element, isHidden, isEntry || name === INDEX_BODY);
  });
}

/** A section that is shown under a condition has a value of its own. */
function isHiddenSection(name: string, element: XmlElement): boolean {
  return name === "text:section" && attributeOf(element, "display") === "none";
}

/** Tells whether there is anything to translate in the text itself, its fields, notes and boxes left out. */
function saysWords({ children }: XmlElement): boolean {
  return children.some((child) => {
    if (child.type === "element") return WITHIN_THE_TEXT.has(odfName(child)) && saysWords(child);
    return "text" in child && /[\p{L}\p{N}]/u.test(child.text);
  });
}
