import type { Range } from "../../language/range.ts";
import { codesIn, plainText, READ_AS } from "../inline-codes.ts";

/**
 * Other words in a piece of a text, and every code of it as well. A code stays where it is among the words that
 * both have at the beginning and at the end. What is changed between is put behind the codes that open there, and
 * before all others: the order of the codes stays, so that pairs nest as before. A line break or a variable stays
 * between the words that it parts, as far as there are words.
 */
export function exchangeWords(coded: string, words: string): string {
  const plain = plainText(coded);
  const changed = changedRange(plain.text, words);
  const from = changed.from;
  const { from: start, to: end } = plain.range({ from, to: changed.to });
  const newWords = words.slice(from, words.length - (plain.text.length - changed.to));
  const piece = coded.slice(start, end);
  return coded.slice(0, start) + withCodesOf(piece, newWords) + coded.slice(end);
}

/** What of the first text is not the same in the second, in whole words from the beginning and from the end. */
function changedRange(one: string, other: string): Range {
  const most = Math.min(one.length, other.length);
  let from = 0;
  while (from < most && one[from] === other[from]) from++;
  while (isWithin(one, from) || isWithin(other, from)) from--;
  let same = 0;
  while (same < most - from && one.at(-1 - same) === other.at(-1 - same)) same++;
  while (isWithin(one, one.length - same) || isWithin(other, other.length - same)) same--;
  return { from, to: one.length - same };
}

/** Within a word, or between the two units of one character, nothing is put. */
function isWithin(text: string, at: number): boolean {
  return WITHIN.test(text.slice(Math.max(0, at - 1), at + 1));
}

const WITHIN = /^(?:[\p{L}\p{M}\p{N}]{2}|[\u{10000}-\u{10ffff}])$/u;

function withCodesOf(piece: string, words: string): string {
  const marks = codesIn(piece).map((mark) => ({
    ...mark,
    character: piece.slice(mark.from, mark.to),
  }));
  const standing = marks.filter(({ kind }) => READ_AS[kind] === "");
  const behind = standing.findIndex(({ kind }) => kind !== "open");
  const leading = behind === -1 ? standing.length : behind;
  const text = (some: typeof marks) => some.map(({ character }) => character).join("");
  const wide = READ_WIDE.reduce((kept, sign) => put(kept, piece, sign), words);
  return text(standing.slice(0, leading)) + wide + text(standing.slice(leading));
}

/** What is read where codes of some width stand. */
const READ_WIDE = [READ_AS.word, READ_AS.space];

/** Puts the codes that are read as a sign where the words have that sign, counted from the beginning, else behind. */
function put(words: string, piece: string, sign: string): string {
  const left = occurrences(piece, sign);
  const full = words.replaceAll(sign, (own) => left.shift() ?? (sign === READ_AS.word ? "" : own));
  return full + left.filter((one) => one !== sign).join("");
}

/** The codes that are read as a sign, and where it stands as a character, the sign itself; in order. */
function occurrences(piece: string, sign: string): string[] {
  const found: string[] = [];
  for (const character of piece) {
    const kind = codesIn(character)[0]?.kind;
    if (character === sign || (kind !== undefined && READ_AS[kind] === sign)) found.push(character);
  }
  return found;
}
