import { decodeDeclared, encodingNamed } from "../encoding.ts";
import type { Encoding } from "../encodings.ts";
import type { FileReading, Format, SourceFile } from "./format.ts";
import type { HtmlBase } from "./html/attributes.ts";
import { readFlow } from "./html/flow.ts";
import { writtenHtml } from "./html/write.ts";
import { FORMAT_KINDS } from "./kinds.ts";
import { templateCodes } from "./templates.ts";

/** Pages and parts of pages, XHTML too: texts in the flow, and those of attributes. */
export const htmlFormat: Format = {
  name: "html",
  recognises: isHtml,
  read: readHtml,
  // what `read` left there, as its own type says
  writeUnit: ({ pieces, base }) => writtenHtml(pieces, (base ?? {}) as HtmlBase),
  reference: (character) => `&#${character.codePointAt(0)};`,
};

/** The declaration stands in the beginning, as browsers look for it there. Bytes. */
const BEGINNING = 1024;

/** What begins so is no page, whatever its ending says: archives, PDF, RTF, old Office files. */
const OTHER_FILES = ["PK", "%PDF-", "{\\rtf", "\u00d0\u00cf\u0011\u00e0"];

function isHtml({ fileName, bytes }: SourceFile): boolean {
  const beginning = beginningOf(bytes).replaceAll("\0", "");
  if (FORMAT_KINDS.html.endings.some((ending) => fileName.toLowerCase().endsWith(ending))) {
    return !OTHER_FILES.some((signature) => beginning.startsWith(signature));
  }
  return /^(?:\xef\xbb\xbf|\xff\xfe|\xfe\xff)?(?:\s|<\?[^>]*>|<!--[^>]*-->)*<(?:!doctype\s+html|html)[\s>]/iu.test(
    beginning,
  );
}

function readHtml({ fileName, bytes }: SourceFile): FileReading {
  const { text, encoding } = decodeDeclared(bytes, declaredEncoding(bytes));
  const isXml = /\.xhtml$/iu.test(fileName) || /^\uFEFF?<\?xml\b/u.test(text);
  const { units, languages } = readFlow({ text, templates: templateCodes(text), isXml });
  return { parts: [{ path: "", text, encoding, units, languages }] };
}

/** `<meta charset="windows-1250">`, `content="text/html; charset=…"`, `<?xml version="1.0" encoding="…"?>`. */
function declaredEncoding(bytes: Uint8Array): Encoding | null {
  const beginning = beginningOf(bytes).replace(/<!--[\s\S]*?-->/gu, "");
  const declared =
    /<meta\b[^>]*?\bcharset\s*=\s*["']?\s*([\w:.-]+)/iu.exec(beginning) ??
    /^<\?xml\b[^>]*?\bencoding\s*=\s*["']([\w:.-]+)/u.exec(beginning);
  return declared?.[1] === undefined ? null : encodingNamed(declared[1]);
}

function beginningOf(bytes: Uint8Array): string {
  return new TextDecoder("latin1").decode(bytes.subarray(0, BEGINNING));
}
