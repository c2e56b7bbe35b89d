import { encodingNamed } from "../../encoding.ts";
import type { Encoding } from "../../encodings.ts";
import type { LanguageReading } from "../format.ts";
import type { PoEntry } from "./entries.ts";

/** How English forms its plurals, as gettext wants it. */
const ENGLISH_PLURALS = "nplurals=2; plural=(n != 1);";

/** The entry that describes the file: its msgid is empty. */
export function isHeader({ id, context }: PoEntry): boolean {
  return id.text === "" && context === undefined;
}

/** A field of the header; undefined where it is not there. */
export function headerField(header: PoEntry | undefined, name: string): string | undefined {
  const lines = header?.forms[0]?.text.split("\n") ?? [];
  const line = lines.find((one) => one.toLowerCase().startsWith(`${name.toLowerCase()}:`));
  return line?.slice(name.length + 1).trim();
}

/** The encoding that a file names in its header, which is ASCII in any of them. */
export function declaredEncoding(bytes: Uint8Array): Encoding | null {
  const start = new TextDecoder("latin1").decode(bytes.subarray(0, LONGEST_HEADER));
  return encodingNamed(/charset=([\w-]+)/u.exec(start)?.[1] ?? "");
}

/** Bytes; headers with a licence above them stay far below it. */
const LONGEST_HEADER = 16 * 1024;

/** What an English file has in its header instead: its language, its plurals, and UTF-8 where nothing was said. */
export function headerMarks(text: string, header: PoEntry | undefined): readonly LanguageReading[] {
  if (header === undefined) return [];
  const [from, to] = [header.forms[0]?.from ?? header.to, header.to];
  const raw = text.slice(from, to);
  const found: (LanguageReading | null)[] = [
    fuzzyMark(text, header),
    mark(raw, /charset=(CHARSET)/u, { english: "UTF-8" }),
    languageMark(raw),
    pluralMark(raw),
  ].map((one, index) =>
    one && index > 0 ? { ...one, from: one.from + from, to: one.to + from } : one,
  );
  return found.filter((one) => one !== null).toSorted((one, other) => one.from - other.from);
}

function mark(
  raw: string,
  pattern: RegExp,
  more: { readonly english?: string },
): LanguageReading | null {
  const found = new RegExp(pattern.source, `${pattern.flags}d`).exec(raw)?.indices?.[1];
  return found === undefined ? null : { from: found[0], to: found[1], ...more };
}

/** A file of templates calls its own header unfinished, and with it the encoding. */
function fuzzyMark(text: string, header: PoEntry): LanguageReading | null {
  const above = text.slice(header.from, header.id.from);
  const found = mark(above, /^(#,[ \t]*fuzzy[ \t]*(?:\r\n|\n|\r))/mu, { english: "" });
  return found && { ...found, from: found.from + header.from, to: found.to + header.from };
}

function languageMark(raw: string): LanguageReading | null {
  const found = mark(raw, /(?<=["n])Language:[ \t]*([A-Za-z_@-]*)(?=[ \t]*(?:\\n|"))/u, {});
  if (found === null || /^en/iu.test(raw.slice(found.from, found.to))) return null;
  const [language = ""] = raw.slice(found.from, found.to).split("@");
  if (/^[a-z]{2,3}(?:[_-][A-Z]{2})?$/u.test(language)) return { from: found.from, to: found.to };
  return { ...found, english: "en" };
}

/** The formula of a Slavic language is long, and often stands in several strings. */
function pluralMark(raw: string): LanguageReading | null {
  const found = mark(raw, /Plural-Forms:[ \t]*((?:[^"\\]|"[ \t]*[\r\n]+[ \t]*")*?)(?=\\n|"\s*$)/u, {
    english: ENGLISH_PLURALS,
  });
  if (found === null) return null;
  const isEnglish = /^nplurals\s*=\s*2\s*;\s*plural\s*=\s*\(?\s*n\s*!=\s*1\s*\)?\s*;?$/u;
  return isEnglish.test(raw.slice(found.from, found.to).trim()) ? null : found;
}
