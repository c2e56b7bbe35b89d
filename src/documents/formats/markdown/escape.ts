/** A stretch of a text that is being written: new words, or markup that is copied. */
export interface Stretch {
  readonly text: string;
  readonly isNew: boolean;
}

/** Where a text stands, and how much of it is escaped. */
export interface Escaping {
  readonly in: "paragraph" | "heading" | "cell" | "alt";
  /** True where only what could be markup at its place is not sure enough. */
  readonly all: boolean;
  /** True where also what looks like an address is escaped, as it is none. */
  readonly addresses?: boolean;
}

/** Signs that are markup in most places, and nothing else that people write. */
const PUNCTUATION = /[!-/:-@[-`{-~]/u;

/** Addresses become links as they stand, and a backslash in them would belong to them. */
const ADDRESS = /(?:https?:\/\/|www\.)[^\s<]*[\p{L}\p{N}/]/giu;

/** Signs by their names, for where a backslash would not do: right behind an address it would belong to that. */
const NAMES: Readonly<Record<string, string>> = {
  "*": "&ast;",
  _: "&lowbar;",
  "`": "&grave;",
  "[": "&lbrack;",
  "]": "&rbrack;",
  "|": "&verbar;",
  $: "&#36;", // a formula may end with a dollar behind a backslash
};

/** Puts a backslash before each sign of the new words that would be read as markup where it stands. */
export function escaped(stretches: readonly Stretch[], escaping: Escaping): string {
  const full = stretches.map(({ text }) => text).join("");
  const addresses = escaping.addresses
    ? []
    : Array.from(full.matchAll(ADDRESS), ({ 0: one, index }) => {
        return { from: index, to: index + one.length };
      });
  const marks = marksOf(full);
  const runs = runsOf(full);
  const lastBracket = full.lastIndexOf("]");
  let at = 0;
  let passed = 0;
  let written = "";
  let opened = false;
  for (const { text, isNew } of stretches) {
    const end = at + text.length;
    if (!isNew) {
      opened ||= text.includes("[");
      written += text;
      at = end;
      continue;
    }
    for (; at < end; at++) {
      const sign = full[at] ?? "";
      while ((addresses[passed]?.to ?? at) < at) passed++;
      const next = addresses[passed];
      const address = next !== undefined && next.from <= at ? next : undefined;
      const place = { full, at, marks, runs, lastBracket, opened };
      const needs =
        PUNCTUATION.test(sign) &&
        (address === undefined || at === address.to) &&
        (escaping.all || isMarkup(place, escaping));
      const name = address === undefined && sign !== "$" ? undefined : NAMES[sign];
      if (besideFormula(full, at, [end - text.length, end])) written += `&#${sign.charCodeAt(0)};`;
      else written += needs ? (name ?? `\\${sign}`) : sign;
    }
  }
  return written;
}

/** No formula stands between digits or dollars, nor behind a backslash. */
function besideFormula(full: string, at: number, [from, to]: readonly [number, number]): boolean {
  const sign = full[at] ?? "";
  if (at + 1 === to && full[to] === "$") return /[\\$\d]/u.test(sign);
  return at === from && full[from - 1] === "$" && /[$\d]/u.test(sign);
}

interface SignPlace {
  readonly full: string;
  readonly at: number;
  readonly marks: Readonly<Record<string, number>>;
  readonly runs: Runs;
  readonly lastBracket: number;
  /** A link is open before it, or may be. */
  readonly opened: boolean;
}

/** How often the signs stand in a text that are markup only in pairs. */
function marksOf(full: string): Readonly<Record<string, number>> {
  const counts: Record<string, number> = {};
  for (const [sign] of full.matchAll(/[*_~`]/gu)) counts[sign] = (counts[sign] ?? 0) + 1;
  return counts;
}

/** Where the run of equal signs begins and ends that a sign belongs to: three for each of `***`. */
type Runs = ReadonlyMap<number, readonly [from: number, to: number]>;

/** Found once for the whole text: a translation may be fifty thousand stars. */
function runsOf(full: string): Runs {
  const runs = new Map<number, readonly [number, number]>();
  for (const { 0: run, index } of full.matchAll(/\*+|_+|~+|#+[ \t]*$/gu)) {
    const range = [index, index + run.length] as const;
    for (let at = range[0]; at < range[1]; at++) runs.set(at, range);
  }
  return runs;
}

function isMarkup(place: SignPlace, escaping: Escaping): boolean {
  const { full, at } = place;
  if (escaping.in !== "heading" && escaping.in !== "alt" && beginsBlock(full, at)) return true;
  const sign = full[at] ?? "";
  const next = full[at + 1] ?? "";
  switch (sign) {
    case "\\":
      return next === "" || /[\r\n]/u.test(next) || PUNCTUATION.test(next);
    case "*":
    case "_":
    case "~":
      return isDelimiter(place, sign);
    case "`":
      return (place.marks["`"] ?? 0) > 1;
    case "[":
      return escaping.in === "alt" || place.lastBracket > at;
    case "]":
      return escaping.in === "alt" || place.opened;
    case "!":
      return next === "[";
    case "<":
      return /[A-Za-z/!?]/u.test(next);
    case "&":
      return /^&#?[A-Za-z0-9]{1,40};/u.test(full.slice(at, at + 45));
    case "|":
      return escaping.in === "cell";
    case "#":
      return full[at - 1] === "{" || (escaping.in === "heading" && closesHeading(place));
    case "{":
    case "%":
      return full[at - 1] === "{";
    default:
      return false;
  }
}

/** `# Naslov ##` */
function closesHeading({ full, at, runs }: SignPlace): boolean {
  const [from = 0] = runs.get(at) ?? [];
  return runs.has(at) && (from === 0 || /[ \t]/u.test(full[from - 1] ?? ""));
}

/** `snake_case` and a lone `*` between blanks are none. */
function isDelimiter({ full, at, marks, runs }: SignPlace, sign: string): boolean {
  if ((marks[sign] ?? 0) < 2) return false;
  const [from, to] = runs.get(at) ?? [at, at + 1];
  const before = full[from - 1] ?? " ";
  const after = full[to] ?? " ";
  if (/\s/u.test(before) && /\s/u.test(after)) return false;
  return sign !== "_" || !(/[\p{L}\p{N}]/u.test(before) && /[\p{L}\p{N}]/u.test(after));
}

/** What begins a list, heading, quotation, rule or fence where it is the first of its line. */
const BLOCK =
  /^(?:[-+*](?=[ \t\r\n]|$)|#{1,6}(?=[ \t\r\n]|$)|>|=+[ \t]*(?=[\r\n]|$)|-{2,}|\*(?:[ \t]*\*){2,}|_(?:[ \t]*_){2,}|~{3}|`{3}|\+{3}|[-+*:|](?=[-:|])|:(?=-))/u;

/** Signs further within their line begin no block. */
const FARTHEST = 40;

/** `12.` or `12)`, of which the sign behind the number is escaped. */
const NUMBERED = /^\d{1,9}$/u;

function beginsBlock(full: string, at: number): boolean {
  const sign = full[at] ?? "";
  if (!/[-+*#>=_~`.):|]/u.test(sign)) return false;
  const near = full.slice(Math.max(0, at - FARTHEST - 1), at);
  const before = near.slice(Math.max(near.lastIndexOf("\n"), near.lastIndexOf("\r")) + 1);
  if (before.length > FARTHEST) return false;
  if (sign === "." || sign === ")") {
    const number = before.replace(/^[ \t>]*/u, "");
    return NUMBERED.test(number) && /^[ \t\r\n]|^$/u.test(full.slice(at + 1, at + 2));
  }
  return /^[ \t>]*$/u.test(before) && BLOCK.test(full.slice(at, at + 80));
}
