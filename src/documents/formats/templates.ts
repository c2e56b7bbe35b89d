import type { Range } from "../../language/range.ts";

/** A piece of a template language in a text: `word` says something there, `point` only rules: `{{ ime }}`, `{% if x %}`. */
export interface TemplateCode extends Range {
  readonly type: "word" | "point";
}

/** What these languages begin and end with. Those in braces hold no line end, and end soon. */
const IN_BRACES =
  /\{\{[<%]?(?:[^{}\r\n]|\{[^{}\r\n]*\}){0,1000}[>%]?\}\}|\{%[^{}\r\n]{0,1000}%\}|\{#[^{}\r\n]{0,1000}#\}/gu;

/** PHP and its kin: to the mark that ends them, PHP at the latest with the file. */
const IN_TAGS = [
  { opening: /<\?(?:php\b|=)/giu, closing: "?>", endsWithFile: true },
  { opening: /<\?(?!xml\b|xml-|php\b|=)/giu, closing: "?>", endsWithFile: false },
  { opening: /<%/gu, closing: "%>", endsWithFile: false },
];

/** The pieces of template languages in a text, in order: they are no markup, whatever they hold. */
export function templateCodes(text: string): readonly TemplateCode[] {
  const found = [
    ...Array.from(text.matchAll(IN_BRACES), ({ 0: raw, index }) => codeOf(raw, index)),
    ...IN_TAGS.flatMap((kind) => tagsOf(text, kind)),
  ].sort((one, other) => one.from - other.from);
  let passed = 0;
  return found.filter(({ from, to }) => {
    const isFree = from >= passed;
    if (isFree) passed = to;
    return isFree;
  });
}

function tagsOf(
  text: string,
  { opening, closing, endsWithFile }: (typeof IN_TAGS)[number],
): readonly TemplateCode[] {
  const codes: TemplateCode[] = [];
  let passed = 0;
  for (const { index } of text.matchAll(opening)) {
    if (index < passed) continue;
    const end = text.indexOf(closing, index);
    if (end < 0 && !endsWithFile) break;
    passed = end < 0 ? text.length : end + closing.length;
    codes.push(codeOf(text.slice(index, passed), index));
  }
  return codes;
}

/** Those in a range. */
export function templatesWithin(
  templates: readonly TemplateCode[],
  { from, to }: Range,
): readonly TemplateCode[] {
  const found: TemplateCode[] = [];
  let index = firstWithin(templates, from);
  for (let code = templates[index]; code !== undefined && code.to <= to; ) {
    found.push(code);
    code = templates[++index];
  }
  return found;
}

/** They are in order, so that half of those left are passed over with each look. */
function firstWithin(codes: readonly TemplateCode[], from: number): number {
  let low = 0;
  let high = codes.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((codes[middle]?.from ?? from) < from) low = middle + 1;
    else high = middle;
  }
  return low;
}

function codeOf(raw: string, from: number): TemplateCode {
  const speaks = /^(?:\{\{(?![<%#/!>^])|<\?=|<%=)/u.test(raw);
  return { type: speaks ? "word" : "point", from, to: from + raw.length };
}

/** The text with a sign over and over in their place, so that a reader of markup finds none in them. */
export function withoutTemplates(
  text: string,
  codes: readonly TemplateCode[],
  sign: string,
): string {
  let blanked = "";
  let at = 0;
  for (const { from, to } of codes) {
    blanked += text.slice(at, from) + sign.repeat(to - from);
    at = to;
  }
  return blanked + text.slice(at);
}
