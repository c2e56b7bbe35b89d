import type { Range } from "../../../language/range.ts";

/**
 * A long text is read in stretches, for the reader of Markdown needs a hundred times the memory of what it reads.
 * They are cut where nothing can go on: after a blank line, before one that is not indented, outside of code and
 * of HTML that holds blank lines.
 */
const STRETCH = 24_000;

/** Code between fences, and the kinds of HTML that blank lines do not end, with what ends them. */
const OPENINGS: readonly (readonly [RegExp, (opened: RegExpExecArray) => RegExp])[] = [
  [
    /^ {0,3}(`{3,})[^`]*$/u,
    ([, fence = ""]) => new RegExp(`^ {0,3}\`{${fence.length},}[ \\t]*$`, "u"),
  ],
  [/^ {0,3}(~{3,})/u, ([, fence = ""]) => new RegExp(`^ {0,3}~{${fence.length},}[ \\t]*$`, "u")],
  [/^ {0,3}\$\$[ \t]*$/u, () => /\$\$[ \t]*$/u],
  [
    /^ {0,3}<(?:script|pre|style|textarea)(?:[\s>]|$)/iu,
    () => /<\/(?:script|pre|style|textarea)>/iu,
  ],
  [/^ {0,3}<!--/u, () => /-->/u],
  [/^ {0,3}<\?/u, () => /\?>/u],
  [/^ {0,3}<!\[CDATA\[/u, () => /\]\]>/u],
  [/^ {0,3}<![A-Za-z]/u, () => />/u],
];

/** The stretches of a text, in order. */
export function stretches(text: string): readonly Range[] {
  const found: Range[] = [];
  let from = 0;
  let end: RegExp | null = null;
  let isAfterBlank = true;
  let isInHtml = false;
  for (const { 0: raw, index } of text.matchAll(/[^\r\n]*(?:\r\n?|\n|$)/gu)) {
    const line = raw.trimEnd();
    if (end !== null) {
      if (end.test(line)) end = null;
      isAfterBlank = false;
      continue;
    }
    if (isAfterBlank && index - from >= STRETCH && /^\S/u.test(line)) {
      found.push({ from, to: index });
      from = index;
    }
    isAfterBlank = line === "";
    isInHtml = !isAfterBlank && (isInHtml || /^ {0,3}<[a-z/]/iu.test(line));
    end = isInHtml && !/^ {0,3}<(?:script|pre|style|textarea)/iu.test(line) ? null : opened(line);
  }
  found.push({ from, to: text.length });
  return found;
}

function opened(line: string): RegExp | null {
  for (const [opening, closing] of OPENINGS) {
    const match = opening.exec(line);
    if (match === null) continue;
    const end = closing(match);
    const rest = line.slice(match[0].length);
    return !/^ {0,3}[`~$]/u.test(line) && end.test(rest) ? null : end;
  }
  return null;
}

/** What a text defines for its links and notes, as it stands in front of the colon: `[^1]`, `[pošta]`. */
export function definedLabels(text: string): ReadonlySet<string> {
  const labels = new Set<string>();
  for (const [, label = ""] of text.matchAll(
    /^[ \t>]*(?:[-*+][ \t]+)?(\[[^\][\r\n]{1,999}\]):/gmu,
  )) {
    labels.add(label);
  }
  return labels;
}
