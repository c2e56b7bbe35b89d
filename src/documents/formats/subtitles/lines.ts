import { CODE_CHARACTERS } from "../../inline-codes.ts";
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
  const counts = new Map<string, number>();
  for (const piece of pieces) counts.set(nameOf(piece), (counts.get(nameOf(piece)) ?? 0) + 1);
  /** A code that stands alone, or a half whose other half the cue has not. */
  const isAlone = (piece: Piece | undefined): boolean => {
    if (piece === undefined || piece.type === "text" || piece.type === "word") return false;
    if (piece.type === "open") return !counts.has(`close ${pairOf(piece)}`);
    if (piece.type === "close") return !counts.has(`open ${pairOf(piece)}`);
    return true;
  };
  const isPair = (one: Piece | undefined, other: Piece | undefined): boolean => {
    if (one?.type !== "open" || other?.type !== "close" || pairOf(one) !== pairOf(other))
      return false;
    return counts.get(nameOf(one)) === 1 && counts.get(nameOf(other)) === 1;
  };
  let [first, last] = [0, pieces.length];
  while (first < last) {
    if (isAlone(pieces[first])) first++;
    else if (isAlone(pieces[last - 1])) last--;
    else if (isPair(pieces[first], pieces[last - 1])) [first, last] = [first + 1, last - 1];
    else break;
  }
  return [first, last];
}

function nameOf(piece: Piece): string {
  return `${piece.type} ${pairOf(piece)}`;
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

/**
 * Texts beside each other are one piece, since a cue is never cut; but not where one of our own characters stands
 * among them, which makes its piece a code.
 */
function piecesOf(raw: string, { pattern, piece }: Markup): readonly Piece[] {
  const merges = raw.search(CODE_CHARACTERS) === -1;
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
    if (typeof one === "string" && merges) read += raw.slice(at, index) + one;
    else {
      finish(index);
      pieces.push(typeof one === "string" ? { type: "text", text: one, raw: found } : one);
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
