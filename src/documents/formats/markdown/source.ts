import { type TemplateCode, templateCodes, withoutTemplates } from "../templates.ts";

/** A text as its blocks are read in it. */
export interface MarkdownSource {
  readonly text: string;
  /** With letters for what template languages and formulas have in it. */
  readonly masked: string;
  readonly templates: readonly TemplateCode[];
}

/** `$a_1 + b$`: a formula has a sign that prices have not. */
const FORMULA =
  /(?<![\\$\d])\$(?=[^\s$])[^$\r\n]{0,300}?[\\^_{}=][^$\r\n]{0,300}?(?<=\S)\$(?![$\d])/gu;

/** Finds what is no Markdown in a text. */
export function markdownSource(text: string): MarkdownSource {
  const formulas = text.includes("$")
    ? Array.from(text.matchAll(FORMULA), ({ 0: raw, index }): TemplateCode => {
        return { type: "word", from: index, to: index + raw.length };
      })
    : [];
  let passed = 0;
  const templates = [...templateCodes(text).filter(({ from }) => text[from] === "{"), ...formulas]
    .sort((one, other) => one.from - other.from)
    .filter(({ from, to }) => {
      const isFree = from >= passed;
      if (isFree) passed = to;
      return isFree;
    });
  return { text, masked: withoutTemplates(text, templates, "x"), templates };
}
