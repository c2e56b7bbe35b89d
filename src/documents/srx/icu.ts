/** Letters, marks and digits, as ICU and Java read `\w`; RE2 reads it as ASCII. */
const WORD = "\\p{L}\\p{M}\\p{N}_";
const SPACE = "\\t\\n\\v\\f\\r\\x{85}\\p{Z}";

/** Escapes that RE2 lacks, or reads as ASCII alone: outside of brackets, and within. */
const ESCAPES: Readonly<Record<string, readonly [outside: string, inside: string | null]>> = {
  s: [`[${SPACE}]`, SPACE],
  S: [`[^${SPACE}]`, null],
  w: [`[${WORD}]`, WORD],
  W: [`[^${WORD}]`, null],
  d: ["\\p{Nd}", "\\p{Nd}"],
  D: ["\\P{Nd}", "\\P{Nd}"],
  h: ["[\\t\\p{Zs}]", "\\t\\p{Zs}"],
  H: ["[^\\t\\p{Zs}]", null],
  v: ["[\\n\\v\\f\\r\\x{85}\\x{2028}\\x{2029}]", "\\n\\v\\f\\r\\x{85}\\x{2028}\\x{2029}"],
  R: ["(?:\\r\\n|[\\n\\v\\f\\r\\x{85}\\x{2028}\\x{2029}])", null],
  Z: ["$", null],
  z: ["$", null],
  A: ["^", null],
  e: ["\\x1B", "\\x1B"],
};

/** Names of properties that RE2 writes in another way. Lower case, without blanks and signs. */
const PROPERTIES: Readonly<Record<string, string>> = {
  alphabetic: "L",
  alpha: "L",
  letter: "L",
  isalphabetic: "L",
  isl: "L",
  uppercase: "Lu",
  upper: "Lu",
  isuppercase: "Lu",
  uppercaseletter: "Lu",
  javauppercase: "Lu",
  lowercase: "Ll",
  lower: "Ll",
  islowercase: "Ll",
  lowercaseletter: "Ll",
  javalowercase: "Ll",
  digit: "Nd",
  isdigit: "Nd",
  number: "N",
  punct: "P",
  punctuation: "P",
  ispunctuation: "P",
  space: "Z",
  whitespace: "Z",
  iswhitespace: "Z",
  alnum: "L}\\p{N",
};

/** Before the letter of a word there is no other, or the text begins; after it RE2's own boundary must do. */
const WORD_START = `(?:^|(?<=[^${WORD}]))`;

/** The same at the head of what stands before a place, where one character more is as good, and far quicker. */
const HEAD_START = `(?:^|[^${WORD}])`;

interface Place {
  readonly pattern: string;
  readonly at: number;
}

/**
 * A regular expression of ICU or Java in the syntax of RE2; null where it has what no regular expression that runs
 * in linear time can have: a look ahead, a reference back, a set of sets.
 */
export function icuPattern(pattern: string): string | null {
  let translated = "";
  for (let at = 0; at < pattern.length; ) {
    const piece = pieceAt({ pattern, at });
    if (piece === null) return null;
    translated += piece.text;
    at = piece.to;
  }
  return translated;
}

interface Piece {
  readonly text: string;
  readonly to: number;
}

function pieceAt(place: Place): Piece | null {
  const { pattern, at } = place;
  const character = pattern.charAt(at);
  if (character === "\\") return escapeAt(place, false);
  if (character === "[") return setAt(place);
  if (character === "(") return groupAt(place);
  const possessive = /^(?:[*+?]|\{\d+(?:,\d*)?\})\+/u.exec(pattern.slice(at, at + 20));
  if (possessive !== null) {
    return { text: possessive[0].slice(0, -1), to: at + possessive[0].length };
  }
  return { text: character, to: at + 1 };
}

/** Nothing needs what a group holds. */
function groupAt({ pattern, at }: Place): Piece | null {
  if (pattern.charAt(at + 1) !== "?") return { text: "(?:", to: at + 1 };
  const kept = /^\(\?(?:[a-z]*(?:-[a-z]+)?[:)]|<[=!])/u.exec(pattern.slice(at, at + 12))?.[0];
  if (kept !== undefined) return { text: withoutForeignFlags(kept), to: at + kept.length };
  const grouping = /^\(\?(?:>|P?<\w+>)/u.exec(pattern.slice(at, at + 60))?.[0];
  return grouping === undefined ? null : { text: "(?:", to: at + grouping.length };
}

/** (?u) and (?x) are of Java; words are read as Unicode in any case. */
function withoutForeignFlags(group: string): string {
  const text = group.replace(/u/gu, "");
  return text === "(?)" ? "" : text;
}

function escapeAt({ pattern, at }: Place, isInside: boolean): Piece | null {
  const letter = pattern.charAt(at + 1);
  if (letter === "") return null;
  const named = ESCAPES[letter];
  if (named !== undefined) return piece(isInside ? named[1] : named[0], at + 2);
  if (letter === "p" || letter === "P") return propertyAt({ pattern, at });
  if (letter === "b" && !isInside) return { text: boundary({ pattern, at }), to: at + 2 };
  if (letter === "Q") return quotedAt({ pattern, at });
  const code = /^\\(?:u([\da-fA-F]{4})|U([\da-fA-F]{8})|u\{([\da-fA-F]+)\})/u.exec(
    pattern.slice(at, at + 14),
  );
  if (code !== null) {
    const hexadecimal = code[1] ?? code[2] ?? code[3] ?? "";
    return { text: `\\x{${hexadecimal}}`, to: at + code[0].length };
  }
  if (/[1-9kNXGu]/u.test(letter)) return null;
  const needsNone = /[^\p{ASCII}]|[ '"#&~,;:<>=!@%`_-]/u.test(letter);
  return { text: needsNone && letter !== "-" ? letter : `\\${letter}`, to: at + 2 };
}

function piece(text: string | null, to: number): Piece | null {
  return text === null ? null : { text, to };
}

function boundary({ pattern, at }: Place): string {
  if (/^(?:\((?:\?[a-z]*:)?)*$/u.test(pattern.slice(0, at))) return HEAD_START;
  return /[(|:]/u.test(pattern.charAt(at - 1)) ? WORD_START : "\\b";
}

function quotedAt({ pattern, at }: Place): Piece {
  const end = pattern.indexOf("\\E", at);
  const to = end < 0 ? pattern.length : end;
  const text = pattern.slice(at + 2, to).replace(/[\\^$.*+?()[\]{}|]/gu, "\\$&");
  return { text, to: end < 0 ? to : to + 2 };
}

function propertyAt({ pattern, at }: Place): Piece | null {
  const found = /^\\([pP])(?:\{(\^?)([^}]+)\}|([A-Z]))/u.exec(pattern.slice(at, at + 60));
  if (found === null) return null;
  const [whole, letter = "", not = "", long, short] = found;
  const name = (long ?? short ?? "").replace(/^(?:sc|script|gc|general_category)=/iu, "");
  const known = PROPERTIES[name.toLowerCase().replace(/[\s_-]/gu, "")];
  const isNot = (letter === "P") !== (not === "^");
  const given = known ?? name.replace(/^Is(?=[A-Z])/u, "");
  return { text: `\\${isNot ? "P" : "p"}{${given}}`, to: at + whole.length };
}

/** A set in brackets; sets within sets and what is common to two are refused. */
function setAt({ pattern, at }: Place): Piece | null {
  let text = "[";
  let here = at + 1;
  if (pattern.charAt(here) === "^") {
    text += "^";
    here++;
  }
  for (let first = true; here < pattern.length; first = false) {
    const character = pattern.charAt(here);
    if (character === "]" && !first) return { text: `${text}]`, to: here + 1 };
    const member = memberAt({ pattern, at: here });
    if (member === null) return null;
    text += member.text;
    here = member.to;
  }
  return null;
}

function memberAt({ pattern, at }: Place): Piece | null {
  const character = pattern.charAt(at);
  if (character === "\\") return escapeAt({ pattern, at }, true);
  if (character === "[") {
    const posix = /^\[:(\^?)(\w+):\]/u.exec(pattern.slice(at, at + 20));
    const property = PROPERTIES[posix?.[2]?.toLowerCase() ?? ""];
    if (posix === null || property === undefined) return null;
    return { text: `\\${posix[1] ? "P" : "p"}{${property}}`, to: at + posix[0].length };
  }
  if (/^(?:&&|--)/u.test(pattern.slice(at, at + 2))) return null;
  return { text: character === "]" ? "\\]" : character, to: at + 1 };
}
