import { Mishap } from "../../errors.ts";
import type { DocumentFormat } from "../document.ts";
import { docxFormat } from "./docx.ts";
import type { Format, SourceFile } from "./format.ts";
import { htmlFormat } from "./html.ts";
import { FORMAT_KINDS, OLD_ENDINGS } from "./kinds.ts";
import { markdownFormat } from "./markdown.ts";
import { odtFormat } from "./odt.ts";
import { plainTextFormat } from "./plain-text.ts";
import { poFormat } from "./po.ts";
import { pptxFormat } from "./pptx.ts";
import { srtFormat } from "./srt.ts";
import { vttFormat } from "./vtt.ts";
import { xliffFormat } from "./xliff.ts";
import { xliff2Format } from "./xliff2.ts";
import { xlsxFormat } from "./xlsx.ts";

/** Every format; where a file has a wrong ending, the first that knows its content. */
const FORMATS: readonly Format[] = [
  docxFormat,
  odtFormat,
  pptxFormat,
  xlsxFormat,
  xliffFormat,
  xliff2Format,
  htmlFormat,
  markdownFormat,
  poFormat,
  vttFormat,
  srtFormat,
  plainTextFormat,
];

/** The reader and writer of a document's format. Throws a RangeError for a format that has none. */
export function formatNamed(name: DocumentFormat): Format {
  const format = FORMATS.find((one) => one.name === name);
  if (format === undefined) throw new RangeError(name);
  return format;
}

/**
 * The format of a file: that of its ending where its content agrees, else the first that knows the content, so that
 * a wrong ending costs nothing. What no format knows and has no ending of theirs is read as plain text. Throws the mishaps
 * `fileNotOfFormat`, and `formatOld` for Office files before 2007.
 */
export function formatOf(file: SourceFile): Format {
  const byEnding = FORMATS.filter(({ name }) => hasEnding(file, FORMAT_KINDS[name].endings));
  const agreeing = byEnding.find((format) => format.recognises(file));
  if (agreeing !== undefined) return agreeing;
  const byContent = FORMATS.find((one) => one !== plainTextFormat && one.recognises(file));
  if (byContent !== undefined) return byContent;
  const [claimed] = byEnding;
  if (claimed === undefined) return notOld(file, plainTextFormat);
  throw new Mishap("fileNotOfFormat", { name: FORMAT_KINDS[claimed.name].endings[0] ?? "" });
}

/** Files of an old Office begin so, and no text does. */
const OLD_OFFICE = [0xd0, 0xcf, 0x11, 0xe0];

function notOld({ fileName, bytes }: SourceFile, format: Format): Format {
  const ending = /\.[^.]*$/u.exec(fileName.toLowerCase())?.[0] ?? "";
  const today = OLD_ENDINGS[ending];
  const isOld = OLD_OFFICE.every((byte, index) => bytes[index] === byte);
  if (!isOld || today === undefined) return format;
  throw new Mishap("formatOld", { name: ending, today });
}

function hasEnding({ fileName }: SourceFile, endings: readonly string[]): boolean {
  const name = fileName.toLowerCase();
  return endings.some((ending) => name.endsWith(ending));
}
