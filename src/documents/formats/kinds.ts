import { Mishap } from "../../errors.ts";
import { DOCUMENT_FORMATS, type DocumentFormat } from "../document.ts";

/** What can be known of a format without reading a file; kept apart, so that the server need not load all readers. */
export interface FormatKind {
  /** The endings of its files, the usual one first. Lower case. */
  readonly endings: readonly string[];
  readonly mediaType: string;
}

const OFFICE = "application/vnd.openxmlformats-officedocument";

/** Of every format that is read and written. */
export const FORMAT_KINDS: Readonly<Record<DocumentFormat, FormatKind>> = {
  text: { endings: [".txt"], mediaType: "text/plain" },
  markdown: { endings: [".md", ".markdown"], mediaType: "text/markdown" },
  html: { endings: [".html", ".htm", ".xhtml"], mediaType: "text/html" },
  docx: { endings: [".docx"], mediaType: `${OFFICE}.wordprocessingml.document` },
  odt: { endings: [".odt", ".fodt", ".ott"], mediaType: "application/vnd.oasis.opendocument.text" },
  xlsx: {
    endings: [".xlsx", ".xlsm", ".xltx", ".xltm"],
    mediaType: `${OFFICE}.spreadsheetml.sheet`,
  },
  pptx: {
    endings: [".pptx", ".pptm", ".ppsx", ".ppsm", ".potx", ".potm"],
    mediaType: `${OFFICE}.presentationml.presentation`,
  },
  xliff: {
    endings: [".xlf", ".xliff", ".sdlxliff", ".mqxliff"],
    mediaType: "application/xliff+xml",
  },
  xliff2: { endings: [".xlf", ".xliff"], mediaType: "application/xliff+xml" },
  po: { endings: [".po", ".pot"], mediaType: "text/x-gettext-translation" },
  srt: { endings: [".srt"], mediaType: "application/x-subrip" },
  vtt: { endings: [".vtt"], mediaType: "text/vtt" },
};

/** The endings of all files that are read. */
export const ENDINGS: readonly string[] = [
  ...new Set(DOCUMENT_FORMATS.flatMap((name) => FORMAT_KINDS[name].endings)),
];

/** The endings of Office files before 2007, with what such a program saves today. */
export const OLD_ENDINGS: Readonly<Record<string, string>> = {
  ".doc": ".docx",
  ".dot": ".docx",
  ".xls": ".xlsx",
  ".xlt": ".xlsx",
  ".ppt": ".pptx",
  ".pps": ".pptx",
};

/** The format of this name, or whose files end so: `docx`, `md`. Throws the mishap `formatUnknown`, which names all. */
export function formatNameOf(name: string): DocumentFormat {
  const wanted = name.toLowerCase();
  const format =
    DOCUMENT_FORMATS.find((one) => one === wanted) ??
    DOCUMENT_FORMATS.find((one) => FORMAT_KINDS[one].endings.includes(`.${wanted}`));
  if (format !== undefined) return format;
  throw new Mishap("formatUnknown", { name, known: DOCUMENT_FORMATS.join(", ") });
}
