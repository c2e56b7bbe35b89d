import type { SegmentContext } from "../../segment.ts";
import type { CodePiece, Piece, UnitReading, UnitWriting } from "../format.ts";
import { writtenMarkup } from "../format.ts";
import type { Cue } from "./cues.ts";

/** How the markup of one format is read and written. */
export interface Markup {
  /** Everything in a text that is not read as it stands. */
  readonly pattern: RegExp;
  /** What was found as a code or as a text; null where it is read as it stands. */
  readonly piece: (found: string) => CodePiece | string | null;
  readonly escaped: (text: string) => string;
}

/**
 * A cue is one segment, and its line ends are part of the text: where lines break is the translator's to say. Codes
 * around the whole of it are not.
 */
export function cueUnits(
  text: string,
  cues: readonly Cue[],
  markup: Markup,
): readonly UnitReading[] {
  const newline = /\r\n|\n|\r/u.exec(text)?.[0] ?? "\n";
  return cues.map(({ from, to, context }) => {
    const all = piecesOf(text.slice(from, to), markup);
    const [first, last] = withoutOuterCodes(all);
    const lengthOf = (pieces: readonly Piece[]) => pieces.map(rawOf).join("").length;
    return {
      from: from + lengthOf(all.slice(0, first)),
      to: to - lengthOf(all.slice(last)),
      context: withVoice(context, all.slice(0, first)),
      whole: true,
      pieces: all.slice(first, last),
      base: newline,
    };
  });
}

/** Where the pieces begin and end that are not just codes around all others. */
function withoutOuterCodes(pieces: readonly Piece[]): readonly [number, number] {
  let [first, last] = [0, pieces.length];
  while (first < last) {
    const [one, other] = [pieces[first], pieces[last - 1]];
    if (isOuter(one, pieces, "close")) first++;
    else if (isOuter(other, pieces, "open")) last--;
    else if (isPair(one, other, pieces)) [first, last] = [first + 1, last - 1];
    else break;
  }
  return [first, last];
}

/** A code that stands alone, or a half whose other half the cue has not. */
function isOuter(
  piece: Piece | undefined,
  pieces: readonly Piece[],
  otherHalf: "open" | "close",
): boolean {
  if (piece === undefined || piece.type === "text" || piece.type === "word") return false;
  if (piece.type === "open" || piece.type === "close") {
    if (piece.type === otherHalf) return false;
    return !pieces.some((other) => other.type === otherHalf && pairOf(other) === pairOf(piece));
  }
  return true;
}

function isPair(one: Piece | undefined, other: Piece | undefined, all: readonly Piece[]): boolean {
  if (one?.type !== "open" || other?.type !== "close") return false;
  return (
    all.filter((piece) => pairOf(piece) === pairOf(one)).length === 2 &&
    pairOf(one) === pairOf(other)
  );
}

function pairOf(piece: Piece): string {
  return piece.type === "text" ? "" : (piece.pair ?? piece.label);
}

function rawOf(piece: Piece): string {
  return piece.type === "text" ? (piece.raw ?? piece.text) : piece.data;
}

/** Who speaks is not seen in the text any more. */
function withVoice(context: SegmentContext, outer: readonly Piece[]): SegmentContext {
  const voices = outer.flatMap((piece) =>
    piece.type !== "text" && piece.pair === "v" ? [piece.label.slice("v".length).trim()] : [],
  );
  const note = [...voices, context.note].filter((one) => one !== undefined && one !== "");
  return note.length === 0 ? context : { ...context, note: note.join("\n") };
}

/** Texts beside each other are one piece, since a cue is never cut. */
function piecesOf(raw: string, { pattern, piece }: Markup): readonly Piece[] {
  const pieces: Piece[] = [];
  let read = "";
  let [start, at] = [0, 0];
  const finish = (end: number) => {
    const text = read + raw.slice(at, end);
    if (end > start) pieces.push({ type: "text", text, raw: raw.slice(start, end) });
    read = "";
  };
  for (const { 0: found, index } of raw.matchAll(pattern)) {
    const one = /^[\r\n]/u.test(found) ? "\n" : piece(found);
    if (one === null) continue;
    if (typeof one === "string") read += raw.slice(at, index) + one;
    else {
      finish(index);
      pieces.push(one);
      start = index + found.length;
    }
    at = index + found.length;
  }
  finish(raw.length);
  return pieces;
}

/** A cue with its translation; an empty line would end it. */
export function writeCue({ pieces, base }: UnitWriting, { escaped }: Markup): string {
  const newline = typeof base === "string" ? base : "\n";
  return writtenMarkup(pieces, escaped)
    .split(/\r\n|\n|\r/u)
    .filter((line) => line.trim() !== "")
    .join(newline);
}
