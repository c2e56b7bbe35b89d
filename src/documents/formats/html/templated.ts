import type { Range } from "../../../language/range.ts";
import type { Piece } from "../format.ts";
import { type TemplateCode, templatesWithin } from "../templates.ts";
import { type TextReading, textPieces } from "./references.ts";

/** The pieces of a range of a page that holds no tags: its text, and what a template language has in it. */
export function templatedPieces(
  { text, templates }: { readonly text: string; readonly templates: readonly TemplateCode[] },
  { from, to }: Range,
  reading: TextReading,
): readonly Piece[] {
  const pieces: Piece[] = [];
  let at = from;
  for (const code of templatesWithin(templates, { from, to })) {
    pieces.push(...textPieces(text.slice(at, code.from), reading));
    pieces.push({ type: code.type, data: text.slice(code.from, code.to), label: "{}" });
    at = code.to;
  }
  pieces.push(...textPieces(text.slice(at, to), reading));
  return pieces;
}
