import type { Range } from "../../../language/range.ts";
import type { LanguageReading, Piece, UnitReading } from "../format.ts";
import type { MarkdownBase } from "./base.ts";

/** Fields that are read by people, without `_`, `-` and case. */
const READ_FIELDS = new Set(
  (
    "title subtitle linktitle shorttitle seotitle metatitle pagetitle heading headline tagline lead description " +
    "metadescription seodescription ogtitle ogdescription summary excerpt abstract intro teaser caption alt " +
    "imagealt keywords sidebarlabel paginationlabel"
  ).split(" "),
);

const LANGUAGE_FIELDS = new Set("lang language locale languagecode".split(" "));

/** `title: Naslov`, `  - title: Naslov`, `title = "Naslov"`. */
const FIELD = /^([ \t]*(?:-[ \t]+)?)(["']?)([\w.-]+)\2([ \t]*[:=][ \t]*)(.*)$/u;

/** What the front matter says to readers, and where it names the language. The range holds its fences. */
export function frontMatter(
  text: string,
  { from, to }: Range,
  syntax: "yaml" | "toml",
): { readonly units: readonly UnitReading[]; readonly languages: readonly LanguageReading[] } {
  const units: UnitReading[] = [];
  const languages: LanguageReading[] = [];
  const lines = linesOf(text, { from, to });
  for (const [index, line] of lines.entries()) {
    const [, indent = "", quote = "", name = "", sign = "", rest = ""] =
      FIELD.exec(line.text) ?? [];
    const field = name.toLowerCase().replace(/[-_.]/gu, "");
    const start = line.from + indent.length + 2 * quote.length + name.length + sign.length;
    if (sign.trim() !== (syntax === "yaml" ? ":" : "=")) continue;
    if (LANGUAGE_FIELDS.has(field)) languages.push(...languageOf(rest, start));
    if (!READ_FIELDS.has(field)) continue;
    const isBlock = syntax === "yaml" && /^[|>][-+\d]*[ \t]*(?:#.*)?$/u.test(rest);
    const below = lines.slice(index + 1, index + 1 + linesBelow(lines, index, indent.length));
    if (isBlock) units.push(...blockUnits(text, below, rest.startsWith(">")));
    else if (below.length === 0) units.push(...valueUnits(rest, start, syntax));
  }
  return { units, languages };
}

interface Line extends Range {
  readonly text: string;
}

function linesOf(text: string, { from, to }: Range): readonly Line[] {
  return Array.from(text.slice(from, to).matchAll(/[^\r\n]+/gu), ({ 0: line, index }) => {
    return { text: line, from: from + index, to: from + index + line.length };
  });
}

/** How many of the next lines belong to a field: those that are indented deeper. */
function linesBelow(lines: readonly Line[], index: number, indent: number): number {
  let count = 0;
  for (let next = lines[index + 1]; next !== undefined; next = lines[index + 1 + count]) {
    if (next.text.search(/\S|$/u) <= indent) break;
    count++;
  }
  return count;
}

function languageOf(rest: string, start: number): readonly LanguageReading[] {
  const match = /^(["']?)(hr(?:[-_][A-Za-z]{2,4})?)\1[ \t]*(?:#.*)?$/iu.exec(rest);
  if (match === null) return [];
  const [, quote = "", language = ""] = match;
  return [{ from: start + quote.length, to: start + quote.length + language.length }];
}

/** A text of several lines: one where they are joined (`>`), each line one where they stay (`|`). */
function blockUnits(
  text: string,
  lines: readonly Line[],
  isJoined: boolean,
): readonly UnitReading[] {
  const base: MarkdownBase = { in: "yaml", quote: "|" };
  const trimmed = lines.map((line) => {
    const from = line.from + line.text.search(/\S|$/u);
    return { from, to: line.from + line.text.trimEnd().length };
  });
  const groups = trimmed.reduce<Range[]>((found, line) => {
    const last = found.at(-1);
    const between = last && text.slice(last.to, line.from);
    const isNext =
      isJoined && between !== undefined && /^[ \t]*(?:\r\n|\r|\n)[ \t]*$/u.test(between);
    if (last && isNext) found[found.length - 1] = { from: last.from, to: line.to };
    else found.push(line);
    return found;
  }, []);
  return groups
    .map(({ from, to }) => ({ from, to, pieces: foldedPieces(text.slice(from, to)), base }))
    .filter(({ from, to }) => /[\p{L}\p{N}]/u.test(text.slice(from, to)));
}

function foldedPieces(raw: string): readonly Piece[] {
  return raw.split(/([ \t]*(?:\r\n?|\n)[ \t]*)/u).map((part, index): Piece => {
    return index % 2 === 1 ? { type: "text", text: " ", raw: part } : { type: "text", text: part };
  });
}

const LITERAL_YAML = /^'((?:''|[^'])*)'[ \t]*(?:#.*)?$/u;

/** With one mark or three. */
const LITERAL_TOML = /^'(''.*?''|[^']*)'[ \t]*(?:#.*)?$/u;

/** The value of a field on its line, with or without quotation marks. */
function valueUnits(rest: string, start: number, syntax: "yaml" | "toml"): readonly UnitReading[] {
  const match =
    /^"((?:\\.|[^"\\])*)"[ \t]*(?:#.*)?$/u.exec(rest) ??
    (syntax === "toml" ? LITERAL_TOML : LITERAL_YAML).exec(rest);
  const quote = match === null ? "" : (rest[0] ?? "");
  if (quote === "" && (syntax === "toml" || /^[|>&*!%@`"'{[\]},#?]|^-(?:[ \t]|$)/u.test(rest)))
    return [];
  const value = match === null ? rest.replace(/[ \t]+#.*$/u, "").trimEnd() : (match[1] ?? "");
  if (!/[\p{L}\p{N}]/u.test(value)) return [];
  const isTripled = syntax === "toml" && quote === "'" && value.startsWith("''");
  const raw = isTripled ? value.slice(2, -2) : value;
  const pieces = quotedPieces(raw, quote, syntax);
  const from = start + (isTripled ? 3 : quote.length);
  const base: MarkdownBase = { in: syntax, quote: isTripled ? "'''" : quote };
  return [{ from, to: from + raw.length, pieces, base }];
}

function quotedPieces(raw: string, quote: string, syntax: "yaml" | "toml"): readonly Piece[] {
  const escapes = quote === '"' ? /(\\(?:u[\da-f]{4}|x[\da-f]{2}|.))/iu : /('')/u;
  if (quote === "" || (quote === "'" && syntax === "toml")) return [{ type: "text", text: raw }];
  return raw.split(escapes).flatMap((part, index): readonly Piece[] => {
    if (part === "") return [];
    return index % 2 === 0
      ? [{ type: "text", text: part }]
      : [{ type: "text", text: unescaped(part), raw: part }];
  });
}

function unescaped(written: string): string {
  if (written === "''") return "'";
  const code = /^\\[ux]([\da-f]+)$/iu.exec(written)?.[1];
  if (code !== undefined) return String.fromCharCode(Number.parseInt(code, 16));
  const sign = written.slice(1);
  return { n: " ", t: " ", r: " ", N: " ", _: "\u00a0" }[sign] ?? sign;
}

/** A value as it stands in its field; one without quotation marks gets some where it needs them. */
export function writtenField(text: string, quote: string, syntax: "yaml" | "toml"): string {
  const line = text.replace(/\s*[\r\n]+\s*/gu, " ");
  if (quote === '"') return escapedField(line);
  return quote === "'" && syntax === "yaml" ? line.replaceAll("'", "''") : line;
}

/**
 * Marks around a value that it cannot do without: `a: b` in YAML; in TOML `'it's'` gets two more on each side of
 * those that stand around it.
 */
export function enclosedField(
  value: string,
  { in: syntax, quote }: { readonly in: "yaml" | "toml"; readonly quote: string },
): string {
  if (syntax === "toml") return quote === "'" && value.includes("'") ? `''${value}''` : value;
  return quote === "" && needsQuotes(value) ? `"${escapedField(value)}"` : value;
}

/** Whether a value without quotation marks would be read as something else than itself. */
function needsQuotes(value: string): boolean {
  return (
    /^[\s>|&*!%@`"'{}[\],?:#-]|:(?:\s|$)|\s#|\s$/u.test(value) ||
    /^(?:true|false|yes|no|on|off|y|n|null|~|[-+.\d][-+.\d_e:]*)$/iu.test(value)
  );
}

function escapedField(text: string): string {
  return text.replace(/["\\]/gu, "\\$&");
}
