import type { Range } from "../../../language/range.ts";
import type { Piece } from "../format.ts";
import type { TemplateCode } from "../templates.ts";
import { type TextReading, textPieces } from "./references.ts";

/** The pieces of a range of a page that holds no tags: its text, and what a template language has in it. */
export function templatedPieces(
  { text, templates }: { readonly text: string; readonly templates: readonly TemplateCode[] },
  { from, to }: Range,
  reading: TextReading,
): readonly Piece[] {
  const pieces: Piece[] = [];
  let at = from;
  for (let index = firstWithin(templates, from); index < templates.length; index++) {
    const code = templates[index];
    if (code === undefined || code.to > to) break;
    pieces.push(...textPieces(text.slice(at, code.from), reading));
    pieces.push({ type: code.type, data: text.slice(code.from, code.to), label: "{}" });
    at = code.to;
  }
  pieces.push(...textPieces(text.slice(at, to), reading));
  return pieces;
}

/** The codes are in order, so that half of those left are passed over with each look. */
function firstWithin(codes: readonly TemplateCode[], from: number): number {
  let low = 0;
  let high = codes.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((codes[middle]?.from ?? from) < from) low = middle + 1;
    else high = middle;
  }
  return low;
}
