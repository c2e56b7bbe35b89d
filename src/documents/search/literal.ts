/** Latin letters with marks that decompose: č, ć, š, ž; in the blocks that the languages of Europe need. */
const MARKED_LETTERS = { first: 0xc0, last: 0x24f } as const;

/** Letters that are read without their stroke, though Unicode takes no mark off them. */
const STROKED: Readonly<Record<string, string>> = {
  đ: "d",
  Đ: "D",
  ł: "l",
  Ł: "L",
  ø: "o",
  Ø: "O",
};

export interface LiteralSearch {
  readonly query: string;
  readonly matchCase: boolean;
  /** True where c finds č and ć as well. */
  readonly ignoreMarks: boolean;
}

/**
 * A pattern that finds just these words, however the text is coded: č may stand as one character or as c with a
 * caron, and a plain space finds a space that does not break, too, for the eye knows no difference.
 */
export function literalPattern({ query, matchCase, ignoreMarks }: LiteralSearch): RegExp {
  const letters = Array.from(query.normalize("NFC"));
  const pattern = letters.map(ignoreMarks ? withAnyMarks : asCoded).join("");
  return new RegExp(`${pattern}${WHOLE_LETTER}`, matchCase ? "gu" : "giu");
}

/** The c of a c with a caron is no c. */
const WHOLE_LETTER = "(?!\\p{M})";

function asCoded(letter: string): string {
  if (letter === " ") return "\\p{Zs}";
  const apart = letter.normalize("NFD");
  return apart === letter ? escaped(letter) : `(?:${escaped(letter)}|${escaped(apart)})`;
}

function withAnyMarks(letter: string): string {
  if (letter === " ") return "\\p{Zs}";
  const family = FAMILIES.get(bareLetter(letter));
  return family === undefined ? `${asCoded(letter)}\\p{M}*` : `[${family}]\\p{M}*`;
}

/** Letters that are the same without their marks: `cçćĉċč` under `c`. */
const FAMILIES = families();

function families(): ReadonlyMap<string, string> {
  const { first, last } = MARKED_LETTERS;
  const families = new Map<string, string>();
  for (let code = first; code <= last; code++) {
    const letter = String.fromCodePoint(code);
    const bare = bareLetter(letter);
    if (bare !== letter) families.set(bare, (families.get(bare) ?? bare) + letter);
  }
  return families;
}

/** č → c, Đ → D */
function bareLetter(letter: string): string {
  return STROKED[letter] ?? letter.normalize("NFD").charAt(0);
}

function escaped(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|/]/gu, "\\$&");
}
