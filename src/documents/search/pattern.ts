import { RE2JS, RE2JSSyntaxException } from "re2js";
import { Mishap, type MishapName } from "../../errors.ts";

/** What a compiled pattern may cost a character of the text: a thousand-fold repeat of a repeat is refused. Steps. */
const MOST_STEPS = 5_000;

/** Letters, marks and digits of every language: what a word consists of. */
const WORD = "\\p{L}\\p{M}\\p{N}_";

/** Escapes that the engine reads as ASCII alone: outside of brackets, and within (none: as it is). */
const ESCAPES: Readonly<Record<string, readonly [outside: string, inside: string | null]>> = {
  w: [`[${WORD}]`, WORD],
  W: [`[^${WORD}]`, null],
  d: ["\\p{Nd}", "\\p{Nd}"],
  D: ["\\P{Nd}", "\\P{Nd}"],
  s: ["[\\s\\p{Z}]", "\\s\\p{Z}"],
  S: ["[^\\s\\p{Z}]", null],
};

/** Before the letter of a word there is no other. */
const WORD_START = `(?<![${WORD}])`;

/** A regular expression, ready to be looked for. */
export interface Pattern {
  readonly compiled: RE2JS;
  /** How many groups it captures. */
  readonly groups: number;
  readonly names: ReadonlySet<string>;
  /** True where a match must not be followed by a letter: the engine knows only the letters of ASCII there. */
  readonly endsWord: boolean;
}

/**
 * Compiles what a person has typed as a regular expression, for an engine whose time grows with the text and no
 * faster. A pattern that it cannot read is a mishap that says what to mend.
 */
export function compilePattern(pattern: string, matchCase: boolean): Pattern {
  const compiled = compile(pattern, matchCase);
  if (compiled.programSize() > MOST_STEPS) throw new Mishap("patternTooLarge");
  return {
    compiled,
    groups: compiled.groupCount(),
    names: new Set(Object.keys(compiled.namedGroups())),
    endsWord: /(?<!\\)(?:\\\\)*\\b$/u.test(pattern),
  };
}

function compile(pattern: string, matchCase: boolean): RE2JS {
  const flags = RE2JS.LOOKBEHINDS | (matchCase ? 0 : RE2JS.CASE_INSENSITIVE);
  try {
    return RE2JS.compile(translated(pattern), flags);
  } catch (error) {
    throw refusal(error, pattern);
  }
}

/** What the engine says of a pattern, and the mishap that it is. */
const REFUSALS: readonly (readonly [said: RegExp, mishap: MishapName])[] = [
  [/missing closing|unexpected \)/u, "patternOpen"],
  [/repetition operator|repeat count/u, "patternRepeat"],
];

/** The engine names the part that it cannot read; of brackets that do not match, it has none smaller than all. */
function refusal(error: unknown, pattern: string): Mishap {
  if (!(error instanceof RE2JSSyntaxException)) throw error;
  const name = REFUSALS.find(([said]) => said.test(error.getDescription()))?.[1];
  const part = name === "patternOpen" ? pattern : (error.getPattern() ?? pattern);
  return new Mishap(name ?? "patternUnknown", { part });
}

/** The pattern with words, digits and spaces read as Unicode has them. */
function translated(pattern: string): string {
  let inside = false;
  return pattern.replace(/\\(?:(.)|$)|\[\^?\]?|\]/gsu, (piece: string, letter?: string, at = 0) => {
    if (letter !== undefined)
      return unicodeEscape(piece, { letter, inside, before: pattern.slice(0, at) });
    if (piece === "]") inside = false;
    else if (piece.startsWith("[") && !inside) inside = true;
    return piece;
  });
}

interface Escape {
  readonly letter: string;
  readonly inside: boolean;
  readonly before: string;
}

function unicodeEscape(piece: string, { letter, inside, before }: Escape): string {
  if (letter === "b" && !inside) return /(?:^|[(|:])$/u.test(before) ? WORD_START : piece;
  return ESCAPES[letter]?.[inside ? 1 : 0] ?? piece;
}
