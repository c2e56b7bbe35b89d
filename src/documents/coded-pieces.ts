import { Mishap } from "../errors.ts";
import type { CodePiece, Piece, WrittenPiece } from "./formats/format.ts";
import {
  CODE_CHARACTERS,
  type CodedText,
  type CodeMark,
  codeCharacter,
  codesIn,
  type InlineCode,
  MOST_CODES,
  READ_AS,
} from "./inline-codes.ts";

/** A piece of a unit and its place in the unit's text. */
interface Stretch {
  readonly from: number;
  readonly to: number;
  readonly piece: Piece;
  /** Both halves of a pair have the same; 0 for text. */
  readonly number: number;
}

/** A unit as one text with codes. */
export interface CodedUnit {
  readonly text: string;
  readonly stretches: readonly Stretch[];
  /** The codes of the text, in order. */
  readonly marks: readonly CodeMark[];
}

/** A part of a unit, with its codes numbered from 1, and its markup where the format is made of text. */
export interface CodedSlice extends CodedText {
  readonly raw: string;
}

/** Puts the pieces of a unit into one text. Throws the mishap `tooManyCodes`. */
export function codedUnit(pieces: readonly Piece[]): CodedUnit {
  const all = pieces.flatMap(withoutPrivateCharacters);
  const numbers = numbersOf(all);
  const stretches: Stretch[] = [];
  let at = 0;
  let text = "";
  for (const [index, piece] of all.entries()) {
    const number = numbers[index] ?? 0;
    const added = piece.type === "text" ? piece.text : codeCharacter(piece.type, number);
    stretches.push({ from: at, to: at + added.length, piece, number });
    at += added.length;
    text += added;
  }
  return { text, stretches, marks: codesIn(text) };
}

/** The text of a unit as it is read, without codes. */
export function readText(pieces: readonly Piece[]): string {
  return pieces
    .flatMap(withoutPrivateCharacters)
    .map((piece) => (piece.type === "text" ? piece.text : READ_AS[piece.type]))
    .join("");
}

/** The part of a unit in a range that cuts no code. A half whose other half lies outside stands alone in it. */
export function sliceOf(unit: CodedUnit, from: number, to: number): CodedSlice {
  const within = stretchesIn(unit, from, to);
  const uses = new Map<number, { readonly order: number; count: number }>();
  for (const { number } of within) {
    const use = uses.get(number);
    if (use) use.count++;
    else if (number > 0) uses.set(number, { order: uses.size + 1, count: 1 });
  }
  const codes: InlineCode[] = [];
  let text = "";
  let raw = "";
  for (const { piece, number, from: start } of within) {
    if (piece.type === "text") {
      const cut = piece.text.slice(Math.max(0, from - start), to - start);
      text += cut;
      raw += piece.raw === undefined || piece.raw === piece.text ? cut : piece.raw;
      continue;
    }
    const { order, count } = uses.get(number) ?? { order: 1, count: 1 };
    const code = codeOf(piece, order, count > 1);
    codes.push(code);
    text += codeCharacter(code.kind, code.number);
    raw += piece.data;
  }
  return { text, codes, raw };
}

/** A range without the codes around it, but with those whose other half lies inside. */
export function withOtherHalves(unit: CodedUnit, from: number, to: number): [number, number] {
  const { marks } = unit;
  const first = firstFrom(marks, from);
  const behind = firstFrom(marks, to);
  const numbers = new Set(marks.slice(first, behind).map(({ number }) => number));
  let [start, end] = [from, to];
  for (let index = first - 1, edge = from; marks[index]?.to === edge; index--) {
    const mark = marks[index];
    if (mark === undefined) break;
    edge = mark.from;
    if (mark.kind === "open" && numbers.has(mark.number)) start = edge;
  }
  for (let index = behind, edge = to; marks[index]?.from === edge; index++) {
    const mark = marks[index];
    if (mark === undefined) break;
    edge = mark.to;
    if (mark.kind === "close" && numbers.has(mark.number)) end = edge;
  }
  return [start, end];
}

/** The pieces that a text with codes stands for, in its order; codes that are not known are left out. */
export function piecesOf(text: string, codes: readonly InlineCode[]): readonly WrittenPiece[] {
  const known = new Map(codes.map((code) => [codeCharacter(code.kind, code.number), code]));
  const pieces: WrittenPiece[] = [];
  let at = 0;
  for (const { 0: character, index } of text.matchAll(CODE_CHARACTERS)) {
    if (index > at) pieces.push({ type: "text", text: text.slice(at, index) });
    const code = known.get(character);
    if (code) pieces.push({ type: code.half ?? code.kind, data: code.data, label: code.label });
    at = index + character.length;
  }
  if (at < text.length) pieces.push({ type: "text", text: text.slice(at) });
  return pieces;
}

/**
 * A translation that the file has, with its codes numbered as those of the source that they are; codes that the
 * source has not get numbers of their own, and are answered.
 */
export function translationCodes(
  pieces: readonly Piece[],
  source: { readonly pieces: readonly Piece[]; readonly codes: readonly InlineCode[] },
): CodedText {
  const unit = codedUnit(pieces);
  const { text, codes } = sliceOf(unit, 0, unit.text.length);
  const unmatched = sourceCodes(source);
  const own = unit.stretches.flatMap(({ piece }) => (piece.type === "text" ? [] : [piece]));
  const added: InlineCode[] = [];
  const highest = source.codes.reduce((most, { number }) => Math.max(most, number), 0);
  const renumbered = codes.map((code, index) => {
    const piece = own[index];
    const same = piece && unmatched.get(identityOf(piece))?.shift();
    if (same !== undefined) return same;
    const foreign = { ...code, number: highest + code.number };
    added.push(foreign);
    return foreign;
  });
  let next = 0;
  const again = text.replace(CODE_CHARACTERS, () => {
    const code = renumbered[next++];
    return code === undefined ? "" : codeCharacter(code.kind, code.number);
  });
  return { text: again, codes: added };
}

/** The codes of a source by what makes them the same as one of its translation, each in order. */
function sourceCodes(source: {
  readonly pieces: readonly Piece[];
  readonly codes: readonly InlineCode[];
}): ReadonlyMap<string, InlineCode[]> {
  const known = new Map<string, InlineCode[]>();
  const pieces = source.pieces.filter((piece) => piece.type !== "text");
  for (const [index, piece] of pieces.entries()) {
    const code = source.codes[index];
    if (code === undefined) continue;
    const same = known.get(identityOf(piece));
    if (same) same.push(code);
    else known.set(identityOf(piece), [code]);
  }
  return known;
}

function identityOf({ type, id, data }: CodePiece): string {
  return `${type} ${id ?? data}`;
}

/** Most paragraphs are cut into many sentences: the first stretch of each is not looked for from the beginning. */
function stretchesIn({ stretches }: CodedUnit, from: number, to: number): readonly Stretch[] {
  const first = Math.max(0, firstFrom(stretches, from + 1) - 1);
  const behind = firstFrom(stretches, to);
  return stretches.slice(first, behind).filter((one) => one.to > from);
}

/** The index of the first of these that begins at a place or behind it. */
function firstFrom(all: readonly { readonly from: number }[], place: number): number {
  let [low, high] = [0, all.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((all[middle]?.from ?? 0) < place) low = middle + 1;
    else high = middle;
  }
  return low;
}

function codeOf(piece: CodePiece, number: number, isPaired: boolean): InlineCode {
  const { type, label, data } = piece;
  if ((type === "open" || type === "close") && !isPaired) {
    return { kind: "point", number, label, data, half: type };
  }
  return { kind: type, number, label, data };
}

/** A closing half has the number of the last open one of its pair or label; text has 0. */
function numbersOf(pieces: readonly Piece[]): readonly number[] {
  const open: { readonly number: number; readonly pair: string }[] = [];
  let last = 0;
  return pieces.map((piece) => {
    if (piece.type === "text") return 0;
    const pair = piece.pair ?? piece.label;
    if (piece.type === "close") {
      const place = open.findLastIndex((one) => one.pair === pair);
      const [opened] = place < 0 ? [] : open.splice(place, 1);
      if (opened) return opened.number;
    }
    if (++last >= MOST_CODES) throw new Mishap("tooManyCodes", { limit: MOST_CODES - 1 });
    if (piece.type === "open") open.push({ number: last, pair });
    return last;
  });
}

/** Characters like our own that stand in the text of a file are protected as codes, so that none is mistaken. */
function withoutPrivateCharacters(piece: Piece): readonly Piece[] {
  if (piece.type !== "text" || piece.text.search(CODE_CHARACTERS) === -1) return [piece];
  if (piece.raw !== undefined && piece.raw !== piece.text) {
    return [{ type: "word", data: piece.raw, label: "?" }];
  }
  return piece.text.split(/([\u{100000}-\u{10efff}])/u).flatMap((text, index): readonly Piece[] => {
    if (index % 2 === 1) return [{ type: "word", data: text, label: "?" }];
    return text === "" ? [] : [{ type: "text", text, raw: text }];
  });
}
