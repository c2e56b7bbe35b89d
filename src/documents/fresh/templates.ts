import type { DocumentFormat } from "../document.ts";
import { odtTemplate } from "./odt.ts";
import { docxTemplate, pptxTemplate, xlsxTemplate } from "./office.ts";

/** Makes a file with one paragraph for each of the texts given, which need no escaping in any format. */
export type Template = (paragraphs: readonly string[]) => string | Uint8Array;

/** Of the formats that a document without a file of its own can be written in. */
export const TEMPLATES: Partial<Readonly<Record<DocumentFormat, Template>>> = {
  text: (paragraphs) => `${paragraphs.join("\n\n")}\n`,
  markdown: (paragraphs) => `${paragraphs.join("\n\n")}\n`,
  html: (paragraphs) => {
    const body = paragraphs.map((text) => `<p>${text}</p>`).join("\n");
    return `<!DOCTYPE html>\n<html>\n<head><meta charset="utf-8"></head>\n<body>\n${body}\n</body>\n</html>\n`;
  },
  docx: docxTemplate,
  odt: odtTemplate,
  xlsx: xlsxTemplate,
  pptx: pptxTemplate,
};
