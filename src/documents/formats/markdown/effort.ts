import type { gfm } from "micromark-extension-gfm";
import { Mishap } from "../../../errors.ts";

/**
 * The reader of Markdown looks back over all of a paragraph at each of its marks, so that fifty thousand of them in
 * one would take minutes. What it looks back over may be this many steps in a text, a second's work: 12,000 marks
 * in a paragraph, of which books have thirty.
 */
const LOOKED_BACK = 300_000_000;

/** More for each character of the text; paragraphs of 800 marks take a quarter of it. */
const LOOKED_BACK_EACH = 1_000;

/** Signs that the reader stops at. */
const MARKS = "!&*:<[\\]_`~";

type Syntax = ReturnType<typeof gfm>;
type Construct = Extract<NonNullable<Syntax["text"]>[number], { readonly tokenize: unknown }>;

/** Brackets look for their openings twice, and tokens far apart in memory cost more. */
const BRACKET_COST = 16;

/** A sign read on the way to an end that may not come costs far more than a token looked back over. */
const AHEAD_COST = 150;

/** A row of backticks that none closes is read again from each of them. */
const BACKTICK_COST = 8;

/** HTML that goes on to its end, and is read to the end of the paragraph where that is missing. */
const UNTIL: readonly (readonly [opening: RegExp, end: string])[] = [
  [/<!--/y, "-->"],
  [/<!\[CDATA\[/y, "]]>"],
  [/<\?/y, "?>"],
  [/<![a-z]/iy, ">"],
];

/**
 * Ends the reading of a text of that length with the mishap `tooComplex` where it would take too long; asked for each
 * stretch of the text.
 */
export function effortGuard(length: number): (stretch: string) => Syntax {
  let left = LOOKED_BACK + LOOKED_BACK_EACH * length;
  const charge = (steps: number): void => {
    left -= steps;
    if (left < 0) throw new Mishap("tooComplex");
  };
  return (stretch) => {
    for (const [row] of stretch.matchAll(/`+/gu)) charge(row.length ** 2 * BACKTICK_COST);
    const ahead = aheadIn(stretch);
    const construct: Construct = {
      name: "effort",
      add: "before",
      tokenize(_effects, _ok, nok) {
        return (code) => {
          charge(this.events.length * (code === CLOSING_BRACKET ? BRACKET_COST : 1));
          if (code === LESS_THAN) charge(ahead(this.now().offset) * AHEAD_COST);
          return nok(code);
        };
      },
    };
    return {
      text: Object.fromEntries(Array.from(MARKS, (sign) => [sign.charCodeAt(0), construct])),
    };
  };
}

const CLOSING_BRACKET = 0x5d;
const LESS_THAN = 0x3c;

/** How far the reader goes from a `<` that has no end, for each place of it. */
function aheadIn(stretch: string): (at: number) => number {
  const blankLine = nextOf((from) => {
    BLANK_LINE.lastIndex = from;
    return BLANK_LINE.exec(stretch)?.index ?? stretch.length;
  });
  const ends = UNTIL.map(
    ([opening, end]) =>
      [
        opening,
        nextOf((from) => {
          const found = stretch.indexOf(end, from);
          return found < 0 ? stretch.length : found;
        }),
      ] as const,
  );
  return (at) => {
    for (const [opening, endFrom] of ends) {
      opening.lastIndex = at;
      if (opening.test(stretch)) return Math.min(endFrom(at), blankLine(at)) - at;
    }
    return 0;
  };
}

const BLANK_LINE = /(?:\r\n?|\n)[ \t>]*(?=[\r\n])/g;

/** Remembers what was found last: the places that are asked for go through a text in order. */
function nextOf(find: (from: number) => number): (from: number) => number {
  let [asked, found] = [0, -1];
  return (from) => {
    if (from < asked || from > found) [asked, found] = [from, find(from)];
    return found;
  };
}
