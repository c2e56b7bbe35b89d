import type { Range } from "../language/range.ts";

/**
 * Inline codes (bold, a link, a line break, a variable) stand in the text of a segment as one character each,
 * out of plane 16 of Unicode, which is for private use and which no program writes. So a text with codes is
 * still one string, which is compared, merged, searched and stored like any other; a code cannot be torn apart,
 * and the character alone says which code it is. What the code was in the file stands beside the text.
 */

/**
 * - `open`, `close`: the two halves of a pair: bold, a link;
 * - `point`: stands alone and takes no room: an anchor, a reference to a note;
 * - `space`: stands alone and parts the words beside it: a line break, a tab, a picture;
 * - `word`: stands for words that are not there yet: a variable, the number of a page.
 */
export const CODE_KINDS = ["open", "close", "point", "space", "word"] as const;
export type CodeKind = (typeof CODE_KINDS)[number];

/** What a code was in the file. */
export interface InlineCode {
  readonly kind: CodeKind;
  /** From 1 in each segment, in the order of the source; both halves of a pair have the same. */
  readonly number: number;
  /** A word for the reader: `b`, `a`, `br`, `%s`. */
  readonly label: string;
  /** What the format needs to write it again; of formats made of text the very markup. */
  readonly data: string;
  /** The pair that it is a half of has its other half in another segment, so that here it stands alone. */
  readonly half?: "open" | "close";
}

/** A text and the codes in it. */
export interface CodedText {
  readonly text: string;
  readonly codes: readonly InlineCode[];
}

/** Where a code stands: `text.slice(from, to)`. */
export interface CodeMark {
  readonly kind: CodeKind;
  readonly number: number;
  readonly from: number;
  readonly to: number;
}

const FIRST = 0x100000;

/** Codes of one kind that a text can have: a fifth of the plane. */
export const MOST_CODES = 0x3000;

/** Characters of the plane that stand for codes. */
const CODE_PLACES = CODE_KINDS.length * MOST_CODES;

/** Every character that stands for a code. */
export const CODE_CHARACTERS = /[\u{100000}-\u{10efff}]/gu;

/** A character of a code is two UTF-16 code units long. */
const LENGTH = 2;

/** The signs of inner units stand behind all codes of the plane: what a unit can have of them. */
export const MOST_INNER_UNITS = 0xffd;

/** Any sign of an inner unit. */
export const INNER_SIGNS = /[\u{10f000}-\u{10fffd}]/gu;

/** What stands in the data of a code for a text within it, which is a unit of its own: the alt of a picture. From 0. */
export function innerSign(index: number): string {
  return String.fromCodePoint(0x10f000 + index);
}

/** Numbers begin at 1. Throws a RangeError beyond `MOST_CODES` − 1. */
export function codeCharacter(kind: CodeKind, number: number): string {
  if (number < 1 || number >= MOST_CODES) throw new RangeError(`code ${number}`);
  return String.fromCodePoint(FIRST + CODE_KINDS.indexOf(kind) * MOST_CODES + number);
}

/** The codes of a text, in order. */
export function codesIn(text: string): readonly CodeMark[] {
  const marks: CodeMark[] = [];
  const first = text.search(CODE_CHARACTERS);
  if (first === -1) return marks; // most have none, and every text is asked
  for (let from = first; from < text.length; from++) {
    const place = (text.codePointAt(from) ?? 0) - FIRST;
    if (place < 0 || place >= CODE_PLACES) continue;
    const kind = CODE_KINDS[Math.floor(place / MOST_CODES)] ?? "point";
    marks.push({ kind, number: place % MOST_CODES, from, to: from + LENGTH });
  }
  return marks;
}

/** Tells whether a text has a code at all; most have none. */
export function hasCodes(text: string): boolean {
  return text.search(CODE_CHARACTERS) !== -1;
}

/** What is read where a `word` stands: the character that Unicode has for an object in a text. */
const WORD = "\uFFFC";

/** What stands for a code where a text is read without codes. */
export const READ_AS: Readonly<Record<CodeKind, string>> = {
  open: "",
  close: "",
  point: "",
  space: " ",
  word: WORD,
};

/** A text as it is read: without its codes. */
export interface PlainText {
  readonly text: string;
  /** The range of the coded text that a range of this one stands for, without the codes around it. */
  range(plain: Range): Range;
  /** Where an offset of the coded text lies in this one. */
  offset(coded: number): number;
}

/** The text without codes, as terms and sentences are read in it. */
export function plainText(coded: string): PlainText {
  const marks = codesIn(coded);
  if (marks.length === 0) return { text: coded, range: (range) => range, offset: (at) => at };
  const shifts = shiftsOf(marks);
  const text = coded.replace(CODE_CHARACTERS, (one) => READ_AS[codesIn(one)[0]?.kind ?? "point"]);
  /** With `past`, codes that take no room and stand right at the place are passed over. */
  const back = (plain: number, past: boolean) => {
    let passed = firstBehind(shifts, plain);
    while (past && shifts[passed]?.plain === plain && shifts[passed]?.width === 0) passed++;
    return plain + (shifts[passed - 1]?.shift ?? 0);
  };
  return {
    text,
    range: ({ from, to }) => {
      const start = back(from, true);
      return { from: start, to: from === to ? start : Math.max(start, back(to, false)) };
    },
    offset: (at) => {
      const place = shifts[firstBehind(shifts, at, "from") - 1];
      if (place === undefined) return at;
      return at < place.to ? place.plain + place.width : at - place.shift;
    },
  };
}

/** A code and what it changes: its place in the text without codes, and how far behind it the two texts part. */
interface Shift {
  readonly from: number;
  readonly to: number;
  readonly plain: number;
  /** How many characters are read in its place. */
  readonly width: number;
  readonly shift: number;
}

function shiftsOf(marks: readonly CodeMark[]): readonly Shift[] {
  let shift = 0;
  return marks.map(({ kind, from, to }) => {
    const plain = from - shift;
    const width = READ_AS[kind].length;
    shift += LENGTH - width;
    return { from, to, plain, width, shift };
  });
}

/** The index of the first one that does not lie before a place. */
function firstBehind(shifts: readonly Shift[], place: number, by: "plain" | "from" = "plain") {
  let [low, high] = [0, shifts.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((shifts[middle]?.[by] ?? 0) < place) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The text as a list, a report or a program without codes shows it. */
export function withoutCodes(coded: string): string {
  return hasCodes(coded) ? plainText(coded).text.replaceAll(WORD, "") : coded;
}
