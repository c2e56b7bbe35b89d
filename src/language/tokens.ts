/** A word, a number or a single other sign of a text; white space lies between tokens. */
export interface Token {
  readonly from: number;
  readonly to: number;
  /** `text.slice(from, to)`. */
  readonly text: string;
  readonly kind: "word" | "mark";
}

const LETTER = /[\p{L}\p{M}\p{N}\u00AD\u200C\u200D]/u;
const SPACE = /[\s\u200B\u2060\uFEFF]/u;

/** What a code unit below 0x250 is: 1 a letter or digit, 2 white space, 0 a mark. */
const LATIN = Uint8Array.from({ length: 0x250 }, (_, code) => kindOf(String.fromCharCode(code)));

/** The tokens of a text in order: "ISIL-a." → ISIL, -, a, full stop. */
export function tokenize(text: string): Token[] {
  const tokens: Token[] = [];
  const length = text.length;
  let at = 0;
  while (at < length) {
    const kind = kindAt(text, at);
    const from = at;
    at += widthAt(text, at);
    if (kind === 2) continue;
    if (kind === 1) while (at < length && kindAt(text, at) === 1) at += widthAt(text, at);
    tokens.push({ from, to: at, text: text.slice(from, at), kind: kind === 1 ? "word" : "mark" });
  }
  return tokens;
}

function kindAt(text: string, at: number): number {
  const code = text.charCodeAt(at);
  if (code < 0x250) return LATIN[code] ?? 0;
  return kindOf(String.fromCodePoint(text.codePointAt(at) ?? 0));
}

function kindOf(character: string): number {
  if (LETTER.test(character)) return 1;
  return SPACE.test(character) ? 2 : 0;
}

function widthAt(text: string, at: number): number {
  const code = text.charCodeAt(at);
  return code >= 0xd800 && code < 0xdc00 && at + 1 < text.length ? 2 : 1;
}

/** Hyphens and apostrophes have many shapes: each is read as the plain one of its kind. */
export function plainMark(mark: string): string {
  if (/[\u2010-\u2015\u2212]/.test(mark)) return "-";
  if (/[\u2018\u2019\u201A\u201B\u2032\u00B4`]/.test(mark)) return "'";
  if (/[\u201C-\u201F\u00AB\u00BB\u2033]/.test(mark)) return '"';
  return mark;
}
