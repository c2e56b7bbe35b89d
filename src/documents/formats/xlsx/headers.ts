import { escapedXml, textWithin, xmlTree } from "../../xml/tree.ts";
import type { Piece, UnitReading, UnitWriting } from "../format.ts";

/** The elements of a sheet that hold what is printed above and below it. */
export const HEADERS: readonly string[] = [
  "oddHeader",
  "oddFooter",
  "evenHeader",
  "evenFooter",
  "firstHeader",
  "firstFooter",
];

/** Excel takes no longer one. Characters, with its codes. */
export const LONGEST_HEADER = 255;

/** What a code stands for; others are fonts and colours. */
const WORDS: Readonly<Record<string, string>> = {
  P: "page",
  N: "pages",
  D: "date",
  T: "time",
  F: "file",
  A: "sheet",
  Z: "folder",
};

const CODE =
  /&(?:&|"[^"]*"|K(?:[0-9A-F]{6}|[0-9A-F]{2}[+-][0-9A-F]{3})|P(?:[+-]\d+(?!\d))?|\d{1,3}|[A-Z])/giu;

/**
 * The texts of a header, which is cut in three by `&L`, `&C` and `&R`: `&LIzvješće&RStr. &P od &N`. `place` is its
 * content in the sheet.
 */
export function headerUnits(
  source: string,
  place: { readonly from: number; readonly to: number },
): readonly UnitReading[] {
  const raw = source.slice(place.from, place.to);
  if (raw.includes("<")) return [];
  const whole = decoded(raw).length;
  return sectionsOf(raw).map(({ from, to }) => {
    const pieces = headerPieces(decoded(raw.slice(from, to)));
    const text = pieces.reduce((sum, one) => sum + (one.type === "text" ? one.text.length : 0), 0);
    return {
      from: place.from + from,
      to: place.from + to,
      pieces,
      base: { kind: "header" },
      context: { maximum: Math.max(1, LONGEST_HEADER - whole + text) },
    };
  });
}

function decoded(raw: string): string {
  return textWithin(xmlTree(`<a>${raw}</a>`));
}

/** In the XML that it stands in. */
function sectionsOf(raw: string): readonly { readonly from: number; readonly to: number }[] {
  const marks = [...raw.matchAll(/&amp;(?:&amp;|([LCR]))/giu)].filter(([, side]) => side);
  const starts = [0, ...marks.map(({ 0: mark, index }) => index + mark.length)];
  return starts.map((from, index) => ({ from, to: marks[index]?.index ?? raw.length }));
}

function headerPieces(text: string): readonly Piece[] {
  const pieces: Piece[] = [];
  let at = 0;
  for (const { 0: code, index } of text.matchAll(CODE)) {
    if (index > at) pieces.push({ type: "text", text: text.slice(at, index) });
    pieces.push(codePiece(code));
    at = index + code.length;
  }
  if (at < text.length) pieces.push({ type: "text", text: text.slice(at) });
  return pieces;
}

function codePiece(data: string): Piece {
  if (data === "&&") return { type: "text", text: "&" };
  const letter = data.slice(1, 2).toUpperCase();
  const word = WORDS[letter];
  if (word !== undefined) return { type: "word", data, label: word };
  if (letter === "G") return { type: "space", data, label: "picture" };
  return { type: "point", data, label: /[BIUS]/u.test(letter) ? letter.toLowerCase() : "font" };
}

/** Writes what `headerUnits` has read. Behind the size of a font, a space keeps a number from joining it. */
export function writeHeader({ pieces }: UnitWriting): string {
  let written = "";
  for (const piece of pieces) {
    if (piece.type !== "text") written += piece.data;
    else {
      const joins = /&\d+$/u.test(written) && /^\d/u.test(piece.text);
      written += (joins ? " " : "") + piece.text.replaceAll("&", "&&");
    }
  }
  return escapedXml(written);
}
