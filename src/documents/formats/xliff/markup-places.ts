import type { XmlElement } from "../../xml/tree.ts";
import type { Mark, Slot } from "./splice.ts";
import type { StateScheme } from "./states.ts";

/** The place inside an element whose content is a translation; an empty `<target/>` gets two tags. */
export function contentSlot(text: string, element: XmlElement, segment: number): Slot {
  const { from, to, contentFrom, contentTo } = element;
  const segments = [segment];
  if (contentFrom < to) {
    return { from: contentFrom, to: contentTo, segments, head: "", chunks: ["", ""] };
  }
  const head = text.slice(from, to - 2).trimEnd();
  return { from, to, segments, head, chunks: [">", `</${element.name}>`] };
}

/** A new element behind another one, indented as that is. */
export function indentation(text: string, { from }: XmlElement): string {
  const before = text.slice(Math.max(0, from - 200), from);
  return /\r?\n[ \t]*$/u.exec(before)?.[0] ?? "";
}

/** `xlf:` in `<xlf:source>`. */
export function prefixOf({ name, local }: XmlElement): string {
  return name.slice(0, name.length - local.length);
}

/** Where a state stands in the attribute of an element, or comes in. */
export function attributeMark(
  element: XmlElement,
  attribute: string,
  mark: { readonly scheme: StateScheme; readonly segments: readonly number[] },
): Mark {
  const found = element.attributes.find(({ name }) => name === attribute);
  if (found !== undefined) return { ...mark, from: found.from, to: found.to, was: found.value };
  const at = (element.attributes.at(-1)?.to ?? element.from + element.name.length) + 1;
  return { ...mark, from: at, to: at, was: null, attribute };
}

/** An attribute that goes, with the space before it; none where there is none. */
export function droppedMark(
  text: string,
  element: XmlElement,
  dropped: { readonly attribute: string; readonly segments: readonly number[] },
): readonly Mark[] {
  const found = element.attributes.find(({ name }) => name === dropped.attribute);
  if (found === undefined) return [];
  const name = text.lastIndexOf(dropped.attribute, found.from);
  const from = element.from + text.slice(element.from, name).trimEnd().length;
  const { segments } = dropped;
  return [{ from, to: found.to + 1, segments, scheme: "dropped", was: found.value }];
}
