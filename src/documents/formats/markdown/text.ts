import type { Piece } from "../format.ts";
import { textPieces } from "../html/references.ts";

/** An escape, or the end of a line with what the next one begins with. */
const ESCAPE_OR_LINE = /\\[!-/:-@[-`{-~]|[ \t]*(?:\r\n?|\n)[ \t>]*/gu;
const LINE = /[ \t]*(?:\r\n?|\n)[ \t>]*/gu;

/** What a stretch of text without markup says. */
export function readMarkdownText(raw: string, isEscaped: boolean): string {
  return markdownPieces(raw, isEscaped)
    .map((piece) => (piece.type === "text" ? piece.text : ""))
    .join("");
}

/** Its pieces: what is written in another way than it is read stands alone. */
export function markdownPieces(raw: string, isEscaped: boolean): readonly Piece[] {
  const pieces: Piece[] = [];
  const reading = { keepsSpace: true, isAttribute: false, isClosed: true };
  const plain = (text: string): readonly Piece[] =>
    text === "" ? [] : isEscaped ? textPieces(text, reading) : [{ type: "text", text }];
  let at = 0;
  for (const { 0: one, index } of raw.matchAll(isEscaped ? ESCAPE_OR_LINE : LINE)) {
    pieces.push(...plain(raw.slice(at, index)));
    pieces.push({ type: "text", text: one.startsWith("\\") ? one.slice(1) : " ", raw: one });
    at = index + one.length;
  }
  pieces.push(...plain(raw.slice(at)));
  return pieces;
}
