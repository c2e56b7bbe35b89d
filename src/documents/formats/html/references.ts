import { parseFragment } from "parse5";
import type { Piece } from "../format.ts";

/** `&nbsp;`, `&#8217;`, `&copy` without its end. */
const REFERENCE = /&#?[a-zA-Z0-9]{1,40};?/gu;

const REFERENCE_OR_SPACE = /&#?[a-zA-Z0-9]{1,40};?|[ \t\n\f\r]+/gu;

/** How a stretch of markup is read. */
export interface TextReading {
  readonly keepsSpace: boolean;
  /** In attributes, `&copy=1` is no reference. */
  readonly isAttribute: boolean;
  /** In Markdown, a reference has its end: `&copy;`. */
  readonly isClosed?: boolean;
}

/** The text that a stretch of markup without tags says. White space is that of the markup. */
export function readReferences(raw: string, { isAttribute }: TextReading): string {
  return raw.replace(REFERENCE, (one, at: number) =>
    resolved(one, isAttribute && raw[at + one.length] === "="),
  );
}

/** Its pieces: what is written in another way than it is read stands alone. */
export function textPieces(raw: string, reading: TextReading): readonly Piece[] {
  const pieces: Piece[] = [];
  let at = 0;
  const plainTo = (to: number) => {
    if (to > at) pieces.push({ type: "text", text: raw.slice(at, to) });
    at = to;
  };
  for (const { 0: one, index } of raw.matchAll(
    reading.keepsSpace ? REFERENCE : REFERENCE_OR_SPACE,
  )) {
    const end = index + one.length;
    const isBeforeEqual = reading.isAttribute && raw[end] === "=";
    const text = one.startsWith("&") ? resolved(one, isBeforeEqual) : " ";
    if (text === one || (reading.isClosed && !one.endsWith(";"))) continue;
    plainTo(index);
    const same = one.startsWith("&") ? sameEnd(one, text) : 0;
    const read = text.slice(0, text.length - same);
    pieces.push({ type: "text", text: read, raw: one.slice(0, one.length - same) });
    at = end - same;
  }
  plainTo(raw.length);
  return pieces;
}

/** `&nbspOvo` ends as it is read: what is not closed may have more letters behind it. */
function sameEnd(raw: string, text: string): number {
  let length = 0;
  while (length < text.length - 1 && raw.at(-1 - length) === text.at(-1 - length)) length++;
  return length;
}

const known = new Map<string, string>();

/** As many references as pages use; the rest is looked up each time. */
const MOST_KNOWN = 5000;

function resolved(reference: string, isBeforeEqual: boolean): string {
  if (isBeforeEqual && !reference.endsWith(";")) return reference;
  const before = known.get(reference);
  if (before !== undefined) return before;
  const [node] = parseFragment(reference).childNodes;
  const text = node !== undefined && "value" in node ? node.value : reference;
  if (known.size < MOST_KNOWN) known.set(reference, text);
  return text;
}
