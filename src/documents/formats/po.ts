import { decodeDeclared } from "../encoding.ts";
import type { SegmentContext, SegmentStatus } from "../segment.ts";
import type {
  FileReading,
  Format,
  LanguageReading,
  SegmentReading,
  SourceFile,
  UnitReading,
} from "./format.ts";
import { entriesOf, type PoEntry, type PoString } from "./po/entries.ts";
import { declaredEncoding, headerField, headerMarks, isHeader } from "./po/header.ts";
import { type Cutting, cuttingFor, piecesOfString } from "./po/placeholders.ts";
import type { Layout } from "./po/strings.ts";
import { type PoBase, writeEntry } from "./po/write-entry.ts";

/**
 * Messages of programs: the msgid is the source, the msgstr its translation. Only where the file says that its
 * translations are Croatian and its msgids are not (keys, or English), the Croatian is in the msgstr: then that is
 * the source, and is replaced by its translation, since the Croatian text is what is to become English.
 */
export const poFormat: Format = {
  name: "po",
  recognises: ({ bytes }) => {
    const start = new TextDecoder("latin1").decode(bytes.subarray(0, SAMPLE));
    return /^msgid[ \t]+"/mu.test(start) && /^msgstr/mu.test(start);
  },
  read: readPo,
  writeUnit: writeEntry,
  inUtf8: (text) => text.replace(/(?<=charset=)[\w-]+/u, "UTF-8"),
};

/** A message stands within so much of any file. Bytes. */
const SAMPLE = 64 * 1024;

/** Columns that a file with wrapped lines does not pass, but for words that are longer. */
const WIDEST_WRAPPED_LINE = 80;

function readPo({ bytes }: SourceFile): FileReading {
  const { text, encoding } = decodeDeclared(bytes, declaredEncoding(bytes));
  const all = entriesOf(text, encoding);
  const header = all.find(isHeader);
  const entries = all.filter((entry) => !isHeader(entry));
  const layout = { newline: /\r\n|\n|\r/u.exec(text)?.[0] ?? "\n", wraps: wrapsLines(text) };
  const inPlace = isCroatianInPlace(header, entries);
  const units = entries.map((entry) => unitOf(entry, layout, inPlace));
  const languages = [...headerMarks(text, header), ...entries.flatMap(superfluousForms)];
  return { parts: [{ path: "", text, encoding, units, languages }] };
}

function wrapsLines(text: string): boolean {
  return !text
    .split(/[\r\n]+/u)
    .some((line) => line.length > WIDEST_WRAPPED_LINE && /^(?:msg\w+ )?"[^"]* \S/u.test(line));
}

/** Letters that Croatian has and English has not tell in which of the two texts it is. */
function isCroatianInPlace(header: PoEntry | undefined, entries: readonly PoEntry[]): boolean {
  if (!/^hr\b|^hr_/iu.test(headerField(header, "Language") ?? "")) return false;
  const letters = (strings: readonly PoString[]) =>
    strings.reduce((sum, one) => sum + (one.text.match(/[čćđšž]/giu)?.length ?? 0), 0);
  const inIds = letters(entries.map(({ id }) => id));
  const inForms = letters(entries.flatMap(({ forms }) => forms.slice(0, 1)));
  return inForms > 2 * inIds;
}

function unitOf(entry: PoEntry, layout: Layout, inPlace: boolean): UnitReading {
  const cutting = cuttingFor(flagsOf(entry));
  const sources = sourcesOf(entry, inPlace);
  const isBlank = sources.every(({ text }) => text.trim() === "");
  const base: PoBase = {
    ...layout,
    inPlace,
    numbers: cutting.numbers,
    isPlural: entry.plural !== undefined,
    edges: sources.map(({ text }) => edgesOf(text)),
  };
  return {
    from: entry.from,
    to: lastOf(entry).to,
    pieces: [],
    segments: isBlank ? [] : segmentsOf(entry, { cutting, sources, inPlace }),
    bilingual: !inPlace,
    base,
  };
}

/** The singular and the plural are a segment each. */
function sourcesOf({ id, plural, forms }: PoEntry, inPlace: boolean): readonly PoString[] {
  if (inPlace) return forms.slice(0, plural === undefined ? 1 : 2);
  return plural === undefined ? [id] : [id, plural];
}

interface EntryReading {
  readonly cutting: Cutting;
  readonly sources: readonly PoString[];
  readonly inPlace: boolean;
}

function segmentsOf(
  entry: PoEntry,
  { cutting, sources, inPlace }: EntryReading,
): readonly SegmentReading[] {
  const status: SegmentStatus = flagsOf(entry).includes("fuzzy") ? "draft" : "translated";
  const context = contextOf(entry, inPlace);
  return sources.map(({ text }, index) => {
    const source = { pieces: piecesOfString(text.trim(), cutting), context };
    const target = inPlace ? "" : (entry.forms[index]?.text.trim() ?? "");
    if (target === "") return source;
    return { ...source, translation: { pieces: piecesOfString(target, cutting), status } };
  });
}

/** English has two forms; what a file holds beyond them goes, also where nothing else is changed. */
function superfluousForms(entry: PoEntry): readonly LanguageReading[] {
  const { to } = lastOf(entry);
  return to < entry.to ? [{ from: to, to: entry.to, english: "" }] : [];
}

function lastOf({ plural, forms, id }: PoEntry): PoString {
  return forms[plural === undefined ? 0 : Math.min(1, forms.length - 1)] ?? id;
}

function flagsOf({ comments }: PoEntry): readonly string[] {
  const lines = comments.filter((line) => line.startsWith("#,"));
  return lines.flatMap((line) => line.slice(2).split(",")).map((flag) => flag.trim());
}

function edgesOf(text: string): readonly [string, string] {
  const inner = text.trim();
  if (inner === "") return [text, ""];
  const from = text.indexOf(inner);
  return [text.slice(0, from), text.slice(from + inner.length)];
}

/** Comments of the programmer first, then those of translators, then where the message stands. */
function contextOf({ comments, context, id }: PoEntry, inPlace: boolean): SegmentContext {
  const those = (start: RegExp) =>
    comments.filter((line) => start.test(line)).map((line) => line.replace(start, "").trim());
  const note = [...those(/^#\./u), ...those(/^#(?=\s)/u), ...those(/^#:/u)].filter(Boolean);
  const key = [context, ...(inPlace ? [id.text] : [])].filter(Boolean).join(": ");
  return {
    ...(note.length === 0 ? {} : { note: note.join("\n") }),
    ...(key === "" ? {} : { key }),
  };
}
