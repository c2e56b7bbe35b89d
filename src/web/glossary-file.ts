import { decodeAs, decodeBytes } from "../documents/encoding.ts";
import { ENCODINGS, type Encoding } from "../documents/encodings.ts";
import type { FileKind, FileReading } from "../glossary/exchange/importing/choices.ts";
import type { ReadGlossary } from "../glossary/exchange/reading.ts";
import { guessReading } from "../glossary/exchange/tables/guess-reading.ts";
import { readTable } from "../glossary/exchange/tables/read-table.ts";
import { guessDelimiter, sheetOf } from "../glossary/exchange/tables/sheet.ts";
import type { Sheet } from "../glossary/exchange/tables/table-reading.ts";
import { readTbx } from "../glossary/exchange/tbx/read-tbx.ts";
import { readTmxGlossary } from "../glossary/exchange/tmx.ts";
import { readXlsx } from "./read-xlsx.ts";

/** A glossary file as it was read. */
export interface GlossaryFile {
  readonly reading: FileReading;
  /** The cells of a table, to be looked at; null for a file that is none. */
  readonly sheet: Sheet | null;
  /** Of a workbook; empty for any other file. */
  readonly sheetNames: readonly string[];
  readonly read: ReadGlossary;
}

/** Every ZIP archive begins so, and a workbook is one. */
const ZIP = "PK\u0003\u0004";

/** How XML begins, behind white space and a byte order mark; `<<` is a table's text. */
const XML = /^[\s\uFEFF]*<(?:[?!]|[A-Za-z])/u;

const XML_READERS: Readonly<Partial<Record<FileKind, (text: string) => ReadGlossary>>> = {
  tbx: readTbx,
  tmx: readTmxGlossary,
};

const UNREAD = {
  encoding: null,
  sheetName: null,
  delimiter: null,
  titles: null,
  table: null,
} as const;

/** Reads a file of any of the formats as it seems to be meant. Throws a mishap that says what to do. */
export async function openGlossaryFile(content: Uint8Array): Promise<GlossaryFile> {
  if (Buffer.from(content.subarray(0, ZIP.length)).toString("latin1") === ZIP)
    return readGlossaryFile(content, { ...UNREAD, kind: "xlsx" });
  const { text, encoding } = decodeBytes(content);
  const kind = kindOf(text);
  const declared = kind === "table" ? undefined : declaredIn(text);
  return readGlossaryFile(content, { ...UNREAD, kind, encoding: declared ?? encoding });
}

/** What XML says of its own letters; of an encoding with two bytes a letter it says nothing that is not seen. */
function declaredIn(text: string): Encoding | undefined {
  const name = /^\s*<\?xml[^>]*encoding\s*=\s*["']([^"']+)/u.exec(text)?.[1]?.toLowerCase();
  return ENCODINGS.find((encoding) => encoding === name && !name.startsWith("utf"));
}

function kindOf(text: string): Exclude<FileKind, "xlsx"> {
  if (!XML.test(text)) return "table";
  return /<tmx[\s>]/u.test(text) ? "tmx" : "tbx";
}

/** Reads a file as somebody has chosen; what is left open is guessed. */
export async function readGlossaryFile(
  content: Uint8Array,
  reading: FileReading,
): Promise<GlossaryFile> {
  if (reading.kind === "xlsx") {
    const { names, name, ...sheet } = await readXlsx(content, reading.sheetName ?? undefined);
    return fromSheet(sheet, { ...reading, sheetName: name }, names);
  }
  const text = textOf(content, reading.encoding);
  const read = XML_READERS[reading.kind]?.(text);
  if (read) return { reading, sheet: null, sheetNames: [], read };
  return fromSheet(sheetOf(text, reading.delimiter ?? guessDelimiter(text)), reading);
}

function fromSheet(
  sheet: Sheet,
  reading: FileReading,
  sheetNames: readonly string[] = [],
): GlossaryFile {
  const table = reading.table ?? guessReading(sheet, reading.titles);
  return { reading: { ...reading, table }, sheet, sheetNames, read: readTable(sheet, table) };
}

function textOf(content: Uint8Array, encoding: string | null): string {
  return isEncoding(encoding) ? decodeAs(content, encoding) : decodeBytes(content).text;
}

function isEncoding(name: string | null): name is Encoding {
  return ENCODINGS.some((encoding) => encoding === name);
}
