import type { Piece } from "../format.ts";

/** C's own, and that of languages that took it over: %d, %1$s, %-10.2f, %%. Spaces are flags there too. */
const PRINTF = String.raw`%(?:%|(?:\d+\$)?[-+ #0']*(?:\*|\d+)?(?:\.(?:\*|\d+))?(?:hh|h|ll|l|L|q|j|z|t)?[diouxXeEfFgGaAcspn@])`;

/** The same where a flag does not say so: `50 % s` is none, nor `100%`. */
const CLEAR_PRINTF = String.raw`(?<![\p{N}%])%(?:\d+\$)?[-+0#]*\d*(?:\.\d+)?(?:hh|h|ll|l|z|j)?[sdiufgxX@](?![\p{L}\p{N}])`;

const NAMED_PRINTF = String.raw`%\(\w+\)[-+ #0]*\d*(?:\.\d+)?[diouxXeEfFgGcrs]`;
const RUBY = String.raw`%\{\w+\}|%<\w+>[-+ #0]*\d*(?:\.\d+)?[a-zA-Z]`;
const QT = String.raw`%L?\d{1,2}|%n`;
const BRACES = String.raw`\{\{?[ \t]?(?:[A-Za-z_][\w.\[\]]*|\d{1,2})?(?:![rsa])?(?:[:,][^{}]*)?[ \t]?\}?\}`;
const CLEAR_BRACES = String.raw`\$?\{\{?[ \t]?(?:[A-Za-z_][\w.]*|\d{1,2})[ \t]?\}?\}`;

/** What the flags of messages tell of their placeholders; the names are those of gettext. */
const BY_FLAG: Readonly<Record<string, string>> = {
  "c-format": PRINTF,
  "objc-format": PRINTF,
  "php-format": PRINTF,
  "perl-format": PRINTF,
  "awk-format": PRINTF,
  "lua-format": PRINTF,
  "javascript-format": PRINTF,
  "tcl-format": PRINTF,
  "gcc-internal-format": PRINTF,
  "python-format": `${NAMED_PRINTF}|${PRINTF}`,
  "ruby-format": `${RUBY}|${PRINTF}`,
  "java-printf-format": PRINTF,
  "python-brace-format": BRACES,
  "perl-brace-format": BRACES,
  "csharp-format": BRACES,
  "java-format": BRACES,
  "rust-format": BRACES,
  "qt-format": QT,
  "qt-plural-format": QT,
  "kde-format": QT,
  "boost-format": String.raw`%\d{1,2}%|${PRINTF}`,
};

/** Languages that can number arguments, so that a translation may have them in another order. */
const NUMBERING = ["c-format", "objc-format", "php-format", "perl-format", "java-printf-format"];

/** Elements whose text is set off; what is `<other>` may be a word in angle brackets, unless it is closed again. */
const ELEMENTS =
  /^(?:a|abbr|b|big|blockquote|cite|code|dd|dl|dt|div|em|font|h[1-6]|i|kbd|li|ol|p|pre|q|s|samp|small|span|strong|sub|sup|table|tbody|td|th|thead|tr|tt|u|ul|var)$/iu;
const VOID_ELEMENTS: Readonly<Record<string, "space" | "point">> = {
  br: "space",
  hr: "space",
  img: "space",
  wbr: "point",
};

const TAG = String.raw`</?(?:[A-Za-z][\w:.-]*|\d+)(?:\s[^<>]*)?/?>`;

/** What cuts the strings of one message into texts and codes. */
export interface Cutting {
  readonly pattern: RegExp;
  /** Whether arguments without a number can be given one. */
  readonly numbers: boolean;
}

/** How the strings of a message with these flags are cut. */
export function cuttingFor(flags: readonly string[]): Cutting {
  const known = flags.flatMap((flag) => BY_FLAG[flag] ?? []);
  const clear = flags.includes("no-c-format")
    ? [CLEAR_BRACES]
    : [NAMED_PRINTF, RUBY, CLEAR_PRINTF, CLEAR_BRACES];
  return {
    pattern: new RegExp([TAG, ...(known.length > 0 ? known : clear)].join("|"), "gu"),
    numbers: flags.some((flag) => NUMBERING.includes(flag)),
  };
}

/** A string as text and codes. */
export function piecesOfString(text: string, { pattern }: Cutting): readonly Piece[] {
  const pieces: Piece[] = [];
  const closed = new Set(Array.from(text.matchAll(/<\/([\w:.-]+)\s*>/gu), ([, name = ""]) => name));
  let at = 0;
  let place = 0;
  for (const { 0: found, index } of text.matchAll(pattern)) {
    const isArgument = !found.startsWith("<");
    const code = isArgument ? argument(found, place + 1) : tag(found, closed);
    if (isPlaced(found)) place++;
    if (code === null) continue;
    if (index > at) pieces.push({ type: "text", text: text.slice(at, index) });
    pieces.push(code);
    at = index + found.length;
  }
  if (at < text.length) pieces.push({ type: "text", text: text.slice(at) });
  return pieces;
}

/** `%s` in the second place and `%2$s` are the same argument. */
function argument(found: string, place: number): Piece {
  const code = { type: "word", label: found, data: found } as const;
  const numbered = /^%(\d+)\$(.+)$/su.exec(found);
  if (numbered) return { ...code, id: `${numbered[1]}$${numbered[2]}` };
  if (!isPlaced(found)) return code;
  return { ...code, data: `${place}|${found}`, id: `${place}$${found.slice(1)}` };
}

/** An argument of printf without name or number is known by its place alone. */
function isPlaced(found: string): boolean {
  return /^%[-+ #0']*\d*(?:\.\d+)?[a-zA-Z@]{1,3}$/u.test(found) && found !== "%n";
}

function tag(found: string, closed: ReadonlySet<string>): Piece | null {
  const [, slash, name = ""] = /^<(\/?)([\w:.-]+)/u.exec(found) ?? [];
  const data = { label: name.toLowerCase(), data: found };
  const alone = VOID_ELEMENTS[name.toLowerCase()];
  if (alone) return { type: alone, ...data };
  if (!ELEMENTS.test(name) && !closed.has(name)) return null;
  if (found.endsWith("/>")) return { type: "point", ...data };
  return { type: slash === "/" ? "close" : "open", ...data };
}

/** A code as it is written; `numbered` where the arguments stand in another order than in the source. */
export function writtenCode(data: string, numbered: boolean): string {
  const [, place, found] = /^(\d+)\|%(.+)$/su.exec(data) ?? [];
  if (place === undefined) return data;
  return numbered ? `%${place}$${found}` : `%${found}`;
}

/** The place that an argument without a number has in the source; undefined for any other code. */
export function placeOfCode(data: string): number | undefined {
  const place = /^(\d+)\|/u.exec(data)?.[1];
  return place === undefined ? undefined : Number(place);
}
