import type { Range } from "../../language/range.ts";

/** Lines are broken at a margin somewhere between these widths, if at all. Characters. */
const NARROWEST_MARGIN = 45;
const WIDEST_MARGIN = 120;

/** A text is hard-wrapped where at least this share of its inner line ends stands where the margin forced it. */
const SHARE_OF_FORCED_ENDS = 0.75;

/** … and at least this share of them stands inside a sentence. */
const SHARE_INSIDE_SENTENCES = 0.5;

/** With fewer inner line ends than this, nothing shows that a margin broke them. */
const FEWEST_LINE_ENDS = 3;

/** A line that holds anything, without the white space around it (a byte order mark is white space too). */
interface Line extends Range {
  readonly text: string;
  readonly indent: number;
  readonly afterBlank: boolean;
}

/**
 * The paragraphs of a text, without the white space around them. A line end closes a paragraph, unless the
 * text is clearly hard-wrapped: then only a blank line, a short line, an indent or a list item does.
 */
export function paragraphs(text: string): readonly Range[] {
  const lines = linesOf(text);
  const margin = marginOf(lines);
  const found: { from: number; to: number }[] = [];
  for (const [index, line] of lines.entries()) {
    const before = lines[index - 1];
    const last = found.at(-1);
    if (before && last && margin !== null && isOneParagraph(before, line, margin))
      last.to = line.to;
    else found.push({ from: line.from, to: line.to });
  }
  return found;
}

function linesOf(text: string): readonly Line[] {
  const lines: Line[] = [];
  for (const { 0: raw, index } of text.matchAll(/[^\r\n]+/gu)) {
    const content = raw.trim();
    if (content === "") continue;
    const indent = raw.length - raw.trimStart().length;
    const from = index + indent;
    const above = text.slice(lines.at(-1)?.to ?? 0, from);
    const afterBlank = lines.length === 0 || /(?:\r(?!\n)|\n)\s*[\r\n]/u.test(above);
    lines.push({ text: content, indent, from, to: from + content.length, afterBlank });
  }
  return lines;
}

/** The margin of a text that is clearly hard-wrapped, otherwise null. */
function marginOf(lines: readonly Line[]): number | null {
  const breakable = lines.filter((line) => /\s/u.test(line.text));
  const margin = breakable.reduce((widest, line) => Math.max(widest, line.text.length), 0);
  if (margin < NARROWEST_MARGIN || margin > WIDEST_MARGIN) return null;
  const inner = lines.flatMap((line, index) => {
    const before = lines[index - 1];
    return before && !line.afterBlank ? [{ before, line }] : [];
  });
  const forced = inner.filter(({ before, line }) => isForced(before, line, margin)).length;
  const inside = inner.filter(({ before }) => !endsSentence(before)).length;
  return inner.length >= FEWEST_LINE_ENDS &&
    forced >= inner.length * SHARE_OF_FORCED_ENDS &&
    inside >= inner.length * SHARE_INSIDE_SENTENCES
    ? margin
    : null;
}

function isOneParagraph(before: Line, line: Line, margin: number): boolean {
  if (line.afterBlank || line.indent > before.indent || !isForced(before, line, margin))
    return false;
  if (/^(?:[-–—•*►▶▪●]\s|>>)/u.test(line.text)) return false;
  return !(endsSentence(before) && /^(?:\d+[.)]|\p{L}\))\s/u.test(line.text));
}

/** Whether the first word of a line had no room in the line before. */
function isForced(before: Line, line: Line, margin: number): boolean {
  const word = /^\S+/u.exec(line.text)?.[0].length ?? 0;
  return before.indent + before.text.length + 1 + word > margin;
}

function endsSentence(line: Line): boolean {
  return /[.!?…:;]["”“»«’')\]]*$/u.test(line.text);
}
