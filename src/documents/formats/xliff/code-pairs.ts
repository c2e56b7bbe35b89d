import type { XmlElement } from "../../xml/tree.ts";
import type { CodePiece } from "../format.ts";
import type { ElementCodes } from "./pieces.ts";

/** The element's tags as a pair around its content. */
export function aroundOrWhole(
  element: XmlElement,
  markup: string,
  id: string,
  label: string | readonly [string, string],
): ElementCodes {
  const [start, end] = typeof label === "string" ? [label, label] : label;
  const { from, to, contentFrom, contentTo } = element;
  if (contentFrom === to) return { whole: { type: "point", data: markup, label: start, id } };
  const open: CodePiece = {
    type: "open",
    data: markup.slice(0, contentFrom - from),
    label: start,
    id,
    pair: id,
  };
  const data = markup.slice(contentTo - from);
  return { around: [open, { ...open, type: "close", data, label: end }] };
}

/** One half of a pair. */
export function half(
  type: "open" | "close",
  data: string,
  id: string,
  label: string,
): ElementCodes {
  return { whole: { type, data, label, id, pair: id } };
}
